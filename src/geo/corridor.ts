import { earthRadiusKm } from "../units.ts";
import { angleBetweenArcs, arcsOf } from "./arc.ts";
import { distanceToRouteKm } from "./distanceToRouteKm.ts";
import type { Position } from "./position.ts";

/** Every point within half a width of the great-circle arc between two points, such as where an anchor is dragged. */
export interface Corridor {
  readonly from: Position;
  /** Not opposite to `from`, where no way is the shorter. */
  readonly to: Position;
  readonly widthKm: number;
}

/** Whether a point lies in the corridor; its rim is part of it. */
export function corridorContains({ from, to, widthKm }: Corridor, point: Position): boolean {
  return distanceToRouteKm(point, [from, to]) <= widthKm / 2;
}

/**
 * Whether any part of a route, its great-circle legs included, lies in the corridor; an empty route never does.
 *
 * Cost: O(points of the route).
 */
export function routeMeetsCorridor(route: readonly Position[], { from, to, widthKm }: Corridor): boolean {
  const [axis] = arcsOf([from, to]);
  return arcsOf(route).some((leg) => angleBetweenArcs(leg, axis!) * earthRadiusKm <= widthKm / 2);
}
