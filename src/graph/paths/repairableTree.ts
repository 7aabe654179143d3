import { arcEdge, arcSource, type Multigraph, noFailure } from "../multigraph.ts";
import { preorder, type SpanningForest } from "../spanningForest.ts";
import { type ShortestPathTree, shortestPaths } from "./shortestPaths.ts";

/** The shortest paths of an intact network, laid out so that what hangs below an edge is found at once. */
export interface RepairableTree extends ShortestPathTree {
  readonly sources: Int32Array;
  /** The tree while nothing has failed; unreachable nodes are roots of their own. */
  readonly forest: SpanningForest;
}

/** Cost: O(E log V). */
export function repairableTree(
  graph: Multigraph,
  latencyMs: Float64Array,
  sources: ArrayLike<number>,
): RepairableTree {
  const own = Int32Array.from(sources);
  const tree = shortestPaths(graph, latencyMs, noFailure(graph), own);
  const parentNode = tree.parentArc.map((arc) => (arc === -1 ? -1 : arcSource(graph, arc)));
  const edgeInto = tree.parentArc.map((arc) => (arc === -1 ? -1 : arcEdge(arc)));
  return { ...tree, sources: own, forest: preorder(byRisingHops(tree.hops), parentNode, edgeInto) };
}

/** A parent is one hop nearer than its children. */
function byRisingHops(hops: Int32Array): Int32Array {
  return Int32Array.from(hops.keys()).sort((a, b) => hops[a]! - hops[b]!);
}
