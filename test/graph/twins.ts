import type { Mask } from "../../src/graph/mask.ts";
import type { Multigraph } from "../../src/graph/multigraph.ts";
import type { ShortestPathTree } from "../../src/graph/paths/shortestPaths.ts";

/** The slow, obvious twins of the engine: written from the definitions, sharing no code with it. */

/** Length V, the lowest node each node is connected to, by union-find; -1 where the node has failed. */
export function lowestConnected(graph: Multigraph, mask: Mask): number[] {
  const leader = Array.from({ length: graph.nodeCount }, (_, node) => node);
  const find = (node: number): number => (leader[node] === node ? node : find(leader[node]!));
  for (const { from, to } of survivingEdges(graph, mask)) {
    const [low, high] = [find(from), find(to)].sort((a, b) => a - b);
    leader[high!] = low!;
  }
  return leader.map((_, node) => (mask.failedNodes[node] === 1 ? -1 : find(node)));
}

/** The unordered pairs of places joined by what survives. */
export function joinedPairs(graph: Multigraph, mask: Mask, places: ArrayLike<number>): number {
  const leader = lowestConnected(graph, mask);
  let pairs = 0;
  for (let a = 0; a < leader.length; a++) {
    for (let b = 0; b < a; b++)
      if (leader[a] === leader[b] && leader[a] !== -1) pairs += places[a]! * places[b]!;
  }
  return pairs;
}

/** The components that hold a surviving node. */
export function componentCount(graph: Multigraph, mask: Mask): number {
  return new Set(lowestConnected(graph, mask).filter((leader) => leader !== -1)).size;
}

/**
 * Shortest paths by Bellman-Ford over (distance, hops): every node takes the best offer of its neighbours,
 * V times. Offers come in the order of their edge, and only a better one replaces the first.
 */
export function bellmanFord(
  graph: Multigraph,
  latencyMs: Float64Array,
  mask: Mask,
  sources: readonly number[],
): ShortestPathTree {
  const unreached = { distance: Number.POSITIVE_INFINITY, hops: -1, parentArc: -1 };
  const isSource = (node: number) => sources.includes(node) && mask.failedNodes[node] === 0;
  const start = (node: number) => (isSource(node) ? { distance: 0, hops: 0, parentArc: -1 } : unreached);
  let labels = Array.from({ length: graph.nodeCount }, (_, node) => start(node));
  for (let round = 0; round < graph.nodeCount; round++) {
    const next = labels.map((_, node) => start(node));
    for (const { edge, from, to } of survivingEdges(graph, mask)) {
      for (const [arc, tail, head] of [
        [2 * edge, from, to],
        [2 * edge + 1, to, from],
      ] as const) {
        const distance = labels[tail]!.distance + latencyMs[edge]!;
        const hops = labels[tail]!.hops + 1;
        const best = next[head]!;
        if (distance < best.distance || (distance === best.distance && hops < best.hops)) {
          next[head] = { distance, hops, parentArc: arc };
        }
      }
    }
    labels = next;
  }
  return {
    distance: Float64Array.from(labels, (label) => label.distance),
    hops: Int32Array.from(labels, (label) => label.hops),
    parentArc: Int32Array.from(labels, (label) => label.parentArc),
  };
}

/** Every path from `start` that visits no node twice, as arcs with the node it ends at; the empty one too. */
export function simplePaths(graph: Multigraph, mask: Mask, start: number): { arcs: number[]; end: number }[] {
  const edges = survivingEdges(graph, mask);
  const extend = (arcs: number[], visited: number[]): { arcs: number[]; end: number }[] => {
    const end = visited.at(-1)!;
    const steps = edges.flatMap(({ edge, from, to }) => {
      if (from === end) return [{ arc: 2 * edge, node: to }];
      return to === end ? [{ arc: 2 * edge + 1, node: from }] : [];
    });
    const fresh = steps.filter(({ node }) => !visited.includes(node));
    return [{ arcs, end }, ...fresh.flatMap(({ arc, node }) => extend([...arcs, arc], [...visited, node]))];
  };
  return mask.failedNodes[start] === 1 ? [] : extend([], [start]);
}

/**
 * The minimum cut by trying every set of surviving nodes that holds the sources and no sink.
 *
 * `sourceSide` is what all minimum cuts have on the sources' side, which is the nearest minimum cut.
 */
export function minimumCut(
  graph: Multigraph,
  capacity: Float64Array,
  mask: Mask,
  sources: readonly number[],
  sinks: readonly number[],
): { value: number; sourceSide: number[] } {
  const nodes = Array.from({ length: graph.nodeCount }, (_, node) => node);
  const alive = nodes.filter((node) => mask.failedNodes[node] === 0);
  const sides = subsets(alive).filter((side) =>
    alive.every((node) =>
      sources.includes(node) ? side.has(node) : !(sinks.includes(node) && side.has(node)),
    ),
  );
  const cuts = sides.map((side) => {
    const crossing = survivingEdges(graph, mask).filter(({ from, to }) => side.has(from) !== side.has(to));
    return { side, value: crossing.reduce((sum, { edge }) => sum + capacity[edge]!, 0) };
  });
  const value = Math.min(...cuts.map((cut) => cut.value));
  const smallest = cuts.filter((cut) => cut.value <= value * (1 + 1e-9));
  return { value, sourceSide: nodes.map((node) => (smallest.every(({ side }) => side.has(node)) ? 1 : 0)) };
}

function survivingEdges(graph: Multigraph, mask: Mask): { edge: number; from: number; to: number }[] {
  return Array.from(graph.from, (from, edge) => ({ edge, from, to: graph.to[edge]! })).filter(
    ({ edge }) => mask.failedEdges[edge] === 0,
  );
}

function subsets(nodes: readonly number[]): Set<number>[] {
  return Array.from(
    { length: 2 ** nodes.length },
    (_, bits) => new Set(nodes.filter((_, index) => (bits >> index) & 1)),
  );
}

/** The unordered pairs of places that reach each other and the places in the largest component. */
export function placesConnected(
  graph: Multigraph,
  mask: Mask,
  isPlace: Uint8Array = new Uint8Array(graph.nodeCount).fill(1),
): { reachablePairs: number; largest: number } {
  const places = new Map<number, number>();
  for (const [node, leader] of lowestConnected(graph, mask).entries()) {
    if (leader !== -1 && isPlace[node] === 1) places.set(leader, (places.get(leader) ?? 0) + 1);
  }
  const sizes = [...places.values()];
  return {
    reachablePairs: sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0),
    largest: Math.max(0, ...sizes),
  };
}
