import type { CoreWeights } from "./coreWeights.ts";
import type { HubSearch } from "./hubSearch.ts";
import type { RootedKernel } from "./rootedKernel.ts";

/** The tree of shortest paths from a root to the hubs, in preorder: each subtree is a range of positions. */
export class PreorderTree {
  /** How many hubs are reached; positions run from 0, the root. */
  size = 0;
  /** By hub, its position; -1 where not reached. */
  readonly positionOf: Int32Array;
  /** By position, its hub. */
  readonly hubAt: Int32Array;
  /** By position, the end of its subtree. */
  readonly end: Int32Array;
  /** By position, that of the hub before; -1 at the root. */
  readonly parent: Int32Array;
  /** By position, the chain that leads from the parent; -1 at the root. */
  readonly parentChain: Int32Array;
  /** By position, how much farther the parent would be, were it reached through this hub. */
  readonly costUp: Float64Array;
  readonly distance: Float64Array;
  /** By position, what a hub and its hanging trees weigh. */
  readonly weight: Float64Array;
  /** By position, the distances of a hub and its hanging trees, weighted and added up. */
  readonly weightedDistance: Float64Array;
  private readonly core: CoreWeights;
  private readonly next: Int32Array;

  constructor(hubCount: number, core: CoreWeights) {
    this.core = core;
    this.positionOf = new Int32Array(hubCount);
    this.hubAt = new Int32Array(hubCount);
    this.end = new Int32Array(hubCount);
    this.parent = new Int32Array(hubCount);
    this.parentChain = new Int32Array(hubCount);
    this.costUp = new Float64Array(hubCount);
    this.distance = new Float64Array(hubCount);
    this.weight = new Float64Array(hubCount);
    this.weightedDistance = new Float64Array(hubCount);
    this.next = new Int32Array(hubCount);
  }

  /** Lays out what a search from the root has found. */
  build(rooted: RootedKernel, search: HubSearch, hubDistance: Float64Array): void {
    const { positionOf, hubAt, end, parent, parentChain, costUp, distance, weight, weightedDistance, next } =
      this;
    const { chainFrom, chainTo, slotChain, slotLength } = rooted;
    const { order, reached, parentSlot } = search;
    const parentOf = (hub: number): number => {
      const chain = slotChain[parentSlot[hub]!]!;
      return chainFrom[chain] === hub ? chainTo[chain]! : chainFrom[chain]!;
    };
    this.size = reached;
    positionOf.fill(-1);
    // Until positions are known, `next` holds the size of each hub's subtree.
    for (let index = 0; index < reached; index++) next[order[index]!] = 1;
    for (let index = reached - 1; index > 0; index--) {
      const hub = order[index]!;
      next[parentOf(hub)]! += next[hub]!;
    }
    for (let index = 0; index < reached; index++) {
      const hub = order[index]!;
      const before = index === 0 ? -1 : parentOf(hub);
      const subtreeSize = next[hub]!;
      const position = index === 0 ? 0 : next[before]!;
      if (index > 0) next[before] = position + subtreeSize;
      next[hub] = position + 1;
      positionOf[hub] = position;
      hubAt[position] = hub;
      end[position] = position + subtreeSize;
      parent[position] = index === 0 ? -1 : positionOf[before]!;
      parentChain[position] = index === 0 ? -1 : slotChain[parentSlot[hub]!]!;
      costUp[position] = index === 0 ? 0 : 2 * slotLength[parentSlot[hub]!]!;
      const here = hubDistance[hub]!;
      const node = rooted.nodeOf(hub);
      distance[position] = here;
      weight[position] = this.core.weight[node]!;
      weightedDistance[position] = weight[position]! * here + this.core.weightedDepth[node]!;
    }
  }

  /** The distance of a hub; `Infinity` where not reached. */
  distanceOf(hub: number): number {
    const position = this.positionOf[hub]!;
    return position === -1 ? Number.POSITIVE_INFINITY : this.distance[position]!;
  }

  /** Whether a hub's shortest path arrives by a chain. */
  isReachedBy(hub: number, chain: number): boolean {
    const position = this.positionOf[hub]!;
    return position !== -1 && this.parentChain[position] === chain;
  }
}
