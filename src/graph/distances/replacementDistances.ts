import type { Kernel } from "../kernel/kernel.ts";
import { ChainFailures, type SourceGroup } from "./chainFailures.ts";
import { coreWeights } from "./coreWeights.ts";
import { RootedKernel } from "./rootedKernel.ts";
import { TreeFailures } from "./treeFailures.ts";

/**
 * What every edge that fails alone does to the distances from a set of sources, added up over the pairs of a source and
 * a node.
 *
 * With edge e failed, the finite distances add up to `intactDistance - lostDistance[e] + addedDistance[e]`.
 */
export interface ReplacementDistances {
  /** The weight of the pairs that are connected while nothing fails; a source is connected to itself. */
  readonly intactPairs: number;
  /** Their distances, weighted and added up. */
  readonly intactDistance: number;
  /** Length E, how much farther the pairs that stay connected are, weighted and added up. */
  readonly addedDistance: Float64Array;
  /** Length E, the weight of the pairs that are connected no more. */
  readonly lostPairs: Float64Array;
  /** Length E, the distances they had, weighted and added up. */
  readonly lostDistance: Float64Array;
}

/** While they are added up. */
export type ReplacementSums = { -readonly [Key in keyof ReplacementDistances]: ReplacementDistances[Key] };

/**
 * The distances by replacement paths, for each edge that fails alone.
 *
 * Only what lies under a failed edge in a source's tree of shortest paths is searched again, hub by hub; chains and
 * hanging trees are added up in closed form. Where lengths and weights are whole numbers, the sums are exact; otherwise
 * they agree with fresh searches to 1e-12 of the longest path for each pair. Cost: O(V + E) once; a source, O(V + E)
 * and, for each hub, a search of the hubs under it.
 *
 * @param kernel - of the graph; any nodes may be kept
 * @param length - length E, at least 0; `Infinity` is impassable
 * @param sources - one that is listed twice counts twice
 * @param nodeWeight - length V, at least 0: what a pair counts that ends at a node; 1 by default
 * @see Malik, Mittal & Gupta (1989), The k most vital arcs in the shortest path problem,
 *   doi:10.1016/0167-6377(89)90065-5
 */
export function replacementDistances(
  kernel: Kernel,
  length: Float64Array,
  sources: readonly number[],
  nodeWeight: Float64Array = new Float64Array(kernel.graph.nodeCount).fill(1),
): ReplacementDistances {
  const { edgeCount } = kernel.graph;
  const rooted = new RootedKernel(kernel, length);
  const sums: ReplacementSums = {
    intactPairs: 0,
    intactDistance: 0,
    addedDistance: new Float64Array(edgeCount),
    lostPairs: new Float64Array(edgeCount),
    lostDistance: new Float64Array(edgeCount),
  };
  const trees = new TreeFailures(kernel, length, nodeWeight, sums);
  const chains = new ChainFailures(rooted, coreWeights(kernel, rooted.lengths, nodeWeight), sums);
  for (const source of sources) trees.add(source);
  for (const [anchor, group] of byAnchor(sources, rooted)) chains.add(anchor, group);
  return sums;
}

/** Sources that hang from the same anchor see the same failures outside their trees, each from its own depth. */
function byAnchor(sources: readonly number[], { lengths }: RootedKernel): Map<number, SourceGroup> {
  const groups = new Map<number, SourceGroup>();
  for (const source of sources) {
    const depth = lengths.depth[source]!;
    const anchor = lengths.anchor[source]!;
    if (depth === Number.POSITIVE_INFINITY) continue;
    const { count, depthSum } = groups.get(anchor) ?? { count: 0, depthSum: 0 };
    groups.set(anchor, { count: count + 1, depthSum: depthSum + depth });
  }
  return groups;
}
