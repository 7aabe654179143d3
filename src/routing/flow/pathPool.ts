/** The paths that each demand may be split over, as lists of arcs. */
export type PathPool = readonly (readonly number[])[][];

/** What each path of a {@link PathPool} carries, Gbit/s; paths added later carry nothing. */
export type PathFlows = readonly number[][];

/** Adds a path; returns whether the demand did not have it. Cost: O(arcs of the demand's paths). */
export function addPath(pool: PathPool, demand: number, path: readonly number[]): boolean {
  const isKnown = pool[demand]!.some(
    (known) => known.length === path.length && known.every((arc, hop) => arc === path[hop]),
  );
  if (!isKnown) pool[demand]!.push(path);
  return !isKnown;
}

/** The flows in which each demand sends some amount over its first path, if it has one. */
export function onFirstPaths(pool: PathPool, amount: (demand: number) => number): PathFlows {
  return pool.map((paths, demand) => (paths.length > 0 ? [amount(demand)] : []));
}

/** Length 2E, Gbit/s. Cost: O(arcs of all paths). */
export function loadOf(pool: PathPool, flows: PathFlows, arcCount: number): Float64Array {
  const load = new Float64Array(arcCount);
  for (const [demand, own] of flows.entries()) {
    for (const [index, gbps] of own.entries()) {
      if (gbps > 0) for (const arc of pool[demand]![index]!) load[arc]! += gbps;
    }
  }
  return load;
}
