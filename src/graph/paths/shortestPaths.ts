import type { Mask } from "../mask.ts";
import { arcEdge, arcSource, type Multigraph } from "../multigraph.ts";
import { NodeQueue } from "./nodeQueue.ts";

/** One shortest path from the nearest source to every node that can be reached. */
export interface ShortestPathTree {
  /** Length V, ms one way; `Infinity` where unreachable. */
  readonly distance: Float64Array;
  /** Length V, edges on the path; -1 where unreachable. */
  readonly hops: Int32Array;
  /** Length V, the arc by which the path arrives; -1 at sources and where unreachable. */
  readonly parentArc: Int32Array;
}

/**
 * The shortest paths over what survives, from a set of sources that all start at 0.
 *
 * Ties are settled by the graph alone: least distance, then fewest hops, then the parent arc on the edge
 * with the lowest index. Every arc adds a hop, so edges of zero latency never close a cycle. Failed
 * sources are ignored. Cost: O(E log V).
 *
 * @param latencyMs - length E, ms one way, at least 0; `Infinity` is impassable
 * @param destinations - where the search may end once it has settled them all: they have the paths of a whole search,
 * while nodes farther away are left as they are then; left out, all nodes are settled
 * @see Dijkstra (1959), A note on two problems in connexion with graphs, doi:10.1007/BF01386390
 */
export function shortestPaths(
  graph: Multigraph,
  latencyMs: Float64Array,
  mask: Mask,
  sources: Iterable<number>,
  destinations?: Iterable<number>,
): ShortestPathTree {
  const { nodeCount, offsets, arcs, targets } = graph;
  const { failedNodes, failedEdges } = mask;
  const distance = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const hops = new Int32Array(nodeCount).fill(-1);
  const parentArc = new Int32Array(nodeCount).fill(-1);
  const queue = new NodeQueue(distance, hops);
  for (const source of sources) {
    if (failedNodes[source] === 1) continue;
    distance[source] = 0;
    hops[source] = 0;
    queue.promote(source);
  }
  // No node is -1, so that one is never settled.
  const ahead = new Set(destinations ?? [-1]);
  while (!queue.isEmpty && ahead.size > 0) {
    const node = queue.pop();
    ahead.delete(node);
    const departure = distance[node]!;
    const hopsVia = hops[node]! + 1;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const arc = arcs[slot]!;
      if (failedEdges[arcEdge(arc)] === 1) continue;
      const target = targets[slot]!;
      const arrival = departure + latencyMs[arcEdge(arc)]!;
      if (arrival > distance[target]!) continue;
      if (arrival < distance[target]! || hopsVia < hops[target]!) {
        distance[target] = arrival;
        hops[target] = hopsVia;
        parentArc[target] = arc;
        queue.promote(target);
      } else if (hopsVia === hops[target]! && arc < parentArc[target]!) {
        parentArc[target] = arc;
      }
    }
  }
  return { distance, hops, parentArc };
}

/**
 * The arcs of the shortest path to a node, in travel order: empty at a source, `null` where unreachable.
 *
 * Cost: O(hops).
 */
export function pathTo(tree: ShortestPathTree, graph: Multigraph, node: number): number[] | null {
  const length = tree.hops[node]!;
  if (length === -1) return null;
  const path = new Array<number>(length);
  let end = node;
  for (let hop = length - 1; hop >= 0; hop--) {
    const arc = tree.parentArc[end]!;
    path[hop] = arc;
    end = arcSource(graph, arc);
  }
  return path;
}
