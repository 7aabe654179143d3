import type { EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";

/**
 * The edges with those in the sea as segments: two that meet at a branching unit where nothing else ends belong to one
 * cable, named after the sites at the ends of its first segment.
 */
export function seaCables(
  sites: readonly SiteDraft[],
  edges: readonly EdgeDraft[],
  isSea: (edge: number) => boolean,
): EdgeDraft[] {
  const incident = new Map<string, number[]>(
    sites.filter(({ fields }) => fields["kind"] === "branching-unit").map(({ id }) => [id, []]),
  );
  for (const [i, { from, to }] of edges.entries()) {
    incident.get(from)?.push(i);
    incident.get(to)?.push(i);
  }
  const cableOf = new Map<number, string>();
  for (const [first, { from, to }] of edges.entries()) {
    if (!isSea(first) || cableOf.has(first)) continue;
    const cable = `sea-${from}--${to}`;
    const reached = [first];
    for (const edge of reached) {
      cableOf.set(edge, cable);
      for (const end of [edges[edge]!.from, edges[edge]!.to]) {
        const meeting = incident.get(end) ?? [];
        if (meeting.length !== 2) continue;
        reached.push(...meeting.filter((other) => isSea(other) && !cableOf.has(other)));
      }
    }
  }
  return edges.map((edge, i) => {
    const cable = cableOf.get(i);
    return cable === undefined ? edge : { ...edge, cable };
  });
}
