import type { CoreWeights } from "./coreWeights.ts";
import type { PreorderTree } from "./preorderTree.ts";
import type { RootedKernel } from "./rootedKernel.ts";

/**
 * The inner nodes of all chains, by the position of the hub through which their shortest path leads.
 *
 * When hubs move away from the root, a pendant moves with its hub, unless it is now nearer through the other end of its
 * chain.
 */
export class Pendants {
  /** Length H + 1, the first pendant of each position. */
  readonly offsets: Int32Array;
  /** The position at the other end of the chain; 0 where that is not reached. */
  readonly other: Int32Array;
  /** How much farther a pendant would be through the other end; `Infinity` where there is no way. */
  readonly cost: Float64Array;
  /** Of a pendant and all that hangs from it. */
  readonly weight: Float64Array;
  /** The distances of a pendant and all that hangs from it, weighted and added up. */
  readonly weightedDistance: Float64Array;
  /** Length C + 1, the first place of each chain that is nearer through the chain's end. */
  readonly chainSplit: Int32Array;
  /** By place: what an inner node and all that hangs from it weighs, and that times how far it hangs. */
  readonly placeWeight: Float64Array;
  readonly placeWeightedDepth: Float64Array;
  /** The chains that can have inner nodes. */
  readonly longChains: Int32Array;
  private readonly next: Int32Array;

  constructor({ kernel, chainStart, chainEnd }: RootedKernel, core: CoreWeights) {
    const hubCount = kernel.hubs.length + 1;
    const placeCount = kernel.chainNodes.length;
    const chains = Int32Array.from(chainStart, (_, chain) => chain);
    this.offsets = new Int32Array(hubCount + 1);
    this.other = new Int32Array(placeCount);
    this.cost = new Float64Array(placeCount);
    this.weight = new Float64Array(placeCount);
    this.weightedDistance = new Float64Array(placeCount);
    this.chainSplit = new Int32Array(chains.length);
    this.placeWeight = Float64Array.from(kernel.chainNodes, (node) => core.weight[node]!);
    this.placeWeightedDepth = Float64Array.from(kernel.chainNodes, (node) => core.weightedDepth[node]!);
    this.next = new Int32Array(hubCount + 1);
    this.longChains = chains.filter(
      (chain) => chain === chains.length - 1 || chainStart[chain]! < chainEnd[chain]!,
    );
  }

  build(rooted: RootedKernel, tree: PreorderTree): void {
    const { offsets, next, chainSplit } = this;
    const { chainFrom, chainTo, chainStart, chainEnd } = rooted;
    const { size, positionOf } = tree;
    next.fill(0);
    for (const chain of this.longChains) {
      const split = this.split(chain, rooted, tree);
      const from = positionOf[chainFrom[chain]!]!;
      const to = positionOf[chainTo[chain]!]!;
      chainSplit[chain] = split;
      if (from !== -1) next[from]! += split - chainStart[chain]!;
      if (to !== -1) next[to]! += chainEnd[chain]! - split;
    }
    let first = 0;
    for (let position = 0; position < size; position++) {
      offsets[position] = first;
      first += next[position]!;
      next[position] = offsets[position]!;
    }
    offsets[size] = first;
    for (const chain of this.longChains) this.place(chain, rooted, tree);
  }

  private split(chain: number, rooted: RootedKernel, tree: PreorderTree): number {
    const { fromStart, fromEnd, chainFrom, chainTo, chainStart, chainEnd } = rooted;
    const departure = tree.distanceOf(chainFrom[chain]!);
    const departureBack = tree.distanceOf(chainTo[chain]!);
    const end = chainEnd[chain]!;
    let place = chainStart[chain]!;
    while (place < end && departure + fromStart[place]! <= departureBack + fromEnd[place]!) place++;
    return place;
  }

  private place(chain: number, rooted: RootedKernel, tree: PreorderTree): void {
    const { fromStart, fromEnd, chainFrom, chainTo, chainStart, chainEnd } = rooted;
    const from = tree.positionOf[chainFrom[chain]!]!;
    const to = tree.positionOf[chainTo[chain]!]!;
    const departure = tree.distanceOf(chainFrom[chain]!);
    const departureBack = tree.distanceOf(chainTo[chain]!);
    const split = this.chainSplit[chain]!;
    if (from !== -1) {
      for (let place = chainStart[chain]!; place < split; place++) {
        this.add(place, from, to, departure + fromStart[place]!, departureBack + fromEnd[place]!);
      }
    }
    if (to === -1) return;
    for (let place = split; place < chainEnd[chain]!; place++) {
      this.add(place, to, from, departureBack + fromEnd[place]!, departure + fromStart[place]!);
    }
  }

  private add(place: number, hub: number, other: number, distance: number, otherDistance: number): void {
    const pendant = this.next[hub]!++;
    // Between two impassable edges nothing is reached, and nothing can be lost.
    const isReached = distance < Number.POSITIVE_INFINITY;
    const weight = isReached ? this.placeWeight[place]! : 0;
    this.other[pendant] = other === -1 ? 0 : other;
    this.cost[pendant] = isReached ? otherDistance - distance : 0;
    this.weight[pendant] = weight;
    this.weightedDistance[pendant] = isReached ? weight * distance + this.placeWeightedDepth[place]! : 0;
  }
}
