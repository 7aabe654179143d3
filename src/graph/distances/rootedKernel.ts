import type { Kernel } from "../kernel/kernel.ts";
import { arcEdge } from "../multigraph.ts";
import type { HubGraph } from "./hubSearch.ts";
import { type KernelLengths, kernelLengths } from "./kernelLengths.ts";

/**
 * The chains of a kernel, measured, and one more hub, the guest, that can stand anywhere in a chain.
 *
 * While it does, its chain is two: the first part keeps its index and ends at the guest, the second has index C and
 * starts there. So a search from inside a chain is a search from a hub.
 */
export class RootedKernel implements HubGraph {
  readonly kernel: Kernel;
  /** As they are while no chain is split. */
  readonly lengths: KernelLengths;
  /** The node to search from, and its hub. */
  rootNode = 0;
  root = 0;
  readonly slotOffsets: Int32Array;
  readonly slotHub: Int32Array;
  readonly slotChain: Int32Array;
  readonly slotLength: Float64Array;
  /** Length C + 1, the hubs at the ends of each chain. */
  readonly chainFrom: Int32Array;
  readonly chainTo: Int32Array;
  /** Length C + 1, the inner nodes of a chain have the places from its start up to its end; none in an unused chain. */
  readonly chainStart: Int32Array;
  readonly chainEnd: Int32Array;
  /** Length C + 1, the index in `chainArcs` of the first arc of each chain. */
  readonly firstArc: Int32Array;
  /** For each place, from the hubs at both ends along the chain. */
  readonly fromStart: Float64Array;
  readonly fromEnd: Float64Array;
  private readonly length: Float64Array;
  private readonly chainAt: Int32Array;
  /** Length C, the slot of each chain at either end. */
  private readonly startSlot: Int32Array;
  private readonly endSlot: Int32Array;
  private splitChain = -1;

  /** @param length - length E, at least 0; `Infinity` is impassable */
  constructor(kernel: Kernel, length: Float64Array) {
    const chainCount = kernel.chainFrom.length;
    const lengths = kernelLengths(kernel, length);
    this.kernel = kernel;
    this.lengths = lengths;
    this.length = length;
    this.slotOffsets = longer(kernel.slotOffsets, 1);
    this.slotOffsets[kernel.hubs.length + 1] = 2 * chainCount;
    this.slotHub = longer(kernel.slotHub, 2);
    this.slotChain = longer(kernel.slotChain, 2);
    this.slotLength = Float64Array.from(this.slotChain, (chain) => lengths.chainLength[chain] ?? 0);
    this.chainFrom = longer(kernel.chainFrom, 1);
    this.chainTo = longer(kernel.chainTo, 1);
    this.chainStart = kernel.chainOffsets.slice();
    this.chainEnd = longer(kernel.chainOffsets.subarray(1), 1);
    this.chainStart[chainCount] = 0;
    this.firstArc = kernel.chainOffsets.map((place, chain) => place + chain);
    this.fromStart = lengths.fromStart.slice();
    this.fromEnd = lengths.fromEnd.slice();
    this.chainAt = new Int32Array(kernel.chainNodes.length);
    this.startSlot = new Int32Array(chainCount).fill(-1);
    this.endSlot = new Int32Array(chainCount);
    for (let chain = 0; chain < chainCount; chain++) {
      this.chainAt.fill(chain, this.chainStart[chain], this.chainEnd[chain]);
    }
    for (let hub = 0; hub < kernel.hubs.length; hub++) {
      for (let slot = this.slotOffsets[hub]!; slot < this.slotOffsets[hub + 1]!; slot++) {
        const chain = this.slotChain[slot]!;
        if (this.startSlot[chain] === -1 && this.chainFrom[chain] === hub) this.startSlot[chain] = slot;
        else this.endSlot[chain] = slot;
      }
    }
  }

  /** Makes a node outside the hanging trees the root. */
  rootAt(node: number): void {
    const { hubOf, placeOf, hubs } = this.kernel;
    if (this.splitChain !== -1) this.join();
    this.rootNode = node;
    this.root = hubOf[node]!;
    if (this.root !== -1) return;
    this.root = hubs.length;
    this.split(placeOf[node]!);
  }

  /** The node where a hub stands. */
  nodeOf(hub: number): number {
    return hub === this.root ? this.rootNode : this.kernel.hubs[hub]!;
  }

  private split(place: number): void {
    const { fromStart, fromEnd, chainStart, chainEnd, firstArc, root: guest } = this;
    const chain = this.chainAt[place]!;
    const second = this.chainFrom.length - 1;
    this.splitChain = chain;
    const toStart = fromStart[place]!;
    const toEnd = fromEnd[place]!;
    chainStart[second] = place + 1;
    chainEnd[second] = chainEnd[chain]!;
    chainEnd[chain] = place;
    firstArc[second] = firstArc[chain]! + place + 1 - chainStart[chain]!;
    this.measureParts(chain, second);

    this.chainTo[second] = this.chainTo[chain]!;
    this.chainFrom[second] = guest;
    this.chainTo[chain] = guest;
    const guestSlot = this.slotOffsets[guest]!;
    this.slotOffsets[guest + 1] = guestSlot + 2;
    this.setSlot(this.startSlot[chain]!, guest, chain, toStart);
    this.setSlot(this.endSlot[chain]!, guest, second, toEnd);
    this.setSlot(guestSlot, this.chainFrom[chain]!, chain, toStart);
    this.setSlot(guestSlot + 1, this.chainTo[second]!, second, toEnd);
  }

  /** Adds up afresh from the guest: a difference would lose the digits of short stretches. */
  private measureParts(first: number, second: number): void {
    const { length, chainStart, chainEnd, firstArc, fromStart, fromEnd } = this;
    const { chainArcs } = this.kernel;
    let sum = 0;
    let arc = firstArc[second]!;
    for (let place = chainStart[second]!; place < chainEnd[second]!; place++) {
      sum += length[arcEdge(chainArcs[arc++]!)]!;
      fromStart[place] = sum;
    }
    sum = 0;
    arc = firstArc[second]! - 1;
    for (let place = chainEnd[first]! - 1; place >= chainStart[first]!; place--) {
      sum += length[arcEdge(chainArcs[arc--]!)]!;
      fromEnd[place] = sum;
    }
  }

  private join(): void {
    const { kernel, lengths, chainStart, chainEnd, splitChain: chain } = this;
    const second = this.chainFrom.length - 1;
    const guest = kernel.hubs.length;
    this.splitChain = -1;
    chainEnd[chain] = chainEnd[second]!;
    chainEnd[second] = chainStart[second]!;
    for (let place = chainStart[chain]!; place < chainEnd[chain]!; place++) {
      this.fromStart[place] = lengths.fromStart[place]!;
      this.fromEnd[place] = lengths.fromEnd[place]!;
    }
    const from = kernel.chainFrom[chain]!;
    const to = kernel.chainTo[chain]!;
    this.chainTo[chain] = to;
    this.slotOffsets[guest + 1] = this.slotOffsets[guest]!;
    this.setSlot(this.startSlot[chain]!, to, chain, lengths.chainLength[chain]!);
    this.setSlot(this.endSlot[chain]!, from, chain, lengths.chainLength[chain]!);
  }

  private setSlot(slot: number, hub: number, chain: number, length: number): void {
    this.slotHub[slot] = hub;
    this.slotChain[slot] = chain;
    this.slotLength[slot] = length;
  }
}

function longer(array: Int32Array, by: number): Int32Array {
  const copy = new Int32Array(array.length + by);
  copy.set(array);
  return copy;
}
