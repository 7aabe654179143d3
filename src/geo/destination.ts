import { earthRadiusKm } from "../units.ts";
import type { Position } from "./position.ts";

const degree = Math.PI / 180;

/**
 * Where a great circle leads from a position.
 *
 * @param headingDeg - initial heading, degrees east of north
 * @param km - at least 0
 */
export function destination([lon, lat]: Position, headingDeg: number, km: number): Position {
  const along = km / earthRadiusKm;
  const heading = headingDeg * degree;
  const phi = lat * degree;
  const north = Math.cos(along) * Math.sin(phi) + Math.sin(along) * Math.cos(phi) * Math.cos(heading);
  // The components of the end in the plane of the start's meridian and across it.
  const outward = Math.cos(along) * Math.cos(phi) - Math.sin(along) * Math.sin(phi) * Math.cos(heading);
  const east = Math.sin(along) * Math.sin(heading);
  return [
    wrappedLon(lon + Math.atan2(east, outward) / degree),
    Math.atan2(north, Math.hypot(outward, east)) / degree,
  ];
}

/** The same meridian, as a longitude of -180 to 180. */
export function wrappedLon(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}
