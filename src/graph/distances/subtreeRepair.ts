import { DistanceHeap } from "./distanceHeap.ts";
import type { Pendants } from "./pendants.ts";
import type { PreorderTree } from "./preorderTree.ts";
import type { ReducedArcs } from "./reducedArcs.ts";

/**
 * What happens to the hubs of one subtree, and their pendants, when the chain above it fails.
 *
 * Only the subtree is searched: what lies outside keeps its shortest paths. Works on how much distances grow, so 0 is
 * outside and `Infinity` is lost.
 *
 * @see Ramalingam & Reps (1996), doi:10.1006/jagm.1996.0046
 */
export class SubtreeRepair {
  /** How much farther what remains connected is, weighted and added up. */
  addedDistance = 0;
  /** The weight of what is lost, and the distances it had. */
  lostWeight = 0;
  lostDistance = 0;
  /** How much farther the uppermost hub is; `Infinity` if it is lost. */
  rootGrowth = 0;
  private readonly tree: PreorderTree;
  private readonly arcs: ReducedArcs;
  private readonly pendants: Pendants;
  /** By position; 0 between repairs. */
  private readonly growth: Float64Array;
  private readonly heap: DistanceHeap;

  constructor(tree: PreorderTree, arcs: ReducedArcs, pendants: Pendants) {
    const hubCount = tree.hubAt.length;
    this.tree = tree;
    this.arcs = arcs;
    this.pendants = pendants;
    this.growth = new Float64Array(hubCount);
    this.heap = new DistanceHeap(hubCount);
  }

  /** As when nothing fails. */
  clear(): void {
    this.addedDistance = 0;
    this.lostWeight = 0;
    this.lostDistance = 0;
    this.rootGrowth = 0;
  }

  /** Fails the chain above a position other than the root's. */
  run(top: number): void {
    const end = this.tree.end[top]!;
    this.fill(Number.POSITIVE_INFINITY, top, end);
    this.sweepDown(top, end);
    this.settle(top);
    this.addUp(top, end);
    this.rootGrowth = this.growth[top]!;
    this.fill(0, top, end);
  }

  /** Lets every hub take the best offer of its parent and the arcs, and make its own to those swept before. */
  private sweepDown(top: number, end: number): void {
    const { growth } = this;
    const { parent, costUp } = this.tree;
    const { offsets, tail, cost, costBack } = this.arcs;
    let most = Number.POSITIVE_INFINITY;
    for (let position = top; position < end; position++) {
      const first = offsets[position]!;
      const arcEnd = offsets[position + 1]!;
      let best = position === top ? most : growth[parent[position]!]!;
      for (let arc = first; arc < arcEnd; arc++) {
        const offer = growth[tail[arc]!]! + cost[arc]!;
        if (offer < best) best = offer;
      }
      growth[position] = best;
      if (position === top) most = best;
      // Nobody is worse off than the uppermost hub was, so only who is better off than that has something to offer.
      if (best >= most) continue;
      for (let arc = first; arc < arcEnd; arc++) {
        if (tail[arc]! < position) this.offer(tail[arc]!, best + costBack[arc]!);
      }
      this.offer(parent[position]!, best + costUp[position]!);
    }
  }

  /** Passes on the offers that were taken after their hub was swept, least first. */
  private settle(top: number): void {
    const { growth, heap } = this;
    const { parent, end: subtreeEnd, costUp } = this.tree;
    const { offsets, tail, costBack } = this.arcs;
    while (heap.size > 0) {
      const position = heap.pop();
      const least = growth[position]!;
      for (let arc = offsets[position]!; arc < offsets[position + 1]!; arc++) {
        this.offer(tail[arc]!, least + costBack[arc]!);
      }
      for (let child = position + 1; child < subtreeEnd[position]!; child = subtreeEnd[child]!) {
        this.offer(child, least);
      }
      if (position > top) this.offer(parent[position]!, least + costUp[position]!);
    }
  }

  /** By hand, since most subtrees are too small for the call to pay. */
  private fill(value: number, top: number, end: number): void {
    for (let position = top; position < end; position++) this.growth[position] = value;
  }

  private offer(position: number, growth: number): void {
    if (growth >= this.growth[position]!) return;
    this.growth[position] = growth;
    this.heap.promote(position, growth);
  }

  private addUp(top: number, end: number): void {
    const { growth } = this;
    const { weight, weightedDistance } = this.tree;
    const { offsets, other, cost } = this.pendants;
    let added = 0;
    let lostWeight = 0;
    let lostDistance = 0;
    for (let position = top; position < end; position++) {
      const here = growth[position]!;
      const isLost = here === Number.POSITIVE_INFINITY;
      if (isLost) {
        lostWeight += weight[position]!;
        lostDistance += weightedDistance[position]!;
      } else {
        added += weight[position]! * here;
      }
      for (let pendant = offsets[position]!; pendant < offsets[position + 1]!; pendant++) {
        const around = growth[other[pendant]!]! + cost[pendant]!;
        if (!isLost || around < Number.POSITIVE_INFINITY) {
          added += this.pendants.weight[pendant]! * (around < here ? around : here);
        } else {
          lostWeight += this.pendants.weight[pendant]!;
          lostDistance += this.pendants.weightedDistance[pendant]!;
        }
      }
    }
    this.addedDistance = added;
    this.lostWeight = lostWeight;
    this.lostDistance = lostDistance;
  }
}
