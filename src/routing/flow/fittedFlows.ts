import { loadOf, type PathFlows, type PathPool } from "./pathPool.ts";

/** Flows that fit every capacity, and what they come to. */
export interface FittedFlows {
  readonly flows: PathFlows;
  /** Length 2E, Gbit/s, at most the capacity. */
  readonly load: Float64Array;
  /** Length D, Gbit/s. */
  readonly served: Float64Array;
}

/** A demand that lacks no more than this share of what it asks for counts as served. */
const DUST_SHARE = 1e-9;

/**
 * Makes nearly fitting flows fit: what is too much is scaled down, then room that is left is filled.
 *
 * Cost: O(arcs of all paths).
 *
 * @param wanted - length D, Gbit/s, the most that each demand is filled up to
 * @param dustShare - flows no larger than this share of what the demand wants are dropped first
 */
export function fittedFlows(
  pool: PathPool,
  given: PathFlows,
  wanted: Float64Array,
  capacity: Float64Array,
  dustShare: number = DUST_SHARE,
): FittedFlows {
  const flows = given.map((own, demand) => {
    const most = wanted[demand]!;
    const excess = Math.max(1, sum(own) / most);
    return pool[demand]!.map((_, index) => ((own[index] ?? 0) > dustShare * most ? own[index]! / excess : 0));
  });
  scaleDown(pool, flows, capacity);
  const load = loadOf(pool, flows, capacity.length);
  const served = fill(pool, flows, load, wanted, capacity);
  for (let arc = 0; arc < capacity.length; arc++) load[arc] = Math.min(load[arc]!, capacity[arc]!);
  return { flows, load, served };
}

/** Divides the flow of each path by the overload of its worst arc. */
function scaleDown(pool: PathPool, flows: PathFlows, capacity: Float64Array): void {
  const load = loadOf(pool, flows, capacity.length);
  for (const [demand, own] of flows.entries()) {
    for (const [index, gbps] of own.entries()) {
      if (gbps === 0) continue;
      const overload = (arc: number) => load[arc]! / capacity[arc]!;
      own[index] = gbps / pool[demand]![index]!.reduce((most, arc) => Math.max(most, overload(arc)), 1);
    }
  }
}

/** Sends what each demand lacks where there is room, those that lack the smallest share first; returns what is served. */
function fill(
  pool: PathPool,
  flows: PathFlows,
  load: Float64Array,
  wanted: Float64Array,
  capacity: Float64Array,
): Float64Array {
  const missing = wanted.map((most, demand) => most - sum(flows[demand]!));
  const share = (demand: number) => (wanted[demand]! > 0 ? missing[demand]! / wanted[demand]! : 0);
  const order = [...pool.keys()].sort((a, b) => share(a) - share(b));
  for (const demand of order) {
    const dust = DUST_SHARE * wanted[demand]!;
    for (const [index, path] of pool[demand]!.entries()) {
      if (missing[demand]! <= 0) break;
      const gbps = path.reduce((room, arc) => Math.min(room, capacity[arc]! - load[arc]!), missing[demand]!);
      // Dust opens no path of its own, but tops up one that is used.
      if (gbps <= (flows[demand]![index]! > 0 ? 0 : dust)) continue;
      flows[demand]![index]! += gbps;
      missing[demand]! -= gbps;
      for (const arc of path) load[arc]! += gbps;
    }
  }
  return wanted.map((most, demand) => (share(demand) <= DUST_SHARE ? most : most - missing[demand]!));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
