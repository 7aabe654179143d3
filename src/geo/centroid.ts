import type { Position } from "./position.ts";
import { add, length, normalized, positionUnder, unitVector } from "./unitVector.ts";

/**
 * The point of the sphere under the mean of the positions' vectors, so that the antimeridian is no edge.
 *
 * Positions that balance about the centre of the Earth have none: then it is the first of them.
 *
 * @param positions - at least one
 */
export function centroid(positions: readonly Position[]): Position {
  const sum = positions.map(unitVector).reduce(add);
  return length(sum) > 1e-9 * positions.length ? positionUnder(normalized(sum)) : positions[0]!;
}
