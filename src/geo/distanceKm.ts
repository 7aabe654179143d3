import { earthRadiusKm } from "../units.ts";
import type { Position } from "./position.ts";
import { angle, unitVector } from "./unitVector.ts";

/**
 * The great-circle distance between two positions, km.
 *
 * On a sphere of mean radius: up to 0.56 % off the WGS 84 ellipsoid. On that sphere accurate to a micrometre,
 * for neighbours and antipodes alike.
 *
 * @example distanceKm([0, 0], [90, 0]); // => 10007.557…
 */
export function distanceKm(a: Position, b: Position): number {
  return angle(unitVector(a), unitVector(b)) * earthRadiusKm;
}
