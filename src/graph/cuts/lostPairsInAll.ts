import type { CutSides } from "./cutSides.ts";
import type { CutStructure } from "./cutStructure.ts";

/**
 * The pairs of places lost, summed over all unordered pairs of edges, in closed form.
 *
 * In big integers: 20,000 nodes are enough to come near the largest exact double. Cost: O(V + E).
 */
export function lostPairsInAll(cuts: CutStructure, sides: CutSides, classes: readonly Int32Array[]): bigint {
  const { edgeLoss, bridges } = cuts;
  let alone = 0n;
  for (const bridge of bridges) alone += BigInt(edgeLoss[bridge]!);
  let between = 0n;
  for (const edges of classes) between += lostOnRing(sides, edges);
  return alone * BigInt(edgeLoss.length - 1) - separatedTwice(cuts, sides) + between;
}

/** The pairs of places that each of two bridges separates alone, summed over all pairs of bridges. */
function separatedTwice({ bridges, placesBelow, forest }: CutStructure, sides: CutSides): bigint {
  const { below, total, root, start, end } = sides;
  /** The places below bridges whose subtrees start before a position. */
  const sumBefore = new Float64Array(placesBelow.length + 1);
  for (const bridge of bridges) sumBefore[start[bridge]! + 1] = below[bridge]!;
  for (let i = 0; i < placesBelow.length; i++) sumBefore[i + 1]! += sumBefore[i]!;

  let nested = 0n;
  let disjointTwice = 0n;
  for (const bridge of bridges) {
    const own = below[bridge]!;
    const top = root[bridge]!;
    const inside = sumBefore[end[bridge]!]! - sumBefore[start[bridge]! + 1]!;
    const inComponent = sumBefore[forest.end[top]!]! - sumBefore[top]!;
    nested += BigInt(total[bridge]! - own) * BigInt(inside);
    // Twice what is inside: whoever is around this bridge has counted it once.
    disjointTwice += BigInt(own) * BigInt(inComponent - own - 2 * inside);
  }
  return nested + disjointTwice / 2n;
}

/**
 * The sum of d (n - d) over any two edges of a class, where d are the places between them and n those of the component.
 *
 * With s the places below each edge, falling: the sum of d is that of s[i] (k - 1 - 2 i), the sum of d² is
 * k times the sum of s² less the square of the sum of s.
 */
function lostOnRing({ below, total }: CutSides, edges: Int32Array): bigint {
  const count = edges.length;
  let distances = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const places = below[edges[i]!]!;
    distances += places * (count - 1 - 2 * i);
    sum += places;
    squares += places * places;
  }
  return (
    BigInt(total[edges[0]!]!) * BigInt(distances) -
    BigInt(count) * BigInt(squares) +
    BigInt(sum) * BigInt(sum)
  );
}
