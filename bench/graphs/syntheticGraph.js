import { randomStream } from "cutset";
import { benchGraph } from "./benchGraph.js";

/**
 * A graph like a map of cables, where none is at hand: points in a square, each joined to a near one before it, and half
 * as many more edges between near points, some parallel. Chains, leaves and a few bridges come about by themselves.
 */
export function syntheticGraph(nodeCount, seed) {
  const next = randomStream(seed, nodeCount);
  const points = Array.from({ length: nodeCount }, () => [next(), next()]);
  const length = (a, b) =>
    1 + Math.round(100_000 * Math.hypot(points[a][0] - points[b][0], points[a][1] - points[b][1]));
  const nearOf = (node, below) => {
    const candidates = Array.from({ length: 8 }, () => Math.floor(next() * below)).filter(
      (other) => other !== node,
    );
    return candidates.sort((a, b) => length(node, a) - length(node, b))[0];
  };
  const edges = [];
  for (let node = 1; node < nodeCount; node++) edges.push([node, nearOf(node, node)]);
  while (edges.length < 1.5 * nodeCount) {
    const node = Math.floor(next() * nodeCount);
    edges.push([node, nearOf(node, nodeCount)]);
  }
  const weighted = edges.filter(([, b]) => b !== undefined).map(([a, b]) => [a, b, length(a, b)]);
  return benchGraph(`synthetic${nodeCount}`, nodeCount, weighted, { isMap: true });
}
