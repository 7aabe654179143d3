import type { Effect } from "../../failure/index.ts";
import { arcEdge, arcSource, type NetworkView, shortestPaths, viewOf } from "../../graph/index.ts";
import type { Network } from "../../network/index.ts";
import { spf } from "../../routing/index.ts";
import { demandTable } from "../../traffic/index.ts";
import { placementRepair } from "../placementRepair.ts";

/**
 * By what an attack chooses:
 *
 * - `degree`: how many edges
 * - `capacity`: their Gbit/s
 * - `load`: the Gbit/s they carry under `spf`, both directions
 * - `betweenness`: how many lowest-latency paths, from each place to each other, run over them
 */
export type AttackMeasure = "degree" | "capacity" | "load" | "betweenness";

/** What gives each edge its weight under an effect, 0 where it has failed; the array may change with the next call. */
export function edgeWeights(network: Network, by: AttackMeasure): (effect: Effect) => Float64Array {
  const view = viewOf(network);
  switch (by) {
    case "degree":
      return ({ failedEdges }) => Float64Array.from(failedEdges, (failed) => 1 - failed);
    case "capacity":
      return ({ failedEdges }) => view.capacityGbps.map((gbps, edge) => (failedEdges[edge] === 1 ? 0 : gbps));
    case "load": {
      const repair = placementRepair(spf, view, demandTable(view));
      return (effect) => {
        const { forwardGbps, backwardGbps } = repair.apply(effect);
        return forwardGbps.map((gbps, edge) => gbps + backwardGbps[edge]!);
      };
    }
    case "betweenness":
      return (effect) => betweenness(view, effect);
  }
}

/**
 * For each edge, the lowest-latency paths over it, one from each place to each other that it reaches.
 *
 * Ties are broken as `shortestPaths` does. Cost: O(E log V) a place.
 *
 * @see Freeman (1977), A set of measures of centrality based on betweenness, doi:10.2307/3033543
 */
function betweenness({ graph, latencyMs, isPlace }: NetworkView, effect: Effect): Float64Array {
  const weights = new Float64Array(graph.edgeCount);
  for (let source = 0; source < graph.nodeCount; source++) {
    if (isPlace[source] === 0) continue;
    const { hops, parentArc } = shortestPaths(graph, latencyMs, effect, [source]);
    const places = Float64Array.from(isPlace);
    const farthestFirst = [...hops.keys()]
      .filter((node) => parentArc[node] !== -1)
      .sort((a, b) => hops[b]! - hops[a]!);
    for (const node of farthestFirst) {
      const arc = parentArc[node]!;
      weights[arcEdge(arc)]! += places[node]!;
      places[arcSource(graph, arc)]! += places[node]!;
    }
  }
  return weights;
}
