import { earthRadiusKm } from "../units.ts";
import { angleToArc, arcsOf } from "./arc.ts";
import type { Position } from "./position.ts";
import { unitVector } from "./unitVector.ts";

/**
 * The shortest great-circle distance from a point to anywhere on a route, km.
 *
 * Legs are great-circle arcs, the shorter way round; of a leg between antipodes, which has no shorter way,
 * only the ends count. Sphere of mean radius: up to 0.56 % off the WGS 84 ellipsoid. Cost: O(points of the
 * route).
 *
 * @returns km; `Infinity` for a route without points
 */
export function distanceToRouteKm(point: Position, route: readonly Position[]): number {
  const from = unitVector(point);
  let nearest = Number.POSITIVE_INFINITY;
  for (const leg of arcsOf(route)) nearest = Math.min(nearest, angleToArc(from, leg));
  return nearest * earthRadiusKm;
}
