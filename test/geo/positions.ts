import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import type { Position } from "../../src/geo/index.ts";
import { earthRadiusKm } from "../../src/units.ts";

/** GeographicLib on the library's own sphere: an independent hand for every distance, bearing and leg. */
export const sphere = new geodesic.Geodesic.Geodesic(earthRadiusKm * 1000, 0);

/** Doubles crowd about 0 and the limits, so most are drawn evenly. */
const degrees = (min: number, max: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
    { weight: 3, arbitrary: fc.integer({ min: min * 1000, max: max * 1000 }).map((step) => step / 1000) },
  );

/** Anywhere, with the places where longitude misbehaves drawn often. */
export const positions: fc.Arbitrary<Position> = fc.oneof(
  fc.tuple(degrees(-180, 180), degrees(-90, 90)),
  fc.tuple(fc.constantFrom(-180, 180, -179.99, 179.99), degrees(-90, 90)),
  fc.tuple(degrees(-180, 180), fc.constantFrom(-90, 90, -89.99, 89.99)),
);

/** One to five points anywhere; legs between antipodes, which have no shorter way, are left out. */
export const routes: fc.Arbitrary<Position[]> = fc
  .array(positions, { minLength: 1, maxLength: 5 })
  .filter((route) => legs(route).every(([a, b]) => kmBetween(a, b) < 179 * kmPerDegree));

/** The route through points written lon, lat, lon, lat, …. */
export function path(...degrees: number[]): Position[] {
  return Array.from({ length: degrees.length / 2 }, (_, i) => [degrees[2 * i]!, degrees[2 * i + 1]!]);
}

export const kmPerDegree: number = (Math.PI * earthRadiusKm) / 180;

export function kmBetween(a: Position, b: Position): number {
  return sphere.Inverse(a[1], a[0], b[1], b[0]).s12! / 1000;
}

/** The point reached from `start` after `km` on an initial bearing, degrees east of north. */
export function destination(start: Position, bearing: number, km: number): Position {
  const { lon2, lat2 } = sphere.Direct(start[1], start[0], bearing, km * 1000);
  return [lon2!, lat2!];
}

export function legs(route: readonly Position[]): [Position, Position][] {
  return route.slice(1).map((to, i) => [route[i]!, to]);
}

export function turned(route: readonly Position[], east: number): Position[] {
  return route.map(([lon, lat]) => [((lon + east + 540) % 360) - 180, lat]);
}

/** `count` + 1 evenly spaced points of each leg. */
export function sampled(route: readonly Position[], count: number): Position[] {
  return legs(route).flatMap(([from, to]) => {
    const at = alongLeg(from, to);
    return Array.from({ length: count + 1 }, (_, i) => at(i / count));
  });
}

/** The distance to a route by looking everywhere on it: the slow twin of `distanceToRouteKm`. */
export function kmToRouteByHand(point: Position, route: readonly Position[]): number {
  const ends = route.map((end) => kmBetween(point, end));
  return Math.min(...ends, ...legs(route).map(([from, to]) => kmToLegByHand(point, from, to)));
}

/** Sixteen samples find the valley, thirds of it the bottom. */
function kmToLegByHand(point: Position, from: Position, to: Position): number {
  const at = alongLeg(from, to);
  const kmAt = (share: number) => kmBetween(point, at(share));
  const shares = Array.from({ length: 17 }, (_, i) => i / 16);
  const best = shares.reduce((low, share) => (kmAt(share) < kmAt(low) ? share : low));
  let [low, high] = [Math.max(0, best - 1 / 16), Math.min(1, best + 1 / 16)];
  for (let step = 0; step < 40; step++) {
    const third = (high - low) / 3;
    if (kmAt(low + third) < kmAt(high - third)) high -= third;
    else low += third;
  }
  return kmAt((low + high) / 2);
}

function alongLeg(from: Position, to: Position): (share: number) => Position {
  const { azi1, s12 } = sphere.Inverse(from[1], from[0], to[1], to[0]);
  return (share) => destination(from, azi1!, (share * s12!) / 1000);
}
