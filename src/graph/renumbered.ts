import { buildMultigraph, type Multigraph } from "./multigraph.ts";
import { depthFirstForest } from "./spanningForest.ts";

/** A multigraph whose nodes are numbered so that neighbours are near each other in memory. */
export interface RenumberedGraph {
  /** The same edges by the same indices, between renumbered nodes. */
  readonly graph: Multigraph;
  /** Length V, the node of the original graph that each node is. */
  readonly original: Int32Array;
  /** Length V, the node here that each node of the original graph is. */
  readonly renumbered: Int32Array;
}

/**
 * Numbers nodes in the order of a depth-first search.
 *
 * Searches of large graphs wait for memory most of the time: in 20,000 nodes numbered at random a step costs several
 * times one in this order. Cost: O(V + E), once a graph.
 */
export function renumbered(graph: Multigraph): RenumberedGraph {
  const { nodes, positionOf } = depthFirstForest(graph);
  const rename = (node: number) => positionOf[node]!;
  return {
    graph: buildMultigraph(graph.nodeCount, graph.from.map(rename), graph.to.map(rename)),
    original: nodes,
    renumbered: positionOf,
  };
}
