import { readFileSync } from "node:fs";
import { CutsetError } from "../errors.ts";
import type { PolygonFailure } from "../failure/index.ts";

type Coordinates = PolygonFailure["coordinates"];

/** The polygons of a GeoJSON file: a Polygon, a MultiPolygon, a Feature or a collection of them. */
export function readPolygons(file: string): readonly Coordinates[] {
  let polygons: readonly Coordinates[];
  try {
    polygons = polygonsIn(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new CutsetError(
      "INPUT_UNREADABLE",
      `${file} cannot be read as GeoJSON: ${(error as Error).message}`,
    );
  }
  if (polygons.length > 0) return polygons;
  throw new CutsetError("INPUT_UNREADABLE", `${file} holds no GeoJSON Polygon or MultiPolygon`);
}

interface GeoJson {
  readonly type?: string;
  readonly coordinates?: unknown;
  readonly geometry?: GeoJson;
  readonly features?: unknown;
  readonly geometries?: unknown;
}

/** Coordinates are checked where every failure is. */
function polygonsIn(value: GeoJson | null | undefined): readonly Coordinates[] {
  switch (value?.type) {
    case "Polygon":
      return [value.coordinates as Coordinates];
    case "MultiPolygon":
      return listed<Coordinates>(value.coordinates);
    case "Feature":
      return polygonsIn(value.geometry);
    case "FeatureCollection":
      return listed<GeoJson>(value.features).flatMap(polygonsIn);
    case "GeometryCollection":
      return listed<GeoJson>(value.geometries).flatMap(polygonsIn);
    default:
      return [];
  }
}

/** A file that holds no list where one belongs holds no polygon there. */
function listed<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value : [];
}
