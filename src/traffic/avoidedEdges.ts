import { edgesDown, refsFootprint } from "../failure/index.ts";
import type { Network, Site } from "../network/index.ts";

/**
 * For each demand, length E, 1 where its traffic must not pass; `null` where it may pass anywhere.
 *
 * What it avoids counts as failed, but for its own ends. Demands that keep off the same edges share one mask.
 * Cost: O(V + E) for each element avoided, by each demand.
 */
export function avoidedEdges(network: Network): (Uint8Array | null)[] {
  const masks = new Map<string, Uint8Array>();
  return network.demands.map(({ avoid, from, to }) => {
    if (avoid === undefined) return null;
    const { hitsSite, hitsEdge } = refsFootprint(network, avoid);
    const exempt = [...new Set([...from, ...to])].filter((id) => hitsSite(network.site(id))).sort();
    const key = JSON.stringify([avoid, exempt]);
    let mask = masks.get(key);
    if (mask === undefined) {
      mask = new Uint8Array(network.edges.length);
      const passable = new Set(exempt);
      const transit = { hitsSite: (site: Site) => hitsSite(site) && !passable.has(site.id), hitsEdge };
      for (const edge of edgesDown(network, transit)) mask[edge] = 1;
      masks.set(key, mask);
    }
    return mask;
  });
}
