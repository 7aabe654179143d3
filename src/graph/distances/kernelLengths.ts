import type { Kernel } from "../kernel/kernel.ts";
import { arcEdge, arcSource } from "../multigraph.ts";

/** How long the chains and hanging trees of a kernel are. */
export interface KernelLengths {
  /** Length C, from hub to hub. */
  readonly chainLength: Float64Array;
  /** For each place in `chainNodes`, along its chain from the hub where that starts. */
  readonly fromStart: Float64Array;
  /** For each place in `chainNodes`, along its chain from the hub where that ends. */
  readonly fromEnd: Float64Array;
  /** Length V, the node outside the trees from which a node's tree hangs; outside the trees the node itself. */
  readonly anchor: Int32Array;
  /** Length V, from a node's anchor down to it. */
  readonly depth: Float64Array;
}

/**
 * Adds up lengths along the chains and trees of a kernel.
 *
 * Each is a sum from its own end, never a difference, so that short stretches of long chains stay exact. Cost: O(V + E).
 *
 * @param length - length E, at least 0; `Infinity` is impassable
 */
export function kernelLengths(kernel: Kernel, length: Float64Array): KernelLengths {
  const { graph, trees, chainFrom, chainOffsets, chainNodes, chainArcs } = kernel;
  const chainLength = new Float64Array(chainFrom.length);
  const fromStart = new Float64Array(chainNodes.length);
  const fromEnd = new Float64Array(chainNodes.length);
  for (let chain = 0; chain < chainFrom.length; chain++) {
    const first = chainOffsets[chain]!;
    const end = chainOffsets[chain + 1]!;
    let sum = 0;
    for (let place = first; place < end; place++) {
      sum += length[arcEdge(chainArcs[place + chain]!)]!;
      fromStart[place] = sum;
    }
    chainLength[chain] = sum + length[arcEdge(chainArcs[end + chain]!)]!;
    sum = 0;
    for (let place = end - 1; place >= first; place--) {
      sum += length[arcEdge(chainArcs[place + chain + 1]!)]!;
      fromEnd[place] = sum;
    }
  }
  const anchor = Int32Array.from({ length: graph.nodeCount }, (_, node) => node);
  const depth = new Float64Array(graph.nodeCount);
  for (const node of trees.nodes) {
    const arc = trees.arcInto[node]!;
    const parent = arcSource(graph, arc);
    anchor[node] = anchor[parent]!;
    depth[node] = depth[parent]! + length[arcEdge(arc)]!;
  }
  return { chainLength, fromStart, fromEnd, anchor, depth };
}
