import { DistanceHeap } from "../distances/distanceHeap.ts";
import type { Mask } from "../mask.ts";
import { arcEdge, arcSource, arcTarget, type Multigraph } from "../multigraph.ts";
import type { ShortestPathTree } from "../paths/shortestPaths.ts";

/**
 * The arcs of the shortest way to a second unit of flow beside a first path: a surviving arc where it adds one, the
 * reverse of an arc of the first path where it takes that back; `null` where there is none.
 *
 * Each node is two labels: `2 * node` for arriving, `2 * node + 1` for leaving. Where paths may share no node, who
 * arrives at an inner node of the first path has to go back along it. Latencies are reduced by the distances from the
 * source, so that none is negative and those of the first path are 0.
 *
 * @param tree - the shortest paths from the source, of which `first` is one
 * @param first - arcs, at least one
 */
export function augmentingPath(
  graph: Multigraph,
  latencyMs: Float64Array,
  mask: Mask,
  { distance }: ShortestPathTree,
  first: readonly number[],
  disjointIn: "edges" | "nodes",
): number[] | null {
  const { nodeCount, offsets, arcs, targets } = graph;
  const source = arcSource(graph, first[0]!);
  const target = arcTarget(graph, first.at(-1)!);
  /** Length V, the arc of the first path that arrives at a node; -1 off it. */
  const arrival = new Int32Array(nodeCount).fill(-1);
  const isOnFirst = new Uint8Array(graph.edgeCount);
  for (const arc of first) {
    arrival[arcTarget(graph, arc)] = arc;
    isOnFirst[arcEdge(arc)] = 1;
  }
  const reached = new Float64Array(2 * nodeCount).fill(Number.POSITIVE_INFINITY);
  /** By label, the arc that leads to it, -1 for a step within a node; and the label it comes from. */
  const arcTo = new Int32Array(2 * nodeCount).fill(-1);
  const comesFrom = new Int32Array(2 * nodeCount).fill(-1);
  const heap = new DistanceHeap(2 * nodeCount);
  const offer = (label: number, cost: number, arc: number, from: number): void => {
    if (!(cost < reached[label]!)) return;
    reached[label] = cost;
    arcTo[label] = arc;
    comesFrom[label] = from;
    heap.promote(label, cost);
  };
  const start = 2 * source + 1;
  offer(start, 0, -1, -1);
  while (heap.size > 0) {
    const label = heap.pop();
    const node = label >> 1;
    const cost = reached[label]!;
    if (node === target) return traced(label, arcTo, comesFrom);
    const back = arrival[node]!;
    if ((label & 1) === 0) {
      if (back !== -1) offer(2 * arcSource(graph, back) + 1, cost, back ^ 1, label);
      if (back === -1 || disjointIn === "edges") offer(label + 1, cost, -1, label);
      continue;
    }
    if (back !== -1) offer(label - 1, cost, -1, label);
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const edge = arcEdge(arcs[slot]!);
      if (mask.failedEdges[edge] === 1 || isOnFirst[edge] === 1) continue;
      const next = targets[slot]!;
      // Rounding may leave a reduced latency just below 0.
      const reduced = Math.max(0, latencyMs[edge]! + distance[node]! - distance[next]!);
      offer(2 * next, cost + reduced, arcs[slot]!, label);
    }
  }
  return null;
}

function traced(end: number, arcTo: Int32Array, comesFrom: Int32Array): number[] {
  const way: number[] = [];
  for (let label = end; label !== -1; label = comesFrom[label]!) {
    if (arcTo[label] !== -1) way.push(arcTo[label]!);
  }
  return way.reverse();
}
