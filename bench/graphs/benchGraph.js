/**
 * A graph as every implementation gets it: `edges` are `[a, b, weight]` with whole weights.
 *
 * `isMap` says that cables, stations and demands are tried on it too (W6, W7).
 */
export function benchGraph(name, nodeCount, edges, { unit = "µs", isMap = false, positions = null } = {}) {
  return {
    name,
    nodeCount,
    edgeCount: edges.length,
    from: Int32Array.from(edges, ([a]) => a),
    to: Int32Array.from(edges, ([, b]) => b),
    weight: Float64Array.from(edges, ([, , weight]) => weight),
    unit,
    isMap,
    positions,
  };
}

/** `count` nodes spread over the numbering, node 0 first; every node where there are at most 1,000. */
export function spreadNodes({ nodeCount }, count = nodeCount <= 1000 ? nodeCount : 100) {
  return Array.from({ length: count }, (_, i) => Math.floor((i * nodeCount) / count));
}
