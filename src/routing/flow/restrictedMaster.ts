import type { FlowProgram } from "./flowProgram.ts";
import type { PathFlows, PathPool } from "./pathPool.ts";

/** The part of a routing problem over a {@link PathPool} in which demands compete. */
export interface RestrictedMaster {
  readonly program: Omit<FlowProgram, "shortfallWeight">;
  /** The arc that each row of the program limits. */
  readonly rowArcs: readonly number[];
  /** The demand that each group of the program is. */
  readonly groupDemands: readonly number[];
}

/** What a {@link restrictedMaster} is made of. */
export interface MasterSources {
  readonly pool: PathPool;
  /** Length D, Gbit/s, the most that each demand may get. */
  readonly amount: Float64Array;
  /** Length 2E, Gbit/s. */
  readonly capacity: Float64Array;
  /** Length 2E, 1 for the arcs whose capacity counts. */
  readonly isTight: Uint8Array;
  /** Worth of a unit on a path. */
  readonly worthOf: (path: readonly number[]) => number;
  /** Whether a demand with a path over no row is left out: it can be served there whatever others do. */
  readonly dropsFree: boolean;
}

/**
 * Rows are the tight arcs; demands that use none are left out. Of arcs that the same paths use, the narrowest is a row.
 *
 * Cost: O(arcs of all paths).
 */
export function restrictedMaster({
  pool,
  amount,
  capacity,
  isTight,
  worthOf,
  dropsFree,
}: MasterSources): RestrictedMaster {
  const groupDemands: number[] = [];
  for (let demand = 0; demand < pool.length; demand++) {
    const isLimited = (path: readonly number[]) => path.some((arc) => isTight[arc] === 1);
    const paths = pool[demand]!;
    if (
      amount[demand]! > 0 &&
      (dropsFree ? paths.length > 0 && paths.every(isLimited) : paths.some(isLimited))
    ) {
      groupDemands.push(demand);
    }
  }
  const paths = groupDemands.flatMap((demand) => pool[demand]!);
  const rowArcs = narrowest(paths, isTight, capacity);
  const rowOf = new Map(rowArcs.map((arc, row) => [arc, row]));
  const pathOffsets = new Int32Array(paths.length + 1);
  const pathRows: number[] = [];
  for (const [index, path] of paths.entries()) {
    for (const arc of path) if (rowOf.has(arc)) pathRows.push(rowOf.get(arc)!);
    pathOffsets[index + 1] = pathRows.length;
  }
  const groupOffsets = new Int32Array(groupDemands.length + 1);
  for (const [group, demand] of groupDemands.entries()) {
    groupOffsets[group + 1] = groupOffsets[group]! + pool[demand]!.length;
  }
  return {
    program: {
      rowCapacity: Float64Array.from(rowArcs, (arc) => capacity[arc]!),
      pathOffsets,
      pathRows: Int32Array.from(pathRows),
      value: Float64Array.from(paths, worthOf),
      groupOffsets,
      groupAmount: Float64Array.from(groupDemands, (demand) => amount[demand]!),
    },
    rowArcs,
    groupDemands,
  };
}

/** Of the tight arcs that the same paths use, the one with the least capacity, in the order of first use. */
function narrowest(
  paths: readonly (readonly number[])[],
  isTight: Uint8Array,
  capacity: Float64Array,
): readonly number[] {
  const users = new Map<number, number[]>();
  for (const [index, path] of paths.entries()) {
    for (const arc of path) {
      if (isTight[arc] === 0) continue;
      const list = users.get(arc);
      if (list === undefined) users.set(arc, [index]);
      else list.push(index);
    }
  }
  const best = new Map<string, number>();
  for (const [arc, list] of users) {
    const key = list.join();
    const other = best.get(key);
    if (other === undefined || capacity[arc]! < capacity[other]!) best.set(key, arc);
  }
  return [...best.values()];
}

/** What a solution puts on each path of the pool; demands left out send their amount over their first free path. */
export function masterFlows(
  { program, groupDemands }: RestrictedMaster,
  { pool, amount, isTight }: Pick<MasterSources, "pool" | "amount" | "isTight">,
  flow: Float64Array,
): PathFlows {
  const flows = pool.map((paths) => paths.map(() => 0));
  for (const [demand, paths] of pool.entries()) {
    const free = paths.findIndex((path) => path.every((arc) => isTight[arc] === 0));
    if (free !== -1) flows[demand]![free] = amount[demand]!;
  }
  for (const [group, demand] of groupDemands.entries()) {
    flows[demand] = [...flow.subarray(program.groupOffsets[group]!, program.groupOffsets[group + 1]!)];
  }
  return flows;
}

/** Length 2E, the price of each arc, 0 where it is no row. */
export function arcPrices(
  { rowArcs }: RestrictedMaster,
  rowPrice: Float64Array,
  arcCount: number,
): Float64Array {
  const price = new Float64Array(arcCount);
  for (const [row, arc] of rowArcs.entries()) price[arc] = rowPrice[row]!;
  return price;
}
