import type { Multigraph } from "../multigraph.ts";

/** The trees that hang from the rest of a graph by one edge each; a component without a cycle hangs from one node. */
export interface HangingTrees {
  /** The nodes of the trees, each after its parent. */
  readonly nodes: Int32Array;
  /** Length V, the arc from a tree node's parent to it; -1 outside the trees. */
  readonly arcInto: Int32Array;
  /** Length V, the edges of a node that lie outside the trees; 0 for tree nodes. */
  readonly coreDegree: Int32Array;
}

/**
 * Cuts off leaves until none is left.
 *
 * Cost: O(V + E).
 *
 * @param isKept - length V, 1 for nodes that must not be cut off; none by default
 */
export function hangingTrees(graph: Multigraph, isKept?: Uint8Array): HangingTrees {
  const { nodeCount, offsets, arcs, targets } = graph;
  const coreDegree = new Int32Array(nodeCount);
  const arcInto = new Int32Array(nodeCount).fill(-1);
  const leaves = new Int32Array(nodeCount);
  let leafCount = 0;
  for (let node = 0; node < nodeCount; node++) {
    coreDegree[node] = offsets[node + 1]! - offsets[node]!;
    if (coreDegree[node] === 1 && isKept?.[node] !== 1) leaves[leafCount++] = node;
  }
  const cutOff: number[] = [];
  for (let next = 0; next < leafCount; next++) {
    const leaf = leaves[next]!;
    // The two ends of a tree's last edge are both leaves; the second stays.
    if (coreDegree[leaf] === 0) continue;
    let slot = offsets[leaf]!;
    while (arcInto[targets[slot]!] !== -1) slot++;
    const parent = targets[slot]!;
    arcInto[leaf] = arcs[slot]! ^ 1;
    coreDegree[leaf] = 0;
    cutOff.push(leaf);
    coreDegree[parent]! -= 1;
    if (coreDegree[parent] === 1 && isKept?.[parent] !== 1) leaves[leafCount++] = parent;
  }
  return { nodes: Int32Array.from(cutOff.reverse()), arcInto, coreDegree };
}
