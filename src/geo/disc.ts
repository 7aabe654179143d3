import { distanceKm } from "./distanceKm.ts";
import { distanceToRouteKm } from "./distanceToRouteKm.ts";
import type { Position } from "./position.ts";

/** Every point within a great-circle distance of a centre: a first model of an earthquake or a storm. */
export interface Disc {
  /** Of the centre, degrees north. */
  readonly lat: number;
  /** Of the centre, degrees east. */
  readonly lon: number;
  readonly radiusKm: number;
}

/** Whether a point lies in the disc; its rim is part of it. */
export function discContains(disc: Disc, point: Position): boolean {
  return distanceKm([disc.lon, disc.lat], point) <= disc.radiusKm;
}

/**
 * Whether any part of a route, its great-circle legs included, lies in the disc; an empty route never does.
 *
 * Cost: O(points of the route).
 */
export function routeMeetsDisc(route: readonly Position[], disc: Disc): boolean {
  return distanceToRouteKm([disc.lon, disc.lat], route) <= disc.radiusKm;
}
