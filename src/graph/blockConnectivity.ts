import { trialsPerBlock } from "./failureDraws.ts";
import { contract } from "./kernel.ts";
import { innerStart, type KernelLayout, type LaidOutComponent, layOut } from "./kernelLayout.ts";
import type { Multigraph } from "./multigraph.ts";

/**
 * What stays connected under 32 failures at once, one a bit of a machine word.
 *
 * On the contracted graph, hubs learn in a few passes in which of the 32 trials they reach the root of their component.
 * What has come off is then looked at piece by piece: nodes of trees, parts of chains that failed twice, hubs that do not
 * reach the root. What is left is with the root. Cost: O(V + E) word operations, and the size of what came off.
 *
 * @see Then et al. (2014), The more the merrier: efficient multi-source graph traversal, doi:10.14778/2735496.2735507
 */
export class BlockConnectivity {
  /** Length 32, the unordered pairs of places that still reach each other in each trial. */
  readonly reachablePairs: Float64Array = new Float64Array(trialsPerBlock);
  /** Length 32, the places in the component that has the most. */
  readonly largest: Int32Array = new Int32Array(trialsPerBlock);
  private readonly layout: KernelLayout;
  private readonly lonePlaces: number;
  /** Length 32, the places of the component at hand that are not with its root. */
  private readonly cutOff = new Int32Array(trialsPerBlock);
  /** Length V, the trials in which an edge of the trees below a node has failed. */
  private readonly shed: Int32Array;
  /** Length C, the trials in which a chain is severed. */
  private readonly severed: Int32Array;
  /** Length H, the trials in which a hub reaches the root. */
  private readonly reached: Int32Array;
  private readonly waiting: Int32Array;
  private readonly isWaiting: Uint8Array;
  private readonly doubtful: Int32Array;
  private words: Int32Array = new Int32Array(0);

  /** @param isPlace - length V, 1 for the nodes that count */
  constructor(graph: Multigraph, isPlace: Uint8Array) {
    const layout = layOut(contract(graph), isPlace);
    this.layout = layout;
    this.lonePlaces = isPlace.some((flag) => flag === 1) ? 1 : 0;
    this.shed = new Int32Array(graph.nodeCount);
    this.severed = new Int32Array(layout.chainOffsets.length - 1);
    this.reached = new Int32Array(layout.hubCount);
    this.waiting = new Int32Array(layout.hubCount);
    this.isWaiting = new Uint8Array(layout.hubCount);
    this.doubtful = new Int32Array(layout.hubCount);
  }

  /** @param edgeWords - length E, bit `lane` of an edge's word is set where it has failed in trial `lane` */
  evaluate(edgeWords: Int32Array): void {
    const { reachablePairs, largest, cutOff } = this;
    this.words = edgeWords;
    reachablePairs.fill(0);
    largest.fill(this.lonePlaces);
    this.shed.fill(0);
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
    const { words, shed, cutOff, largest, reachablePairs } = this;
    const { treeEdge, treeParent, treeWeight, coreCount } = this.layout;
    for (let tree = treeStop - 1; tree >= treeStart; tree--) {
      const failed = words[treeEdge[tree]!]!;
      const below = shed[coreCount + tree]!;
      shed[treeParent[tree]!]! |= failed | below;
      const weight = treeWeight[tree]!;
      const pairs = pairsOf(weight);
      for (let lanes = failed & ~below; lanes !== 0; lanes &= lanes - 1) {
        const lane = lowestLane(lanes);
        cutOff[lane]! += weight;
        if (weight > largest[lane]!) largest[lane] = weight;
        reachablePairs[lane]! += pairs;
      }
      for (let lanes = failed & below; lanes !== 0; lanes &= lanes - 1) {
        const lane = lowestLane(lanes);
        this.settle(lane, weight - this.shedBetween(tree + 1, this.layout.treeStop[tree]!, lane));
      }
    }
  }

  private severChains({ chainStart, chainStop }: LaidOutComponent): void {
    const { words, severed } = this;
    const { chainOffsets, chainEdges } = this.layout;
    let index = chainOffsets[chainStart]!;
    for (let chain = chainStart; chain < chainStop; chain++) {
      const stop = chainOffsets[chain + 1]!;
      let once = 0;
      for (; index < stop; index++) {
        const failed = words[chainEdges[index]!]!;
        for (let again = once & failed; again !== 0; again &= again - 1) {
          const lane = lowestLane(again);
          this.settle(lane, this.partBefore(chain, index, lane));
        }
        once |= failed;
      }
      severed[chain] = once;
    }
  }

