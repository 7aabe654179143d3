import type { Kernel } from "../kernel/kernel.ts";
import { arcEdge } from "../multigraph.ts";

/**
 * The hubs and chains of a kernel, numbered component by component.
 *
 * Core nodes, 0 to N - 1, are the hubs and then the inner nodes of chains in the order of the chains. The hubs of a
 * component are in breadth-first order from the one with the most chains, its root. Its chains are in the order of
 * their length, since a processor foresees the ends of loops of equal length.
 */
export interface ChainLayout {
  readonly hubCount: number;
  /** Length N, the graph's node that each core node is. */
  readonly coreNodes: readonly number[];
  /** The core nodes of each component, its root first. */
  readonly coresOfComponents: readonly (readonly number[])[];
  /** The hub and the chain after the last of each component. */
  readonly hubStops: readonly number[];
  readonly chainStops: readonly number[];

  /** Length C + 1, the first edge of each chain in `chainEdges`. */
  readonly chainOffsets: Int32Array;
  /**
   * The edges of all chains, in travel order. The core node between `chainEdges[i]` and the next edge of chain `c` is
   * number `hubCount + i - c`.
   */
  readonly chainEdges: Int32Array;

  /** Length H + 1, the first slot of each hub. */
  readonly slotOffsets: Int32Array;
  /** Length 2C, the hub at the other end; the earlier hubs first. */
  readonly slotHub: Int32Array;
  /** Length 2C, `2 * chain` where the chain starts at this hub, `2 * chain + 1` where it ends. */
  readonly slotEnd: Int32Array;
}

export function layOutChains(kernel: Kernel): ChainLayout {
  const { hubs, chainFrom, chainTo, chainNodes, chainArcs } = kernel;
  const components = hubsByComponent(kernel);
  const hubOrder = components.flat();
  const numberOf = new Int32Array(hubs.length);
  for (const [number, hub] of hubOrder.entries()) numberOf[hub] = number;
  const chainsFrom = Array.from(hubs, (): number[] => []);
  for (const [chain, hub] of chainFrom.entries()) chainsFrom[hub]!.push(chain);
  const innerCount = (chain: number) => kernel.chainOffsets[chain + 1]! - kernel.chainOffsets[chain]!;

  const coreNodes = hubOrder.map((hub) => hubs[hub]!);
  const ends: [number, number][] = [];
  const chainOffsets = [0];
  const chainEdges: number[] = [];
  const coresOfComponents: number[][] = [];
  const hubStops: number[] = [];
  const chainStops: number[] = [];
  for (const own of components) {
    const cores = own.map((hub) => numberOf[hub]!);
    const chains = own.flatMap((hub) => chainsFrom[hub]!).sort((a, b) => innerCount(a) - innerCount(b));
    hubStops.push(cores.at(-1)! + 1);
    for (const chain of chains) {
      const first = kernel.chainOffsets[chain]!;
      const stop = kernel.chainOffsets[chain + 1]!;
      for (const node of chainNodes.subarray(first, stop)) {
        cores.push(coreNodes.length);
        coreNodes.push(node);
      }
      for (const arc of chainArcs.subarray(first + chain, stop + chain + 1)) chainEdges.push(arcEdge(arc));
      chainOffsets.push(chainEdges.length);
      ends.push([numberOf[chainFrom[chain]!]!, numberOf[chainTo[chain]!]!]);
    }
    chainStops.push(ends.length);
    coresOfComponents.push(cores);
  }
  return {
    hubCount: hubs.length,
    coreNodes,
    coresOfComponents,
    hubStops,
    chainStops,
    chainOffsets: new Int32Array(chainOffsets),
    chainEdges: new Int32Array(chainEdges),
    ...slotsOf(hubs.length, ends),
  };
}

/** The hubs of each component, breadth first from the one with the most chains. */
function hubsByComponent({ hubs, slotOffsets, slotHub }: Kernel): number[][] {
  const isMet = new Uint8Array(hubs.length);
  const breadthFirst = (root: number): number[] => {
    const own = [root];
    isMet[root] = 1;
    for (const hub of own) {
      for (const other of slotHub.subarray(slotOffsets[hub], slotOffsets[hub + 1])) {
        if (isMet[other] === 1) continue;
        isMet[other] = 1;
        own.push(other);
      }
    }
    return own;
  };
  const degree = (hub: number) => slotOffsets[hub + 1]! - slotOffsets[hub]!;
  const byComponent: number[][] = [];
  for (const hub of hubs.keys()) {
    if (isMet[hub] === 1) continue;
    const own = breadthFirst(hub);
    for (const other of own) isMet[other] = 0;
    byComponent.push(
      breadthFirst(own.reduce((best, other) => (degree(other) > degree(best) ? other : best))),
    );
  }
  return byComponent;
}

function slotsOf(hubCount: number, ends: readonly (readonly [number, number])[]) {
  const slots = Array.from({ length: hubCount }, (): { hub: number; end: number }[] => []);
  for (const [chain, [from, to]] of ends.entries()) {
    slots[from]!.push({ hub: to, end: 2 * chain });
    slots[to]!.push({ hub: from, end: 2 * chain + 1 });
  }
  for (const own of slots) own.sort((a, b) => a.hub - b.hub);
  const slotOffsets = new Int32Array(hubCount + 1);
  for (const [hub, own] of slots.entries()) slotOffsets[hub + 1] = slotOffsets[hub]! + own.length;
  const inOrder = slots.flat();
  return {
    slotOffsets,
    slotHub: Int32Array.from(inOrder, ({ hub }) => hub),
    slotEnd: Int32Array.from(inOrder, ({ end }) => end),
  };
}
