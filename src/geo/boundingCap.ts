import { add, angle, dot, normalized, type Vector } from "./unitVector.ts";

/** A round piece of the sphere: every point within an angle of its centre. */
export interface Cap {
  readonly centre: Vector;
  /** Radians. */
  readonly radius: number;
}

/** Enough that points within 85° of some centre end up within 89° of the one found. */
const steps = 400;

/**
 * A cap that holds all the points, close to the smallest one.
 *
 * Pulls the centre towards the farthest point, by less each time, so it does not matter on which side the
 * points lie densely. Needs at least one point. Cost: O(400 points).
 *
 * @see Bădoiu & Clarkson (2003), Smaller core-sets for balls, SODA 2003, 801–802
 */
export function boundingCap(points: readonly Vector[]): Cap {
  const farthestFrom = (centre: Vector) =>
    points.reduce((far, point) => (dot(point, centre) < dot(far, centre) ? point : far));
  let sum = points[0]!;
  for (let step = 0; step < steps; step++) sum = add(sum, farthestFrom(sum));
  const centre = normalized(sum);
  // Measured, not taken from the farthest: dot products cannot tell apart the points of a cap of a few metres.
  return { centre, radius: points.reduce((reach, point) => Math.max(reach, angle(centre, point)), 0) };
}
