import type { DemandTable } from "../traffic/index.ts";

/** The demands that start at the same nodes, group by group, and so share a shortest-path tree. */
export function demandsBySource({ count, sources }: DemandTable): (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (let demand = 0; demand < count; demand++) {
    const key = sources[demand]!.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [demand]);
    else group.push(demand);
  }
  return [...groups.values()];
}
