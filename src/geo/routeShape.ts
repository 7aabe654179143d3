import { earthRadiusKm } from "../units.ts";
import { type Arc, angleBetweenArcs, arcsOf } from "./arc.ts";
import type { Cap } from "./boundingCap.ts";
import type { Position } from "./position.ts";
import { add, angle, dot, normalized, type Vector } from "./unitVector.ts";

/** A route prepared for being asked again and again what it comes near; of one point, a place. */
export interface RouteShape {
  readonly legs: readonly Arc[];
  /** Holds all of the legs; rather larger than the smallest that does. */
  readonly cap: Cap;
}

/** Radians, 0.6 m on the Earth: cosines tell no smaller angles apart. */
const rounding = 1e-7;

/** Cost: O(points). */
export function routeShape(route: readonly Position[]): RouteShape {
  const legs = arcsOf(route);
  const sum = legs.reduce<Vector>((total, { from, to }) => add(total, add(from, to)), [0, 0, 0]);
  const centre = normalized(sum);
  const reach = legs.reduce(
    (most, { from, to }) => Math.max(most, angle(centre, from), angle(centre, to)),
    0,
  );
  // A cap holds the arcs between its points only up to a hemisphere.
  return { legs, cap: { centre, radius: reach < 1.5 ? reach : Math.PI } };
}

/**
 * Whether two routes, their great-circle legs included, come within a distance; one without points comes near nothing.
 *
 * Cost: O(1) where they are far apart, else O(legs of one × legs of the other).
 */
export function comeWithin(a: RouteShape, b: RouteShape, km: number): boolean {
  const reach = a.cap.radius + b.cap.radius + km / earthRadiusKm + rounding;
  if (reach < Math.PI && dot(a.cap.centre, b.cap.centre) < Math.cos(reach)) return false;
  return a.legs.some((leg) => b.legs.some((other) => angleBetweenArcs(leg, other) * earthRadiusKm <= km));
}
