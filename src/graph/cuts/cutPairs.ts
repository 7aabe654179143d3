import type { Multigraph } from "../multigraph.ts";
import { cutPairClasses } from "./cutPairClasses.ts";
import { cutSides, lostBetween, lostByBridges } from "./cutSides.ts";
import { cutStructure } from "./cutStructure.ts";
import { lostPairsInAll } from "./lostPairsInAll.ts";
import { type CutPair, worstCutPair } from "./worstCutPair.ts";

/** What every two edges separate by failing together. */
export interface CutPairs {
  /** The pairs of places lost, summed over all unordered pairs of edges. */
  readonly lostPairs: bigint;
  /** The two edges that lose most, one of possibly many; `null` if there are fewer than two. */
  readonly worst: CutPair | null;
  /** Sets of edges, none of them a bridge, any two of which separate nodes. */
  readonly classes: readonly Int32Array[];
  /** The pairs of places lost when two different edges fail together. Cost: O(1). */
  readonly lossOf: (first: number, second: number) => number;
}

/**
 * Every pair of edges at once: what both separate by failing together.
 *
 * Exact, without visiting the E (E - 1) / 2 pairs. Two bridges lose what each loses, less what both separate; a bridge
 * and another edge, what the bridge loses; two edges of a class, what lies between them on their ring; all others
 * nothing. Cost: O(V + E α(V)), and a search for the two worst bridges that ends once no pair can be worse.
 *
 * @param places - length V, how many places each node counts as, a whole number, usually 1 or 0; by default 1 each
 */
export function cutPairs(graph: Multigraph, places?: ArrayLike<number>): CutPairs {
  const cuts = cutStructure(graph, places);
  const sides = cutSides(cuts);
  const classes = cutPairClasses(graph, cuts.forest);
  const classOf = new Int32Array(graph.edgeCount).fill(-1);
  for (let index = 0; index < classes.length; index++) {
    for (const edge of classes[index]!) classOf[edge] = index;
  }
  return {
    lostPairs: lostPairsInAll(cuts, sides, classes),
    worst: worstCutPair(cuts, sides, classes),
    classes,
    lossOf: (first, second) =>
      classOf[first] !== -1 && classOf[first] === classOf[second]
        ? lostBetween(sides, first, second)
        : lostByBridges(sides, cuts.edgeLoss, first, second),
  };
}
