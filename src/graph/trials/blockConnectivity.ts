import { contract } from "../kernel/kernel.ts";
import type { Multigraph } from "../multigraph.ts";
import { type KernelLayout, type LaidOutComponent, layOut } from "./kernelLayout.ts";
import { hasLane, lowestLane, trialsPerBlock } from "./lanes.ts";
import { PieceWeights } from "./pieceWeights.ts";

/**
 * What stays connected under 32 failures at once, one a bit of a machine word.
 *
 * On the contracted graph, hubs learn in a few sweeps in which of the 32 trials they reach the root of their component.
 * What has come off is then measured piece by piece: tree nodes, parts of chains that failed twice, hubs that do not
 * reach the root with their chains. The rest is with the root. Of a chain that fails once nothing comes off unless its
 * hubs do, so most failures cost no more than a bit. Cost: a few O(V + E) word operations, and the size of what came off.
 *
 * @see Then et al. (2014), The more the merrier: efficient multi-source graph traversal, doi:10.14778/2735496.2735507
 */
export class BlockConnectivity {
  /** Length 32, the unordered pairs of places that still reach each other in each trial. */
  readonly reachablePairs: Float64Array = new Float64Array(trialsPerBlock);
  /** Length 32, the places in the component that has the most; a failed node is one of its own. */
  readonly largest: Int32Array = new Int32Array(trialsPerBlock);
  private readonly layout: KernelLayout;
  private readonly weights: PieceWeights;
  private readonly smallestLargest: number;
  /** Length 32, the places of the component at hand that are not with its root. */
  private readonly cutOff = new Int32Array(trialsPerBlock);
  /** Length C, the trials in which each chain is severed. */
  private readonly severed: Int32Array;
  /** Length H, the trials in which each hub reaches the root. */
  private readonly reached: Int32Array;
  private readonly waiting: Int32Array;
  private doubtful: Int32Array;
  private stillDoubtful: Int32Array;

  /** @param isPlace - length V, 1 for the nodes that count */
  constructor(graph: Multigraph, isPlace: Uint8Array) {
    this.layout = layOut(contract(graph), isPlace);
    this.weights = new PieceWeights(this.layout);
    this.smallestLargest = isPlace.includes(1) ? 1 : 0;
    this.severed = new Int32Array(this.layout.chainOffsets.length - 1);
    const perHub = () => new Int32Array(this.layout.hubCount);
    this.reached = perHub();
    this.waiting = perHub();
    this.doubtful = perHub();
    this.stillDoubtful = perHub();
  }

  /** @param edgeWords - length E, bit `lane` of an edge's word is set where it has failed in trial `lane` */
  evaluate(edgeWords: Int32Array): void {
    const { reachablePairs, largest, cutOff, weights } = this;
    reachablePairs.fill(0);
    largest.fill(this.smallestLargest);
    weights.words = edgeWords;
    weights.shed.fill(0);
    for (const component of this.layout.components) {
      cutOff.fill(0);
      this.shedTrees(component);
      this.severChains(component);
      this.settleIslands(this.reachHubs(component));
      for (let lane = 0; lane < trialsPerBlock; lane++) {
        const size = component.weight - cutOff[lane]!;
        reachablePairs[lane]! += pairsOf(size);
        if (size > largest[lane]!) largest[lane] = size;
      }
    }
  }

  private shedTrees({ treeStart, treeStop }: LaidOutComponent): void {
    const { cutOff, largest, reachablePairs } = this;
    const { words, shed } = this.weights;
    const { treeEdge, treeParent, treeWeight, coreNodes } = this.layout;
    for (let tree = treeStop - 1; tree >= treeStart; tree--) {
      const failed = words[treeEdge[tree]!]!;
      const below = shed[coreNodes.length + tree]!;
      shed[treeParent[tree]!]! |= failed | below;
      const weight = treeWeight[tree]!;
      const pairs = pairsOf(weight);
      // `settle`, with what is the same in all lanes taken out.
      for (let lanes = failed & ~below; lanes !== 0; lanes &= lanes - 1) {
        const lane = lowestLane(lanes);
        cutOff[lane]! += weight;
        reachablePairs[lane]! += pairs;
        if (weight > largest[lane]!) largest[lane] = weight;
      }
      for (let lanes = failed & below; lanes !== 0; lanes &= lanes - 1) {
        const lane = lowestLane(lanes);
        this.settle(lane, this.weights.atTree(tree, lane));
      }
    }
  }

