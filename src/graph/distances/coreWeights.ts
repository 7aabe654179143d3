import type { Kernel } from "../kernel/kernel.ts";
import type { KernelLengths } from "./kernelLengths.ts";

/** What hangs from each node outside the trees, the node itself with it. */
export interface CoreWeights {
  /** Length V, the weights added up; 0 in the trees. */
  readonly weight: Float64Array;
  /** Length V, the weights times the lengths down the trees added up. */
  readonly weightedDepth: Float64Array;
}

/** Adds up the weights of the hanging trees; what lies beyond an impassable edge does not count. Cost: O(V). */
export function coreWeights(kernel: Kernel, lengths: KernelLengths, nodeWeight: Float64Array): CoreWeights {
  const { nodeCount } = kernel.graph;
  const { anchor, depth } = lengths;
  const weight = new Float64Array(nodeCount);
  const weightedDepth = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    if (depth[node] === Number.POSITIVE_INFINITY) continue;
    weight[anchor[node]!]! += nodeWeight[node]!;
    weightedDepth[anchor[node]!]! += nodeWeight[node]! * depth[node]!;
  }
  return { weight, weightedDepth };
}
