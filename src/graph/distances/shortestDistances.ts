import type { Kernel } from "../kernel/kernel.ts";
import { HubDistances } from "./hubDistances.ts";
import { type KernelLengths, kernelLengths } from "./kernelLengths.ts";
import { LimbWalk } from "./limbWalk.ts";

/**
 * Shortest distances from one node to all, for many sources over the same lengths.
 *
 * Only hubs are searched, and of those only the ones with many neighbours. Every other node is reached through one of
 * the two hubs next to it, or lies in the same chain or tree as the source. Where lengths are whole numbers, distances
 * are exactly those of {@link shortestPaths}; otherwise they agree to 1e-12, since lengths are added up in another
 * order. Cost: O(V + E) once; a source, O(V) and a search of the hubs.
 */
export class ShortestDistances {
  private readonly nodeCount: number;
  private readonly hubs: HubDistances;
  private readonly limb: LimbWalk;
  /** Entries 2v and 2v + 1: the ranks of the hubs next to node v; the same twice if there is one. */
  private readonly nextHubs: Int32Array;
  /** Entries 2v and 2v + 1: how far node v is from them. */
  private readonly hubOffsets: Float64Array;

  /**
   * @param kernel - of the graph; any nodes may be kept
   * @param length - length E, at least 0; `Infinity` is impassable
   */
  constructor(kernel: Kernel, length: Float64Array) {
    const { slotOffsets, slotHub, slotChain } = kernel;
    const lengths = kernelLengths(kernel, length);
    const slotLength = Float64Array.from(slotChain, (chain) => lengths.chainLength[chain]!);
    this.nodeCount = kernel.graph.nodeCount;
    this.hubs = new HubDistances({ slotOffsets, slotHub, slotLength });
    this.limb = new LimbWalk(kernel, length);
    this.nextHubs = new Int32Array(2 * this.nodeCount);
    this.hubOffsets = new Float64Array(2 * this.nodeCount);
    this.placeNodes(kernel, lengths);
  }

  /**
   * The distance of every node from a source; `Infinity` where unreachable.
   *
   * @param out - length V, is overwritten and returned; new by default
   */
  from(source: number, out: Float64Array = new Float64Array(this.nodeCount)): Float64Array {
    const { hubs, limb, nextHubs, hubOffsets } = this;
    const { distance } = hubs;
    hubs.clear();
    limb.run(source, hubs);
    hubs.run();
    for (let node = 0; node < out.length; node++) {
      const oneWay = distance[nextHubs[2 * node]!]! + hubOffsets[2 * node]!;
      const otherWay = distance[nextHubs[2 * node + 1]!]! + hubOffsets[2 * node + 1]!;
      out[node] = oneWay < otherWay ? oneWay : otherWay;
    }
    for (let index = 0; index < limb.size; index++) {
      const node = limb.nodes[index]!;
      if (limb.distance[index]! < out[node]!) out[node] = limb.distance[index]!;
    }
    return out;
  }

  private placeNodes(kernel: Kernel, lengths: KernelLengths): void {
    const { hubs, chainFrom, chainTo, chainOffsets, chainNodes, trees } = kernel;
    const { fromStart, fromEnd, anchor, depth } = lengths;
    const { nextHubs, hubOffsets } = this;
    const { rankOf } = this.hubs;
    for (const [hub, node] of hubs.entries()) this.place(node, rankOf[hub]!, 0, rankOf[hub]!, 0);
    for (let chain = 0; chain < chainFrom.length; chain++) {
      const start = rankOf[chainFrom[chain]!]!;
      const end = rankOf[chainTo[chain]!]!;
      for (let place = chainOffsets[chain]!; place < chainOffsets[chain + 1]!; place++) {
        this.place(chainNodes[place]!, start, fromStart[place]!, end, fromEnd[place]!);
      }
    }
    for (const node of trees.nodes) {
      const one = 2 * anchor[node]!;
      const other = one + 1;
      const down = depth[node]!;
      this.place(node, nextHubs[one]!, hubOffsets[one]! + down, nextHubs[other]!, hubOffsets[other]! + down);
    }
  }

  private place(node: number, hub: number, offset: number, otherHub: number, otherOffset: number): void {
    this.nextHubs[2 * node] = hub;
    this.nextHubs[2 * node + 1] = otherHub;
    this.hubOffsets[2 * node] = offset;
    this.hubOffsets[2 * node + 1] = otherOffset;
  }
}
