import { components, type Mask, type NetworkView, noFailure } from "../graph/index.ts";
import type { Demand } from "../network/index.ts";

/**
 * The failed edges that part demands from their targets: those that lead out of what a demand's surviving sources
 * still reach, into a part of the intact network that holds one of its targets. Ids in their order.
 *
 * Cost: O(V + E) for each demand.
 */
export function cutSet(view: NetworkView, mask: Mask, demands: readonly Demand[]): string[] {
  const { graph, network, nodeOf } = view;
  const islands = components(graph, mask).component;
  const cut = new Set<string>();
  for (const { from, to } of demands) {
    const reached = new Set(from.map((id) => islands[nodeOf.get(id)!]!).filter((island) => island >= 0));
    const inside = Uint8Array.from(islands, (island) => (reached.has(island) ? 1 : 0));
    const outside = components(graph, without(view, inside)).component;
    const goals = new Set(to.map((id) => outside[nodeOf.get(id)!]!));
    for (const [edge, { id }] of network.edges.entries()) {
      const a = graph.from[edge]!;
      const b = graph.to[edge]!;
      if (inside[a] === inside[b] || mask.failedEdges[edge] === 0) continue;
      if (goals.has(outside[inside[a] === 1 ? b : a]!)) cut.add(id);
    }
  }
  return [...cut].sort();
}

/** The intact network without some of its nodes. */
function without({ graph }: NetworkView, nodes: Uint8Array): Mask {
  const { failedEdges } = noFailure(graph);
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    if (nodes[graph.from[edge]!] === 1 || nodes[graph.to[edge]!] === 1) failedEdges[edge] = 1;
  }
  return { failedNodes: nodes, failedEdges };
}
