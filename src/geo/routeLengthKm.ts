import { distanceKm } from "./distanceKm.ts";
import type { Position } from "./position.ts";

/**
 * The length of a route over its great-circle legs, km; 0 for fewer than two points.
 *
 * The length on the chart: laid cable is longer by its slack.
 */
export function routeLengthKm(route: readonly Position[]): number {
  let length = 0;
  for (let i = 1; i < route.length; i++) length += distanceKm(route[i - 1]!, route[i]!);
  return length;
}
