import { loadOf, type PathFlows, type PathPool } from "./pathPool.ts";

/** Flows that fit every capacity, and what they come to. */
export interface FittedFlows {
  readonly flows: PathFlows;
  /** Length 2E, Gbit/s, at most the capacity. */
  readonly load: Float64Array;
  /** Length D, Gbit/s. */
  readonly served: Float64Array;
}

/** Flows smaller than this share of what a demand asks for are dropped, and what lacks no more counts as served. */
const DUST_SHARE = 1e-9;

/**
 * Makes nearly fitting flows fit: what is too much is scaled down, then room that is left is filled.
 *
 * Cost: O(arcs of all paths).
 *
 * @param wanted - length D, Gbit/s, the most that each demand is filled up to
 */
export function fittedFlows(
  pool: PathPool,
  given: PathFlows,
  wanted: Float64Array,
  capacity: Float64Array,
): FittedFlows {
  const flows = given.map((own, demand) => {
    const most = wanted[demand]!;
    const excess = Math.max(1, own.reduce((sum, gbps) => sum + gbps, 0) / most);
    return pool[demand]!.map((_, index) =>
      (own[index] ?? 0) > DUST_SHARE * most ? own[index]! / excess : 0,
    );
  });
  const overload = loadOf(pool, flows, capacity.length);
  for (let arc = 0; arc < capacity.length; arc++)
    overload[arc] = Math.max(1, overload[arc]! / capacity[arc]!);
  for (const [demand, own] of flows.entries()) {
    for (const [index, gbps] of own.entries()) {
      if (gbps > 0)
        own[index] = gbps / pool[demand]![index]!.reduce((most, arc) => Math.max(most, overload[arc]!), 1);
    }
  }
  const load = loadOf(pool, flows, capacity.length);
  const served = new Float64Array(pool.length);
  for (const [demand, own] of flows.entries()) {
    let missing = wanted[demand]! - own.reduce((sum, gbps) => sum + gbps, 0);
    for (const [index, path] of pool[demand]!.entries()) {
      if (missing <= 0) break;
      const gbps = path.reduce((room, arc) => Math.min(room, capacity[arc]! - load[arc]!), missing);
      if (gbps <= DUST_SHARE * wanted[demand]!) continue;
      own[index]! += gbps;
      missing -= gbps;
      for (const arc of path) load[arc]! += gbps;
    }
    const isFull = missing <= DUST_SHARE * wanted[demand]!;
    served[demand] = isFull ? wanted[demand]! : wanted[demand]! - missing;
  }
  for (let arc = 0; arc < capacity.length; arc++) load[arc] = Math.min(load[arc]!, capacity[arc]!);
  return { flows, load, served };
}
