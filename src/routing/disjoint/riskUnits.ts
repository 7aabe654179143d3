import { edgesDown, refsFootprint } from "../../failure/index.ts";
import type { Edge, ElementRef, Network, Site } from "../../network/index.ts";

/** What one cause may take down: an edge, a site, a cable or a risk group. */
export interface RiskUnit {
  readonly kind: "edge" | "site" | "cable" | "group";
  readonly id: string;
  /** As a failure would name it. */
  readonly ref: ElementRef;
  /** By index, the edges that are at risk: its own, those of its members and of nested groups, those at its sites. */
  readonly edges: readonly number[];
}

/**
 * Every edge, site, cable and risk group, each kind in the order of ids.
 *
 * Cost: O(V + E) for each member of a risk group.
 *
 * @param ends - sites that do not count, neither by themselves nor as members of a group
 */
export function riskUnits(network: Network, ends: ReadonlySet<string>): RiskUnit[] {
  const { edges, sites, cables, riskGroups } = network;
  const ofSite = edgesBy(edges, ({ from, to }) => [from, to]);
  const ofCable = edgesBy(edges, ({ cable }) => (cable === null ? [] : [cable]));
  const counted = (site: Site) => !ends.has(site.id);
  const ofGroup = (id: string) => {
    const { hitsSite, hitsEdge } = refsFootprint(network, [`group:${id}`]);
    return edgesDown(network, { hitsSite: (site) => counted(site) && hitsSite(site), hitsEdge });
  };
  const unit = (kind: RiskUnit["kind"], id: string, edges: readonly number[] = []): RiskUnit => ({
    kind,
    id,
    ref: `${kind}:${id}`,
    edges,
  });
  return [
    ...edges.map(({ id, kind }, edge) => ({
      ...unit("edge", id, [edge]),
      ref: `${kind === "segment" ? kind : "link"}:${id}`,
    })),
    ...sites.filter(counted).map(({ id }) => unit("site", id, ofSite.get(id))),
    ...cables.map(({ id }) => unit("cable", id, ofCable.get(id))),
    ...riskGroups.map(({ id }) => unit("group", id, ofGroup(id))),
  ];
}

function edgesBy(edges: readonly Edge[], keysOf: (edge: Edge) => readonly string[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [index, edge] of edges.entries()) {
    for (const key of keysOf(edge)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [index]);
      else list.push(index);
    }
  }
  return byKey;
}
