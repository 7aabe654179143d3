import type { Kernel } from "../kernel/kernel.ts";
import { type ChainLayout, layOutChains } from "./chainLayout.ts";
import { layOutTrees, type TreeLayout } from "./treeLayout.ts";

/** A kernel laid out for going through it again and again, component by component. */
export interface KernelLayout extends ChainLayout, TreeLayout {
  /** The components that have an edge. */
  readonly components: readonly LaidOutComponent[];
}

/** Where a component lies in the arrays; ranges exclude their stop. */
export interface LaidOutComponent {
  readonly hubStart: number;
  readonly hubStop: number;
  readonly chainStart: number;
  readonly chainStop: number;
  readonly treeStart: number;
  readonly treeStop: number;
  /** Places in the component. */
  readonly weight: number;
}

/**
 * Lays out a kernel. Cost: O(V + E log E).
 *
 * @param isPlace - length V, 1 for the nodes that count
 */
export function layOut(kernel: Kernel, isPlace: Uint8Array): KernelLayout {
  const chains = layOutChains(kernel);
  const trees = layOutTrees(kernel, chains, isPlace);
  const components = chains.coresOfComponents.map((cores, index): LaidOutComponent => {
    const last = cores.at(-1)!;
    return {
      hubStart: cores[0]!,
      hubStop: chains.hubStops[index]!,
      chainStart: chains.chainStops[index - 1] ?? 0,
      chainStop: chains.chainStops[index]!,
      treeStart: trees.treesStart[cores[0]!]!,
      treeStop: trees.treesStop[last]!,
      weight: cores.reduce((sum, core) => sum + trees.coreWeight[core]!, 0),
    };
  });
  const hasEdge = (own: LaidOutComponent) => own.chainStop > own.chainStart || own.treeStop > own.treeStart;
  return { ...chains, ...trees, components: components.filter(hasEdge) };
}
