import Flatbush from "flatbush";
import type { MapGeometry } from "./mapGeometry.ts";

/** An element under the pointer: its place in the scene's list of sites or edges. */
export interface Hit {
  readonly kind: "site" | "edge";
  readonly number: number;
}

/** What lies near a point of the map: sites first, then edges, each the nearest first. */
export type HitIndex = (x: number, y: number, radius: number) => Hit[];

/** Cost: O(points of all lines) once, then O(log) a question. */
export function hitIndex({ edgeLines, sitePoints }: Pick<MapGeometry, "edgeLines" | "sitePoints">): HitIndex {
  const nearSites = sitesNear(sitePoints);
  const nearEdges = edgesNear(edgeLines);
  return (x, y, radius) => [
    ...nearest(nearSites(x, y, radius), "site", radius),
    ...nearest(nearEdges(x, y, radius), "edge", radius),
  ];
}

type Distances = ReadonlyMap<number, number>;

function nearest(distances: Distances, kind: Hit["kind"], radius: number): Hit[] {
  return [...distances]
    .filter(([, distance]) => distance <= radius)
    .sort(([, a], [, b]) => a - b)
    .map(([number]) => ({ kind, number }));
}

function sitesNear(points: MapGeometry["sitePoints"]): (x: number, y: number, radius: number) => Distances {
  if (points.length === 0) return () => new Map();
  const boxes = new Flatbush(points.length);
  for (const [x, y] of points) boxes.add(x, y);
  boxes.finish();
  return (x, y, radius) =>
    new Map(
      boxes
        .search(x - radius, y - radius, x + radius, y + radius)
        .map((site) => [site, Math.hypot(points[site]![0] - x, points[site]![1] - y)]),
    );
}

function edgesNear(edgeLines: MapGeometry["edgeLines"]): (x: number, y: number, radius: number) => Distances {
  const owners: number[] = [];
  const legs: number[] = [];
  for (const [edge, flatLines] of edgeLines.entries()) {
    for (const line of flatLines) {
      for (let i = 0; i + 3 < line.length; i += 2) {
        owners.push(edge);
        legs.push(line[i]!, line[i + 1]!, line[i + 2]!, line[i + 3]!);
      }
    }
  }
  if (owners.length === 0) return () => new Map();
  const boxes = new Flatbush(owners.length);
  for (let leg = 0; leg < legs.length; leg += 4) {
    const [x0, y0, x1, y1] = [legs[leg]!, legs[leg + 1]!, legs[leg + 2]!, legs[leg + 3]!];
    boxes.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  boxes.finish();
  return (x, y, radius) => {
    const distances = new Map<number, number>();
    for (const found of boxes.search(x - radius, y - radius, x + radius, y + radius)) {
      const leg = 4 * found;
      const distance = distanceToLeg(x, y, legs[leg]!, legs[leg + 1]!, legs[leg + 2]!, legs[leg + 3]!);
      const edge = owners[found]!;
      if (distance < (distances.get(edge) ?? Number.POSITIVE_INFINITY)) distances.set(edge, distance);
    }
    return distances;
  };
}

function distanceToLeg(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}
