import type { Kernel } from "../kernel/kernel.ts";
import { arcEdge, arcSource } from "../multigraph.ts";
import type { ChainLayout } from "./chainLayout.ts";

/**
 * The hanging trees of a kernel, in preorder, those of a component together.
 *
 * Tree nodes have an index from 0 to T - 1, and among all nodes the number N + index, after the N core nodes.
 */
export interface TreeLayout {
  /** Length T, the edge above a tree node. */
  readonly treeEdge: Int32Array;
  /** Length T, the number of the node above. */
  readonly treeParent: Int32Array;
  /** Length T, the index after the last node below. */
  readonly treeStop: Int32Array;
  /** Length T, the places at a tree node and below. */
  readonly treeWeight: Int32Array;
  /** Length N, where the trees of a core node start. */
  readonly treesStart: Int32Array;
  /** Length N, where the trees of a core node stop. */
  readonly treesStop: Int32Array;
  /** Length N, the places at a core node and in its trees. */
  readonly coreWeight: Int32Array;
}

export function layOutTrees(
  { graph, trees }: Kernel,
  { coreNodes, coresOfComponents }: ChainLayout,
  isPlace: Uint8Array,
): TreeLayout {
  const coreCount = coreNodes.length;
  const treeCount = trees.nodes.length;
  const children = new Map<number, number[]>();
  for (const node of trees.nodes) {
    const parent = arcSource(graph, trees.arcInto[node]!);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node]);
    else siblings.push(node);
  }
  const layout = {
    treeEdge: new Int32Array(treeCount),
    treeParent: new Int32Array(treeCount),
    treeStop: new Int32Array(treeCount),
    treeWeight: new Int32Array(treeCount),
    treesStart: new Int32Array(coreCount),
    treesStop: new Int32Array(coreCount),
    coreWeight: Int32Array.from(coreNodes, (node) => isPlace[node]!),
  };
  const { treeEdge, treeParent, treeStop, treeWeight, treesStart, treesStop, coreWeight } = layout;
  let laid = 0;
  for (const core of coresOfComponents.flat()) {
    treesStart[core] = laid;
    const waiting = (children.get(coreNodes[core]!) ?? []).map((node) => ({ node, parent: core }));
    while (waiting.length > 0) {
      const { node, parent } = waiting.pop()!;
      const index = laid++;
      treeEdge[index] = arcEdge(trees.arcInto[node]!);
      treeParent[index] = parent;
      treeStop[index] = laid;
      treeWeight[index] = isPlace[node]!;
      for (const child of children.get(node) ?? []) waiting.push({ node: child, parent: coreCount + index });
    }
    treesStop[core] = laid;
  }
  for (let index = treeCount - 1; index >= 0; index--) {
    const parent = treeParent[index]!;
    if (parent < coreCount) {
      coreWeight[parent]! += treeWeight[index]!;
    } else {
      treeWeight[parent - coreCount]! += treeWeight[index]!;
      treeStop[parent - coreCount] = Math.max(treeStop[parent - coreCount]!, treeStop[index]!);
    }
  }
  return layout;
}
