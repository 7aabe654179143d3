import type { PreorderTree } from "./preorderTree.ts";
import type { RootedKernel } from "./rootedKernel.ts";

/**
 * The ways between hubs off the tree of shortest paths, by the position they arrive at.
 *
 * Costs are reduced: how much farther a hub would be, were it reached that way. Along the tree that is 0, so repairing
 * the tree after a failure can work on how much distances grow in place of distances.
 *
 * @see Johnson (1977), Efficient algorithms for shortest paths in sparse networks, doi:10.1145/321992.321993
 */
export class ReducedArcs {
  /** Length H + 1, the first arc of each position. */
  readonly offsets: Int32Array;
  /** The position where each arc starts. */
  readonly tail: Int32Array;
  readonly cost: Float64Array;
  /** The cost of the same way back. */
  readonly costBack: Float64Array;

  constructor(hubCount: number, slotCount: number) {
    this.offsets = new Int32Array(hubCount + 1);
    this.tail = new Int32Array(slotCount);
    this.cost = new Float64Array(slotCount);
    this.costBack = new Float64Array(slotCount);
  }

  build({ slotOffsets, slotHub, slotChain, slotLength }: RootedKernel, tree: PreorderTree): void {
    const { offsets, tail, cost, costBack } = this;
    const { size, positionOf, hubAt, parentChain, distance } = tree;
    let arc = 0;
    for (let position = 0; position < size; position++) {
      offsets[position] = arc;
      const hub = hubAt[position]!;
      const chainAbove = parentChain[position]!;
      const here = distance[position]!;
      for (let slot = slotOffsets[hub]!; slot < slotOffsets[hub + 1]!; slot++) {
        const other = positionOf[slotHub[slot]!]!;
        const chain = slotChain[slot]!;
        const length = slotLength[slot]!;
        if (other === position || chain === chainAbove || length === Number.POSITIVE_INFINITY) continue;
        if (parentChain[other] === chain) continue;
        const there = distance[other]!;
        tail[arc] = other;
        cost[arc] = there + length - here;
        costBack[arc++] = here + length - there;
      }
    }
    offsets[size] = arc;
  }
}
