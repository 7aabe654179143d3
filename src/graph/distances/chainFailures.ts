import { arcEdge } from "../multigraph.ts";
import type { CoreWeights } from "./coreWeights.ts";
import { HubSearch } from "./hubSearch.ts";
import { Pendants } from "./pendants.ts";
import { PreorderTree } from "./preorderTree.ts";
import { ReducedArcs } from "./reducedArcs.ts";
import type { ReplacementSums } from "./replacementDistances.ts";
import type { RootedKernel } from "./rootedKernel.ts";
import { SubtreeRepair } from "./subtreeRepair.ts";

/** Sources that hang from the same node. */
export interface SourceGroup {
  readonly count: number;
  /** How far they are from it, added up. */
  readonly depthSum: number;
}

/** Adds up what the failure of each edge outside the hanging trees does. */
export class ChainFailures {
  private readonly rooted: RootedKernel;
  private readonly sums: ReplacementSums;
  private readonly search: HubSearch;
  private readonly hubDistance: Float64Array;
  private readonly tree: PreorderTree;
  private readonly arcs: ReducedArcs;
  private readonly pendants: Pendants;
  private readonly repair: SubtreeRepair;
  private cutAdded = 0;
  private cutLostWeight = 0;
  private cutLostDistance = 0;

  constructor(rooted: RootedKernel, core: CoreWeights, sums: ReplacementSums) {
    const hubCount = rooted.slotOffsets.length - 1;
    this.rooted = rooted;
    this.sums = sums;
    this.search = new HubSearch(rooted);
    this.hubDistance = new Float64Array(hubCount);
    this.tree = new PreorderTree(hubCount, core);
    this.arcs = new ReducedArcs(hubCount, rooted.slotHub.length);
    this.pendants = new Pendants(rooted, core);
    this.repair = new SubtreeRepair(this.tree, this.arcs, this.pendants);
  }

  add(anchor: number, group: SourceGroup): void {
    const { rooted, search, hubDistance, tree, pendants, repair } = this;
    rooted.rootAt(anchor);
    hubDistance.fill(Number.POSITIVE_INFINITY);
    hubDistance[rooted.root] = 0;
    search.run(hubDistance);
    tree.build(rooted, search, hubDistance);
    this.arcs.build(rooted, tree);
    pendants.build(rooted, tree);
    repair.clear();
    for (const chain of pendants.longChains) {
      if (this.movesInnerNodesOnly(chain)) this.addChain(chain, pendants.chainSplit[chain]!, group);
    }
    for (let position = 1; position < tree.size; position++) {
      const chain = tree.parentChain[position]!;
      const isForward = tree.positionOf[rooted.chainTo[chain]!] === position;
      repair.run(position);
      this.addChain(chain, isForward ? rooted.chainEnd[chain]! : rooted.chainStart[chain]!, group);
    }
  }

  /** Whether the failure of a chain moves its inner nodes and no hub. */
  private movesInnerNodesOnly(chain: number): boolean {
    const { chainFrom, chainTo, chainStart, chainEnd } = this.rooted;
    if (chainStart[chain] === chainEnd[chain]) return false;
    return !this.tree.isReachedBy(chainFrom[chain]!, chain) && !this.tree.isReachedBy(chainTo[chain]!, chain);
  }

  /**
   * Adds what the repair found to the edge before the place `split`. Every other edge of the chain cuts off the inner
   * nodes from there to itself, too, and they must take the longer way.
   */
  private addChain(chain: number, split: number, group: SourceGroup): void {
    const { tree, rooted } = this;
    const { firstArc, chainFrom, chainTo, chainStart, chainEnd, fromStart, fromEnd } = rooted;
    const { chainArcs } = rooted.kernel;
    const departure = tree.distanceOf(chainFrom[chain]!);
    const departureBack = tree.distanceOf(chainTo[chain]!);
    const start = chainStart[chain]!;
    const end = chainEnd[chain]!;
    const arcShift = firstArc[chain]! - start;
    this.openCut();
    this.addCut(arcEdge(chainArcs[arcShift + split]!), group);
    for (let place = split - 1; place >= start; place--) {
      this.cutOff(place, departure + fromStart[place]!, departureBack + fromEnd[place]!);
      this.addCut(arcEdge(chainArcs[arcShift + place]!), group);
    }
    this.openCut();
    for (let place = split; place < end; place++) {
      this.cutOff(place, departureBack + fromEnd[place]!, departure + fromStart[place]!);
      this.addCut(arcEdge(chainArcs[arcShift + place + 1]!), group);
    }
  }

  /** Starts from what happens to the hubs. */
  private openCut(): void {
    this.cutAdded = this.repair.addedDistance;
    this.cutLostWeight = this.repair.lostWeight;
    this.cutLostDistance = this.repair.lostDistance;
  }

  /** Lets an inner node take the way around, if there is one. */
  private cutOff(place: number, distance: number, distanceAround: number): void {
    // Between two impassable edges a node is not reached, and cannot be lost.
    if (distance === Number.POSITIVE_INFINITY) return;
    const weight = this.pendants.placeWeight[place]!;
    const growth = distanceAround - distance + this.repair.rootGrowth;
    if (growth < Number.POSITIVE_INFINITY) {
      this.cutAdded += weight * growth;
    } else {
      this.cutLostWeight += weight;
      this.cutLostDistance += weight * distance + this.pendants.placeWeightedDepth[place]!;
    }
  }

  private addCut(edge: number, { count, depthSum }: SourceGroup): void {
    const { sums } = this;
    sums.addedDistance[edge]! += count * this.cutAdded;
    sums.lostPairs[edge]! += count * this.cutLostWeight;
    sums.lostDistance[edge]! += count * this.cutLostDistance + depthSum * this.cutLostWeight;
  }
}
