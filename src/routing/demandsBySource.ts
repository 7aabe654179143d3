import type { DemandTable } from "../traffic/index.ts";

/** The demands that start at the same nodes and avoid the same edges, group by group: they share a shortest-path tree. */
export function demandsBySource({ count, sources, avoidedEdges }: DemandTable): (readonly number[])[] {
  const maskIndex = new Map([...new Set(avoidedEdges)].map((mask, index) => [mask, index]));
  const groups = new Map<string, number[]>();
  for (let demand = 0; demand < count; demand++) {
    const key = `${maskIndex.get(avoidedEdges[demand]!)}:${sources[demand]!.join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [demand]);
    else group.push(demand);
  }
  return [...groups.values()];
}
