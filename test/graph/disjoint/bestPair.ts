import type { Mask } from "../../../src/graph/mask.ts";
import { arcSource, type Multigraph } from "../../../src/graph/multigraph.ts";
import { simplePaths } from "../twins.ts";

/** What two paths may have in common, as names of any kind. */
export type Traits = (arcs: readonly number[]) => readonly string[];

/** The edges of a path. */
export const edgesOf: Traits = (arcs) => arcs.map((arc) => `edge ${arc >> 1}`);

/** The edges of a path and the nodes between its ends. */
export function edgesAndNodesOf(graph: Multigraph): Traits {
  return (arcs) => [...edgesOf(arcs), ...arcs.slice(1).map((arc) => `node ${arcSource(graph, arc)}`)];
}

/** The edges of a path, the nodes between its ends and the risks it takes. */
export function everythingOf(graph: Multigraph, risks: readonly (readonly number[])[]): Traits {
  return (arcs) => [
    ...edgesAndNodesOf(graph)(arcs),
    ...risks.flatMap((edges, risk) => (arcs.some((arc) => edges.includes(arc >> 1)) ? [`risk ${risk}`] : [])),
  ];
}

/** The least total latency of two simple paths without a common trait, by trying every two; `Infinity` if none are. */
export function leastTotal(
  graph: Multigraph,
  latencyMs: Float64Array,
  mask: Mask,
  source: number,
  target: number,
  traits: Traits,
): number {
  const paths = simplePaths(graph, mask, source)
    .filter(({ end }) => end === target)
    .map(({ arcs }) => ({
      traits: new Set(traits(arcs)),
      latencyMs: arcs.reduce((sum, arc) => sum + latencyMs[arc >> 1]!, 0),
    }));
  let least = Number.POSITIVE_INFINITY;
  for (const [i, a] of paths.entries()) {
    for (const b of paths.slice(i + 1)) {
      if (a.latencyMs + b.latencyMs < least && [...a.traits].every((trait) => !b.traits.has(trait))) {
        least = a.latencyMs + b.latencyMs;
      }
    }
  }
  return least;
}
