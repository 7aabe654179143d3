import type { InputFile } from "../importer.ts";
import { isObject } from "../isObject.ts";
import { parseJson } from "../parseJson.ts";
import { unreadable } from "../unreadable.ts";
import { isPoint, linesOf, type Point, wrapped } from "./lines.ts";

/** A feature as far as it is one of a network. */
interface Feature {
  /** e.g. `features[3]` */
  readonly place: string;
  /** With the id of the feature where they have none. */
  readonly properties: ReadonlyMap<string, unknown>;
}

export interface Features {
  readonly points: readonly (Feature & { readonly point: Point })[];
  readonly lines: readonly (Feature & { readonly parts: readonly (readonly Point[])[] })[];
  /** How many are neither. */
  readonly others: number;
  /** What belongs to the whole: its name, and what `exportGeojson` keeps beside the features. */
  readonly members: ReadonlyMap<string, unknown>;
}

/**
 * The points and lines of a feature collection.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with the place in the file
 */
export function readFeatures(file: InputFile): Features {
  const value = parseJson(file);
  if (!isObject(value) || value["type"] !== "FeatureCollection" || !Array.isArray(value["features"])) {
    throw unreadable(file.name, "", "must be a GeoJSON FeatureCollection with a list of features");
  }
  const points: (Feature & { point: Point })[] = [];
  const lines: (Feature & { parts: readonly (readonly Point[])[] })[] = [];
  let others = 0;
  for (const [i, feature] of value["features"].entries()) {
    const place = `features[${i}]`;
    if (!isObject(feature)) throw unreadable(file.name, place, "must be an object of type Feature");
    const properties = propertiesOf(feature);
    const geometry = isObject(feature["geometry"]) ? feature["geometry"] : {};
    const { type, coordinates } = geometry;
    if (type === "Point") {
      if (!isPoint(coordinates)) {
        throw unreadable(file.name, `${place}.geometry.coordinates`, "must be [lon, lat], two numbers");
      }
      points.push({ place, properties, point: wrapped(coordinates) });
    } else if (type === "LineString" || type === "MultiLineString") {
      const parts = linesOf(geometry);
      if (parts === undefined) {
        throw unreadable(file.name, `${place}.geometry.coordinates`, "must be a list of [lon, lat]");
      }
      lines.push({ place, properties, parts });
    } else others++;
  }
  return { points, lines, others, members: membersOf(value) };
}

function propertiesOf(feature: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const properties = isObject(feature["properties"]) ? feature["properties"] : {};
  return new Map(
    Object.entries({ id: feature["id"], ...properties }).filter(
      ([key, value]) => key !== "element" && value !== undefined && value !== null,
    ),
  );
}

function membersOf(collection: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const { name, cutset } = collection;
  return new Map<string, unknown>([["name", name], ...Object.entries(isObject(cutset) ? cutset : {})]);
}
