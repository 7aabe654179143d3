import { type CutSides, lostBetween, lostByBridges } from "./cutSides.ts";
import type { CutStructure } from "./cutStructure.ts";

/** Two edges and the pairs of places lost when both fail. */
export interface CutPair {
  readonly edges: readonly [number, number];
  readonly lostPairs: number;
}

/** The two edges that lose most by failing together; `null` if there are fewer than two. */
export function worstCutPair(
  cuts: CutStructure,
  sides: CutSides,
  classes: readonly Int32Array[],
): CutPair | null {
  if (cuts.edgeLoss.length < 2) return null;
  let worst: CutPair = { edges: [0, 1], lostPairs: lostByBridges(sides, cuts.edgeLoss, 0, 1) };
  for (const edges of classes) worst = worstOnRing(sides, edges, worst);
  return worstOfBridges(cuts, sides, worst);
}

/**
 * What is between two edges loses most when it is half of all places, so each edge is tried with the last that leaves
 * less than half between them and with the next. Cost: O(edges).
 */
function worstOnRing(sides: CutSides, edges: Int32Array, best: CutPair): CutPair {
  const { below, total } = sides;
  const half = total[edges[0]!]! / 2;
  let worst = best;
  let far = 1;
  for (let near = 0; near + 1 < edges.length; near++) {
    far = Math.max(far, near + 1);
    while (far + 1 < edges.length && below[edges[near]!]! - below[edges[far]!]! < half) far++;
    for (const other of [far - 1, far]) {
      if (other === near) continue;
      const lostPairs = lostBetween(sides, edges[near]!, edges[other]!);
      if (lostPairs > worst.lostPairs) worst = { edges: [edges[near]!, edges[other]!], lostPairs };
    }
  }
  return worst;
}

/** Together two edges lose no more than the sum of what each loses, so the worst are tried first. */
function worstOfBridges({ edgeLoss, bridges }: CutStructure, sides: CutSides, best: CutPair): CutPair {
  let worst = best;
  const ranked = bridges.slice().sort((a, b) => edgeLoss[b]! - edgeLoss[a]!);
  // With an edge that loses nothing a bridge loses as much as alone.
  const partner = edgeLoss.indexOf(0);
  for (let i = 0; i < ranked.length; i++) {
    const first = ranked[i]!;
    if (2 * edgeLoss[first]! <= worst.lostPairs) break;
    if (partner !== -1 && partner !== first && edgeLoss[first]! > worst.lostPairs) {
      worst = { edges: [first, partner], lostPairs: edgeLoss[first]! };
    }
    for (let j = i + 1; j < ranked.length; j++) {
      const second = ranked[j]!;
      if (edgeLoss[first]! + edgeLoss[second]! <= worst.lostPairs) break;
      const lostPairs = lostByBridges(sides, edgeLoss, first, second);
      if (lostPairs > worst.lostPairs) worst = { edges: [first, second], lostPairs };
    }
  }
  return worst;
}
