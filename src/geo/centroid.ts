import type { Position } from "./position.ts";
import { add, length, normalized, unitVector, type Vector } from "./unitVector.ts";

const degreesPerRadian = 180 / Math.PI;

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

function positionUnder([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) * degreesPerRadian, Math.asin(Math.max(-1, Math.min(1, z))) * degreesPerRadian];
}
