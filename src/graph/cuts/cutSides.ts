import type { CutStructure } from "./cutStructure.ts";

/** What lies below each edge of a depth-first forest; an edge outside the forest has nothing below it. */
export interface CutSides {
  /** Length E, the places below the edge. */
  readonly below: Float64Array;
  /** Length E, the places in the component; 0 outside the forest. */
  readonly total: Float64Array;
  /** Length E, the position of the component's root. */
  readonly root: Int32Array;
  /** Length E, the position where the subtree below starts. */
  readonly start: Int32Array;
  /** Length E, one past the last position of the subtree. */
  readonly end: Int32Array;
}

/** Cost: O(V + E). */
export function cutSides({ forest, placesBelow, edgeLoss }: CutStructure): CutSides {
  const edgeCount = edgeLoss.length;
  const sides: CutSides = {
    below: new Float64Array(edgeCount),
    total: new Float64Array(edgeCount),
    root: new Int32Array(edgeCount),
    start: new Int32Array(edgeCount),
    end: new Int32Array(edgeCount),
  };
  let root = 0;
  for (let position = 0; position < placesBelow.length; position++) {
    const edge = forest.parentEdge[position]!;
    if (edge === -1) {
      root = position;
      continue;
    }
    sides.below[edge] = placesBelow[position]!;
    sides.total[edge] = placesBelow[root]!;
    sides.root[edge] = root;
    sides.start[edge] = position;
    sides.end[edge] = forest.end[position]!;
  }
  return sides;
}

/** The pairs of places lost when two edges fail that are not of one class. */
export function lostByBridges(
  sides: CutSides,
  edgeLoss: Float64Array,
  first: number,
  second: number,
): number {
  const one = edgeLoss[first]!;
  const other = edgeLoss[second]!;
  return one === 0 || other === 0 ? one + other : one + other - separatedByBoth(sides, first, second);
}

/** The pairs of places that each of two bridges separates alone. */
function separatedByBoth(sides: CutSides, first: number, second: number): number {
  const { below, total, root, start, end } = sides;
  if (root[first] !== root[second]) return 0;
  const [upper, lower] = start[first]! < start[second]! ? [first, second] : [second, first];
  const isNested = start[lower]! < end[upper]!;
  return below[lower]! * (isNested ? total[upper]! - below[upper]! : below[upper]!);
}

/** The pairs of places lost when two edges of a class fail together: what is between them loses the rest. */
export function lostBetween({ below, total }: CutSides, first: number, second: number): number {
  const between = Math.abs(below[first]! - below[second]!);
  return between * (Math.max(total[first]!, total[second]!) - between);
}
