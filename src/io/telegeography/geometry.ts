import type { Position } from "../../geo/index.ts";
import { isObject } from "../isObject.ts";
import type { Node } from "./mapNode.ts";

/** The position of a GeoJSON Point; what is wrong with it is reported. */
export function positionIn(geometry: Node): Position | undefined {
  return positionAt(child(geometry, "coordinates"));
}

/** The lines of a GeoJSON LineString or MultiLineString; none where nothing is drawn. */
export function routesIn(geometry: Node): Position[][] {
  const { value, place, problems } = geometry;
  if (value === null || value === undefined) return [];
  const coordinates = child(geometry, "coordinates");
  const type = isObject(value) ? value["type"] : undefined;
  if (type === "LineString") return [lineAt(coordinates)];
  if (type === "MultiLineString") return itemsOf(coordinates, "lines").map(lineAt);
  const got = typeof type === "string" ? `"${type.slice(0, 40)}"` : "none";
  problems.push({ path: `${place}.type`, message: `must be LineString or MultiLineString, got ${got}` });
  return [];
}

function lineAt(line: Node): Position[] {
  return itemsOf(line, "positions")
    .map(positionAt)
    .filter((position) => position !== undefined);
}

function positionAt({ value, place, problems }: Node): Position | undefined {
  const [lon, lat]: unknown[] = Array.isArray(value) ? value : [];
  const problem = positionProblem(lon, lat);
  if (problem === undefined) return [eastOf180(lon as number), lat as number];
  problems.push({ path: place, message: problem });
  return undefined;
}

function positionProblem(lon: unknown, lat: unknown): string | undefined {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return "must be [longitude, latitude] in degrees";
  if (Math.abs(lat as number) > 90) {
    return `has the latitude ${lat}, beyond ±90; write the longitude first`;
  }
  if (Math.abs(lon as number) > 360) return `has the longitude ${lon}; it must be in degrees, -180 to 180`;
  return undefined;
}

/** Some maps go on past 180° where a route crosses it. */
function eastOf180(lon: number): number {
  if (lon > 180) return lon - 360;
  return lon < -180 ? lon + 360 : lon;
}

function itemsOf({ value, place, problems }: Node, what: string): Node[] {
  if (Array.isArray(value)) {
    return value.map((item, i) => ({ value: item, place: `${place}[${i}]`, problems }));
  }
  problems.push({ path: place, message: `must be a list of ${what}` });
  return [];
}

function child({ value, place, problems }: Node, key: string): Node {
  return { value: isObject(value) ? value[key] : undefined, place: `${place}.${key}`, problems };
}
