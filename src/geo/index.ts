export { centroid } from "./centroid.ts";
export { type Disc, discContains, routeMeetsDisc } from "./disc.ts";
export { distanceKm } from "./distanceKm.ts";
export { distanceToRouteKm } from "./distanceToRouteKm.ts";
export { type Foot, MeasuredRoute } from "./measuredRoute.ts";
export type { Position } from "./position.ts";
export { routeLengthKm } from "./routeLengthKm.ts";
export { sphericalPolygon } from "./sphericalPolygon.ts";
export { angle, unitVector, type Vector } from "./unitVector.ts";
