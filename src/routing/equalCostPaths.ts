import { arcEdge, arcTarget, type Mask, type Multigraph, type ShortestPathTree } from "../graph/index.ts";
import { roundingSlack } from "./roundingSlack.ts";

/**
 * Every lowest-latency path from some nodes to one target, as a graph without circles.
 *
 * Nodes are known by their place, farthest first; the target has the last. The arcs that leave the node at place `p`
 * are `arcs[offsets[p] .. offsets[p + 1])`, ascending; each leads to a later place.
 */
export interface EqualCostPaths {
  readonly placeOf: ReadonlyMap<number, number>;
  readonly offsets: Int32Array;
  readonly arcs: Int32Array;
  /** The place that each of `arcs` leads to. */
  readonly heads: Int32Array;
}

/**
 * The paths that any of `sources` may take to the root of a shortest-path tree.
 *
 * Paths tie within a relative 1e-12 at each node. An arc is taken only where it lowers (distance, hops), so none closes
 * a circle: of nodes at the same distance, which edges of zero latency join, traffic moves to those with fewer hops left.
 *
 * Cost: O(k log k) for k arcs at the nodes on these paths.
 *
 * @param tree - of one root, under the same mask; latencies are those of both directions
 * @param sources - nodes that the tree reaches
 */
export function equalCostPaths(
  graph: Multigraph,
  latencyMs: Float64Array,
  mask: Mask,
  tree: ShortestPathTree,
  sources: readonly number[],
): EqualCostPaths {
  const { distance, hops } = tree;
  const nextArcs = new Map<number, number[]>();
  const reached = new Set(sources);
  // Nodes that are added are visited in turn.
  for (const node of reached) {
    const next = arcsTowardsRoot(graph, latencyMs, mask, tree, node);
    nextArcs.set(node, next);
    for (const arc of next) reached.add(arcTarget(graph, arc));
  }
  const nodes = Int32Array.from(reached).sort(
    (a, b) => distance[b]! - distance[a]! || hops[b]! - hops[a]! || a - b,
  );
  const placeOf = new Map<number, number>();
  for (const [place, node] of nodes.entries()) placeOf.set(node, place);
  const offsets = new Int32Array(nodes.length + 1);
  for (const [place, node] of nodes.entries()) {
    offsets[place + 1] = offsets[place]! + nextArcs.get(node)!.length;
  }
  const arcs = new Int32Array(offsets[nodes.length]!);
  for (const [place, node] of nodes.entries()) arcs.set(nextArcs.get(node)!, offsets[place]);
  const heads = arcs.map((arc) => placeOf.get(arcTarget(graph, arc))!);
  return { placeOf, offsets, arcs, heads };
}

/** The arcs of the path from a place to the target if there is only one, else `null`. Cost: O(hops). */
export function onlyPath({ offsets, arcs, heads }: EqualCostPaths, start: number): number[] | null {
  const target = offsets.length - 2;
  const path: number[] = [];
  for (let place = start; place !== target; place = heads[offsets[place]!]!) {
    if (offsets[place + 1]! - offsets[place]! > 1) return null;
    path.push(arcs[offsets[place]!]!);
  }
  return path;
}

function arcsTowardsRoot(
  { offsets, arcs, targets }: Multigraph,
  latencyMs: Float64Array,
  { failedEdges }: Mask,
  { distance, hops }: ShortestPathTree,
  node: number,
): number[] {
  const own = distance[node]!;
  const towardsRoot: number[] = [];
  for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
    const arc = arcs[slot]!;
    if (failedEdges[arcEdge(arc)] === 1) continue;
    const next = targets[slot]!;
    const left = distance[next]!;
    if (left + latencyMs[arcEdge(arc)]! > own * roundingSlack) continue;
    if (left < own || (left === own && hops[next]! < hops[node]!)) towardsRoot.push(arc);
  }
  return towardsRoot;
}