  /** Finds out where the hubs of a component reach its root; returns how many are `doubtful`, the others always do. */
  private reachHubs({ hubStart, hubStop }: LaidOutComponent): number {
    const { reached, severed, doubtful, waiting, isWaiting } = this;
    const { slotOffsets, slotHub, slotEnd } = this.layout;
    reached.fill(0, hubStart, hubStop);
    reached[hubStart] = -1;
    let doubtfulCount = 0;
    for (let hub = hubStart + 1; hub < hubStop; hub++) {
      const stop = slotOffsets[hub + 1]!;
      let lanes = 0;
      for (let slot = slotOffsets[hub]!; slot < stop && lanes !== -1; slot++) {
        lanes |= reached[slotHub[slot]!]! & ~severed[slotEnd[slot]! >> 1]!;
      }
      reached[hub] = lanes;
      if (lanes !== -1) doubtful[doubtfulCount++] = hub;
    }
    let waitingCount = doubtfulCount;
    for (let index = 0; index < doubtfulCount; index++) {
      waiting[index] = doubtful[index]!;
      isWaiting[doubtful[index]!] = 1;
    }
    while (waitingCount > 0) {
      const hub = waiting[--waitingCount]!;
      isWaiting[hub] = 0;
      const stop = slotOffsets[hub + 1]!;
      let lanes = reached[hub]!;
      for (let slot = slotOffsets[hub]!; slot < stop; slot++) {
        lanes |= reached[slotHub[slot]!]! & ~severed[slotEnd[slot]! >> 1]!;
      }
      if (lanes === reached[hub]!) continue;
      reached[hub] = lanes;
      for (let slot = slotOffsets[hub]!; slot < stop; slot++) {
        const other = slotHub[slot]!;
        if (reached[other] === -1 || isWaiting[other] === 1) continue;
        isWaiting[other] = 1;
        waiting[waitingCount++] = other;
      }
    }
    return doubtfulCount;
  }

  private settleIslands(doubtfulCount: number): void {
    const { reached, doubtful } = this;
    for (let index = 0; index < doubtfulCount; index++) {
      const hub = doubtful[index]!;
      for (let lanes = ~reached[hub]!; lanes !== 0; lanes &= lanes - 1) {
        const lane = lowestLane(lanes);
        this.settle(lane, this.islandFrom(hub, lane));
      }
    }
  }

  /** The places connected to a hub that does not reach the root; marks its hubs as settled. */
  private islandFrom(start: number, lane: number): number {
    const { reached, severed, waiting } = this;
    const { slotOffsets, slotHub, slotEnd } = this.layout;
    let size = 0;
    let waitingCount = 1;
    waiting[0] = start;
    reached[start]! |= 1 << lane;
    while (waitingCount > 0) {
      const hub = waiting[--waitingCount]!;
      size += this.weightAt(hub, lane);
      for (let slot = slotOffsets[hub]!; slot < slotOffsets[hub + 1]!; slot++) {
        const chain = slotEnd[slot]! >> 1;
        const isReturn = (slotEnd[slot]! & 1) === 1;
        if (isIn(severed[chain]!, lane)) {
          size += isReturn ? this.lastPart(chain, lane) : this.firstPart(chain, lane);
          continue;
        }
        if (!isReturn) size += this.wholeChain(chain, lane);
        const other = slotHub[slot]!;
        if (isIn(reached[other]!, lane)) continue;
        reached[other]! |= 1 << lane;
        waiting[waitingCount++] = other;
      }
    }
    return size;
  }

  private wholeChain(chain: number, lane: number): number {
    const inner = innerStart(this.layout, chain);
    const stop = innerStart(this.layout, chain + 1);
    let size = 0;
    for (let node = inner; node < stop; node++) size += this.weightAt(node, lane);
    return size;
  }

  /** The places on a severed chain before its first failure. */
  private firstPart(chain: number, lane: number): number {
    const { chainOffsets, chainEdges } = this.layout;
    let node = innerStart(this.layout, chain);
    let size = 0;
    for (let index = chainOffsets[chain]!; !isIn(this.words[chainEdges[index]!]!, lane); index++) {
      size += this.weightAt(node++, lane);
    }
    return size;
  }

  /** The places on a severed chain between the last failure before an edge and that edge. */
  private partBefore(chain: number, edgeIndex: number, lane: number): number {
    const { words, shed } = this;
    const { hubCount, chainEdges, coreWeight } = this.layout;
    let size = 0;
    for (let index = edgeIndex - 1; ; index--) {
      const node = hubCount + index - chain;
      size += isIn(shed[node]!, lane) ? this.weightAt(node, lane) : coreWeight[node]!;
      if (isIn(words[chainEdges[index]!]!, lane)) return size;
    }
  }

  /** The places on a severed chain after its last failure. */
  private lastPart(chain: number, lane: number): number {
    const stop = this.layout.chainOffsets[chain + 1]!;
    const last = this.layout.chainEdges[stop - 1]!;
    return isIn(this.words[last]!, lane) ? 0 : this.partBefore(chain, stop - 1, lane);
  }

  /** The places at a core node and in what its trees have kept. */
  private weightAt(core: number, lane: number): number {
    const { coreWeight, treesStart, treesStop } = this.layout;
    const weight = coreWeight[core]!;
    if (!isIn(this.shed[core]!, lane)) return weight;
    return weight - this.shedBetween(treesStart[core]!, treesStop[core]!, lane);
  }

  /** The places that have come off a range of tree nodes. */
  private shedBetween(start: number, stop: number, lane: number): number {
    const { treeEdge, treeStop, treeWeight } = this.layout;
    let size = 0;
    let tree = start;
    while (tree < stop) {
      if (isIn(this.words[treeEdge[tree]!]!, lane)) {
        size += treeWeight[tree]!;
        tree = treeStop[tree]!;
      } else {
        tree++;
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

function isIn(lanes: number, lane: number): boolean {
  return ((lanes >>> lane) & 1) === 1;
}

function lowestLane(lanes: number): number {
  return 31 - Math.clz32(lanes & ~(lanes - 1));
}
