import type { Kernel } from "../kernel/kernel.ts";
import { arcEdge, arcSource } from "../multigraph.ts";
import type { ReplacementSums } from "./replacementDistances.ts";
import { ShortestDistances } from "./shortestDistances.ts";

/** Adds up the intact distances, and what the failure of each edge of a hanging tree takes away. */
export class TreeFailures {
  private readonly kernel: Kernel;
  private readonly distances: ShortestDistances;
  private readonly nodeWeight: Float64Array;
  private readonly sums: ReplacementSums;
  private readonly distance: Float64Array;
  /** By node: the weight under its edge that is reached, its weighted distances, whether the source is under it. */
  private readonly weightUnder: Float64Array;
  private readonly distanceUnder: Float64Array;
  private readonly holdsSource: Uint8Array;

  constructor(kernel: Kernel, length: Float64Array, nodeWeight: Float64Array, sums: ReplacementSums) {
    const { nodeCount } = kernel.graph;
    this.kernel = kernel;
    this.distances = new ShortestDistances(kernel, length);
    this.nodeWeight = nodeWeight;
    this.sums = sums;
    this.distance = new Float64Array(nodeCount);
    this.weightUnder = new Float64Array(nodeCount);
    this.distanceUnder = new Float64Array(nodeCount);
    this.holdsSource = new Uint8Array(nodeCount);
  }

  add(source: number): void {
    const { distance, nodeWeight, weightUnder, distanceUnder, holdsSource, sums } = this;
    const { graph, trees } = this.kernel;
    this.distances.from(source, distance);
    let pairs = 0;
    let distanceSum = 0;
    for (let node = 0; node < distance.length; node++) {
      const isReached = distance[node]! < Number.POSITIVE_INFINITY;
      const weight = isReached ? nodeWeight[node]! : 0;
      const weighted = isReached ? weight * distance[node]! : 0;
      pairs += weight;
      distanceSum += weighted;
      weightUnder[node] = weight;
      distanceUnder[node] = weighted;
    }
    sums.intactPairs += pairs;
    sums.intactDistance += distanceSum;
    holdsSource.fill(0);
    holdsSource[source] = 1;
    for (let index = trees.nodes.length - 1; index >= 0; index--) {
      const node = trees.nodes[index]!;
      const arc = trees.arcInto[node]!;
      const edge = arcEdge(arc);
      const parent = arcSource(graph, arc);
      const holds = holdsSource[node] === 1;
      sums.lostPairs[edge]! += holds ? pairs - weightUnder[node]! : weightUnder[node]!;
      sums.lostDistance[edge]! += holds ? distanceSum - distanceUnder[node]! : distanceUnder[node]!;
      weightUnder[parent]! += weightUnder[node]!;
      distanceUnder[parent]! += distanceUnder[node]!;
      if (holds) holdsSource[parent] = 1;
    }
  }
}