  private severChains({ chainStart, chainStop }: LaidOutComponent): void {
    const { severed, weights } = this;
    const { words } = weights;
    const { chainOffsets, chainEdges } = this.layout;
    let index = chainOffsets[chainStart]!;
    for (let chain = chainStart; chain < chainStop; chain++) {
      const stop = chainOffsets[chain + 1]!;
      let failedBefore = 0;
      for (; index < stop; index++) {
        const failed = words[chainEdges[index]!]!;
        for (let lanes = failed & failedBefore; lanes !== 0; lanes &= lanes - 1) {
          const lane = lowestLane(lanes);
          this.settle(lane, weights.before(chain, index, lane));
        }
        failedBefore |= failed;
      }
      severed[chain] = failedBefore;
    }
  }

  /** Finds out in which trials each hub of a component reaches the root; lists those that do not in all, counts them. */
  private reachHubs({ hubStart, hubStop }: LaidOutComponent): number {
    const { reached } = this;
    reached.fill(0, hubStart, hubStop);
    reached[hubStart] = -1;
    let count = 0;
    for (let hub = hubStart + 1; hub < hubStop; hub++) {
      reached[hub] = this.reachedByNeighbours(hub);
      if (reached[hub] !== -1) this.doubtful[count++] = hub;
    }
    let isSettled = count === 0;
    while (!isSettled) {
      isSettled = true;
      // Going backwards through a list that is written forwards, each sweep runs against the one before.
      const { doubtful, stillDoubtful } = this;
      let stillCount = 0;
      for (let index = count - 1; index >= 0; index--) {
        const hub = doubtful[index]!;
        const lanes = this.reachedByNeighbours(hub);
        if (lanes !== reached[hub]) isSettled = false;
        reached[hub] = lanes;
        if (lanes !== -1) stillDoubtful[stillCount++] = hub;
      }
      this.doubtful = stillDoubtful;
      this.stillDoubtful = doubtful;
      count = stillCount;
    }
    return count;
  }

  private reachedByNeighbours(hub: number): number {
    const { reached, severed } = this;
    const { slotOffsets, slotHub, slotEnd } = this.layout;
    const stop = slotOffsets[hub + 1]!;
    let lanes = 0;
    for (let slot = slotOffsets[hub]!; slot < stop && lanes !== -1; slot++) {
      lanes |= reached[slotHub[slot]!]! & ~severed[slotEnd[slot]! >> 1]!;
    }
    return lanes;
  }

  private settleIslands(doubtfulCount: number): void {
    for (let index = 0; index < doubtfulCount; index++) {
      const hub = this.doubtful[index]!;
      for (let lanes = ~this.reached[hub]!; lanes !== 0; lanes &= lanes - 1) {
        const lane = lowestLane(lanes);
        this.settle(lane, this.islandOf(hub, lane));
      }
    }
  }

  /** The places connected to a hub that does not reach the root; marks its hubs, so that none is counted again. */
  private islandOf(start: number, lane: number): number {
    const { reached, severed, waiting, weights } = this;
    const { slotOffsets, slotHub, slotEnd } = this.layout;
    let size = 0;
    let waitingCount = 1;
    waiting[0] = start;
    reached[start]! |= 1 << lane;
    while (waitingCount > 0) {
      const hub = waiting[--waitingCount]!;
      size += weights.atCore(hub, lane);
      const stop = slotOffsets[hub + 1]!;
      for (let slot = slotOffsets[hub]!; slot < stop; slot++) {
        const chain = slotEnd[slot]! >> 1;
        const isStart = (slotEnd[slot]! & 1) === 0;
        if (hasLane(severed[chain]!, lane)) {
          size += isStart ? weights.beforeFirst(chain, lane) : weights.afterLast(chain, lane);
          continue;
        }
        // Both ends of a whole chain are in the island: it counts once.
        if (isStart) size += weights.ofChain(chain, lane);
        const other = slotHub[slot]!;
        if (hasLane(reached[other]!, lane)) continue;
        reached[other]! |= 1 << lane;
        waiting[waitingCount++] = other;
      }
    }
    return size;
  }

  /** Counts a component that is not with the root. */
  private settle(lane: number, size: number): void {
    this.cutOff[lane]! += size;
    this.reachablePairs[lane]! += pairsOf(size);
    if (size > this.largest[lane]!) this.largest[lane] = size;
  }
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}
