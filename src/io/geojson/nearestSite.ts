import { distanceKm } from "../../geo/index.ts";
import type { Point } from "./lines.ts";

/** A line that names no ends is joined to sites this near to its own. */
export const nearKm = 1;

/** The id of the site nearest to a point, within {@link nearKm}; `undefined` if there is none. */
export function nearestSite(point: Point, sites: ReadonlyMap<string, Point>): string | undefined {
  let nearest: string | undefined;
  let nearestKm = nearKm;
  for (const [id, site] of sites) {
    // A degree of latitude is 111 km: most sites are ruled out by a subtraction.
    if (Math.abs(site[1] - point[1]) > nearKm / 100) continue;
    const km = distanceKm(point, site);
    if (km <= nearestKm) {
      nearest = id;
      nearestKm = km;
    }
  }
  return nearest;
}
