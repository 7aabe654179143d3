import { CutsetError } from "../../errors.ts";
import type { Mask } from "../mask.ts";
import { arcSource, arcTarget, type Multigraph } from "../multigraph.ts";
import { pathTo, shortestPaths } from "../paths/shortestPaths.ts";
import { augmentingPath } from "./augmentingPath.ts";
import { type PathPair, pairOf, pathOf } from "./pathPair.ts";

/**
 * The two paths of least total latency over what survives that share no edge, or neither an edge nor a node but their
 * ends; `null` where there are no two.
 *
 * Cost: O(E log V).
 *
 * @param latencyMs - length E, ms one way, at least 0; `Infinity` is impassable
 * @throws {CutsetError} `ARGUMENT_INVALID` if the ends are the same node
 * @see Suurballe & Tarjan (1984), A quick method for finding shortest pairs of disjoint paths,
 * doi:10.1002/net.3230140209; Bhandari (1999), Survivable Networks, for nodes
 */
export function disjointPair(
  graph: Multigraph,
  latencyMs: Float64Array,
  mask: Mask,
  source: number,
  target: number,
  disjointIn: "edges" | "nodes",
): PathPair | null {
  if (source === target) {
    throw new CutsetError("ARGUMENT_INVALID", `disjointPair: both ends are node ${source}; name two nodes`);
  }
  const tree = shortestPaths(graph, latencyMs, mask, [source]);
  const first = pathTo(tree, graph, target);
  if (first === null) return null;
  const second = augmentingPath(graph, latencyMs, mask, tree, first, disjointIn);
  if (second === null) return null;
  const taken = new Set(first);
  for (const arc of second) if (!taken.delete(arc ^ 1)) taken.add(arc);
  const walk = () => pathOf(walkThrough(graph, taken, source, target), latencyMs);
  return pairOf(walk(), walk());
}

/** Takes a path out of arcs that carry two; loops, which can only be of edges without latency, are left out. */
function walkThrough(graph: Multigraph, taken: Set<number>, source: number, target: number): number[] {
  const path: number[] = [];
  for (let node = source; node !== target; ) {
    const arc = graph.arcs
      .subarray(graph.offsets[node], graph.offsets[node + 1])
      .find((candidate) => taken.has(candidate))!;
    taken.delete(arc);
    node = arcTarget(graph, arc);
    const earlier = path.findIndex((passed) => arcSource(graph, passed) === node);
    if (earlier === -1) path.push(arc);
    else path.length = earlier;
  }
  return path;
}
