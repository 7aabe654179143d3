import { earthRadiusKm } from "../../units.ts";
import { assumed } from "./assumed.ts";
import type { SiteDraft } from "./networkDraft.ts";

const kmPerDegree = (Math.PI / 180) * earthRadiusKm;

/** Beyond this the sphere is nothing like a plane. */
const largestKm = 10_000;

export interface FlatPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Whether points that should be longitudes and latitudes lie in a plane instead, as in drawings and synthetic networks:
 * some are out of range, and would be too with the two axes swapped.
 */
export function isPlane(points: readonly FlatPoint[]): boolean {
  const inRange = (lon: number, lat: number) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return !points.every(({ x, y }) => inRange(x, y)) && !points.every(({ x, y }) => inRange(y, x));
}

/**
 * The sites laid on the Earth about 0° N 0° E, one unit of the plane a kilometre; every coordinate is marked as assumed.
 *
 * Sites that reach further than 10,000 km from east to west or from north to south stay as they are, and are refused
 * when they are checked.
 */
export function planeSites(sites: readonly SiteDraft[], points: readonly FlatPoint[]): readonly SiteDraft[] {
  const [west, east] = extent(points.map(({ x }) => x));
  const [south, north] = extent(points.map(({ y }) => y));
  if (!(east - west <= largestKm && north - south <= largestKm)) return sites;
  const rule = "drawn in a plane; laid about 0° N 0° E, one unit a kilometre";
  const degrees = (value: number, middle: number) =>
    assumed(Math.round(((value - middle) / kmPerDegree) * 1e6) / 1e6, rule);
  const byId = new Map(points.map((point) => [point.id, point]));
  return sites.map((site) => {
    const point = byId.get(site.id);
    if (point === undefined) return site;
    const lat = degrees(point.y, (south + north) / 2);
    const lon = degrees(point.x, (west + east) / 2);
    return { ...site, fields: { ...site.fields, lat, lon } };
  });
}

export const planeNote: string =
  "The coordinates are no longitudes and latitudes: they were laid about 0° N 0° E, one unit a kilometre.";

function extent(values: readonly number[]): [least: number, largest: number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ];
}
