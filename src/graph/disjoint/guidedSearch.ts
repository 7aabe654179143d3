import { DistanceHeap } from "../distances/distanceHeap.ts";
import type { Mask } from "../mask.ts";
import { arcEdge, arcSource, type Multigraph } from "../multigraph.ts";
import { shortestPaths } from "../paths/shortestPaths.ts";
import { type DisjointPath, pathOf } from "./pathPair.ts";

/**
 * Shortest paths between the same two nodes while one set of edges after another is ruled out.
 *
 * Guided by the distances to the target where nothing is: few nodes off the path are looked at.
 *
 * @see Hart, Nilsson & Raphael (1968), A formal basis for the heuristic determination of minimum cost paths,
 * doi:10.1109/TSSC.1968.300136
 */
export class GuidedSearch {
  private readonly graph: Multigraph;
  private readonly latencyMs: Float64Array;
  private readonly failedEdges: Uint8Array;
  private readonly source: number;
  private readonly target: number;
  /** Length V, ms to the target with nothing ruled out. */
  private readonly remaining: Float64Array;
  private readonly distance: Float64Array;
  private readonly parentArc: Int32Array;

  constructor(graph: Multigraph, latencyMs: Float64Array, mask: Mask, source: number, target: number) {
    this.graph = graph;
    this.latencyMs = latencyMs;
    this.failedEdges = mask.failedEdges;
    this.source = source;
    this.target = target;
    this.remaining = shortestPaths(graph, latencyMs, mask, [target]).distance;
    this.distance = new Float64Array(graph.nodeCount);
    this.parentArc = new Int32Array(graph.nodeCount);
  }

  /**
   * The shortest path, `null` if none is left.
   *
   * @param isRuledOut - length E, 1 for the edges it must do without
   */
  pathWithout(isRuledOut: Uint8Array): DisjointPath | null {
    const { source, target, latencyMs, failedEdges, remaining, distance, parentArc } = this;
    const { nodeCount, offsets, arcs, targets } = this.graph;
    const heap = new DistanceHeap(nodeCount);
    distance.fill(Number.POSITIVE_INFINITY);
    distance[source] = 0;
    if (remaining[source] !== Number.POSITIVE_INFINITY) heap.promote(source, remaining[source]!);
    while (heap.size > 0) {
      const node = heap.pop();
      if (node === target) return this.traced();
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const edge = arcEdge(arcs[slot]!);
        const next = targets[slot]!;
        const arrival = distance[node]! + latencyMs[edge]!;
        if (failedEdges[edge] === 1 || isRuledOut[edge] === 1 || !(arrival < distance[next]!)) continue;
        distance[next] = arrival;
        parentArc[next] = arcs[slot]!;
        heap.promote(next, arrival + remaining[next]!);
      }
    }
    return null;
  }

  private traced(): DisjointPath {
    const path: number[] = [];
    for (let node = this.target; node !== this.source; ) {
      const arc = this.parentArc[node]!;
      path.push(arc);
      node = arcSource(this.graph, arc);
    }
    return pathOf(path.reverse(), this.latencyMs);
  }
}
