import { type Position, sphericalPolygon } from "../../geo/index.ts";
import {
  numberOf,
  type RiskGroupDocument,
  type SegmentDocument,
  type SiteDocument,
} from "../../network/index.ts";
import { positions } from "../seaLanes.ts";

/** Waters that many cables share: outlines by hand from general geography, lon, lat, lon, lat… */
const chokepoints: readonly (readonly [id: string, name: string, outline: readonly number[]])[] = [
  [
    "red-sea",
    "Red Sea, from Suez to Bab-el-Mandeb",
    [32.2, 29.85, 34.9, 27.9, 39.6, 21.6, 43.6, 13.2, 43.45, 12.45, 43, 12.6, 37, 18.5, 35, 24, 32.2, 29.3],
  ],
  [
    "bab-el-mandeb",
    "Bab-el-Mandeb",
    [41.8, 14.4, 43.2, 14.4, 43.8, 12.9, 43.6, 12.2, 42.9, 12.3, 42.2, 13.2],
  ],
  ["hormuz", "Strait of Hormuz", [55.5, 27, 57.2, 27, 57.2, 25.9, 56.6, 25.4, 55.8, 25.7]],
  ["sicily-channel", "Sicily Channel", [10.6, 38, 12.6, 38, 14.6, 36.9, 14.6, 34.8, 11.2, 34.8, 10.6, 37]],
  ["gibraltar", "Strait of Gibraltar", [-6.2, 36.3, -5, 36.3, -5, 35.6, -6.2, 35.6]],
  ["malacca", "Strait of Malacca", [98, 6, 100.2, 5.6, 103.6, 1.6, 103.6, 0.9, 102, 1.2, 98, 4.4]],
  ["singapore-strait", "Singapore Strait", [103.5, 1.4, 104.6, 1.6, 104.6, 0.9, 103.5, 0.9]],
  ["luzon-strait", "Luzon Strait", [119.8, 22.6, 122.2, 22.6, 122.2, 18.8, 119.8, 18.8]],
  ["congo-canyon", "Congo Canyon", [9.8, -5.2, 12.2, -5.8, 12.2, -6.3, 9.8, -6.7]],
  ["trou-sans-fond", "Trou Sans Fond, off Abidjan", [-4.6, 5.2, -3.6, 5.2, -3.6, 3.2, -4.6, 3.2]],
];

/** Every segment whose route meets a chokepoint, and the ways over Egypt by land. */
export function riskGroupsOf(
  segments: readonly SegmentDocument[],
  sites: readonly SiteDocument[],
  linkIds: readonly string[],
): RiskGroupDocument[] {
  const positionOf = new Map(
    sites.map(({ id, lon, lat }) => [id, [numberOf(lon), numberOf(lat)] as Position]),
  );
  const charted = segments.map(({ id, from, to, route = [] }) => {
    const points = [positionOf.get(from)!, ...(route as readonly Position[]), positionOf.get(to)!];
    return { id, points, box: boxOf(points) };
  });
  const redSeaSide = /^(suez|zafarana|ras-ghareb)--cairo$/;
  return [
    ...chokepoints.map(([id, name, outline]) => {
      const polygon = sphericalPolygon([positions(outline)]);
      const box = boxOf(positions(outline));
      const members = charted
        .filter((segment) => areNear(box, segment.box) && polygon.meets(segment.points))
        .map((segment) => `segment:${segment.id}`);
      return { id, name, members };
    }),
    {
      id: "egypt-crossing",
      name: "Land crossings of Egypt",
      members: linkIds
        .filter((id) => id.startsWith("egypt-") || redSeaSide.test(id))
        .map((id) => `link:${id}`),
    },
  ];
}

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function boxOf(points: readonly Position[]): Box {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, east, south, north };
}

/** Degrees a great circle may bow beyond the box of its ends, at the lengths routes have between two points. */
const bow = 6;

/** A first, cheap look, for routes by the thousand. */
function areNear(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south - bow <= b.north && b.south - bow <= a.north;
}
