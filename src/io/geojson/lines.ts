import { isObject } from "../isObject.ts";

/** `[lon, lat]`, not yet checked. */
export type Point = readonly [number, number];

/**
 * A line cut where it crosses the antimeridian, as RFC 7946 asks (section 3.1.9): each leg takes the short way round,
 * straight on the map.
 */
export function cutAtAntimeridian(line: readonly Point[]): Point[][] {
  const parts: Point[][] = [[]];
  for (const [i, point] of line.entries()) {
    const before = line[i - 1];
    if (before !== undefined && Math.abs(point[0] - before[0]) > 180) {
      const edge = before[0] > 0 ? 180 : -180;
      const lat = latAt(edge, before, point);
      if (before[0] !== edge) parts.at(-1)!.push([edge, lat]);
      parts.push(point[0] === -edge ? [] : [[-edge, lat]]);
    }
    parts.at(-1)!.push(point);
  }
  // A part of one point, which ends on the antimeridian itself, is no line.
  return parts.map((part) => (part.length === 1 ? [part[0]!, part[0]!] : part));
}

function latAt(edge: number, [lon, lat]: Point, [toLon, toLat]: Point): number {
  const run = toLon + 2 * edge - lon;
  const crossing = run === 0 ? lat : lat + ((edge - lon) / run) * (toLat - lat);
  // A tenth of a metre, as fine as RFC 7946 has coordinates.
  return Math.round(crossing * 1e6) / 1e6;
}

/** The parts of a line joined again, without the points at which it was cut. */
export function joinedLine(parts: readonly (readonly Point[])[]): Point[] {
  const line: Point[] = [];
  for (const part of parts) {
    const last = line.at(-1);
    const first = part[0];
    const cut =
      last !== undefined &&
      first !== undefined &&
      Math.abs(last[0]) === 180 &&
      first[0] === -last[0] &&
      Math.abs(first[1] - last[1]) < 1e-6;
    if (cut) line.pop();
    line.push(...(cut ? part.slice(1) : part));
  }
  return line;
}

/** The parts of a `LineString` or `MultiLineString`; `undefined` for anything else. */
export function linesOf(geometry: unknown): readonly (readonly Point[])[] | undefined {
  if (!isObject(geometry)) return undefined;
  const { type, coordinates } = geometry;
  const parts = type === "LineString" ? [coordinates] : type === "MultiLineString" ? coordinates : undefined;
  if (!Array.isArray(parts) || !parts.every(isLine)) return undefined;
  return parts.map((part) => part.map(wrapped));
}

function isLine(part: unknown): part is readonly Point[] {
  return Array.isArray(part) && part.every(isPoint);
}

export function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";
}

/** The point with its longitude within ±180°, for the many files that go on to 360° beyond the antimeridian. */
export function wrapped([lon, lat]: Point): Point {
  if (lon > 180 && lon <= 360) return [lon - 360, lat];
  return [lon < -180 && lon >= -360 ? lon + 360 : lon, lat];
}
