import { distanceKm } from "../../geo/index.ts";
import { decodeFields } from "../draft/decodeFields.ts";
import { graphLists } from "../draft/graphLists.ts";
import { IgnoredAttributes } from "../draft/ignoredAttributes.ts";
import { importedNetwork } from "../draft/importedNetwork.ts";
import type { EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";
import type { Importer } from "../importer.ts";
import { isObject } from "../isObject.ts";
import { onlyFile } from "../onlyFile.ts";
import { parseJson } from "../parseJson.ts";
import { unreadable } from "../unreadable.ts";
import { cutAtAntimeridian, isPoint, linesOf, type Point, wrapped } from "./lines.ts";
import { isRoute, lineOfRoute, routeOfLine } from "./routes.ts";

/** A line that names no ends is joined to sites this near to its own. */
const nearKm = 1;

/**
 * GeoJSON (RFC 7946): points are sites, lines are edges. The ends of a line are its properties `from` and `to`, or
 * `source` and `target`, else the nearest sites within 1 km.
 */
export const importGeojson: Importer = {
  format: "geojson",
  description: "GeoJSON: points are sites, lines are links",
  read(files, options) {
    const file = onlyFile(files, "geojson");
    const { features, members } = collection(parseJson(file), file.name);
    const ignored = new IgnoredAttributes();
    const sites: SiteDraft[] = [];
    const points = new Map<string, Point>();
    const lines: { place: string; properties: Map<string, unknown>; parts: readonly (readonly Point[])[] }[] =
      [];
    let others = 0;

    for (const [i, feature] of features.entries()) {
      const place = `features[${i}]`;
      if (!isObject(feature)) throw unreadable(file.name, place, "must be an object of type Feature");
      const properties = new Map(
        Object.entries(isObject(feature["properties"]) ? feature["properties"] : {}),
      );
      if (!properties.has("id") && feature["id"] !== undefined) properties.set("id", feature["id"]);
      properties.delete("element");
      const { geometry } = feature;
      const parts = linesOf(geometry);
      if (parts !== undefined) lines.push({ place, properties, parts });
      else if (isObject(geometry) && geometry["type"] === "Point") {
        const { coordinates } = geometry;
        if (!isPoint(coordinates)) {
          throw unreadable(file.name, `${place}.geometry.coordinates`, "must be [lon, lat], two numbers");
        }
        const [lon, lat] = wrapped(coordinates);
        const id = String(properties.get("id") ?? properties.get("name") ?? `point-${i + 1}`).trim();
        properties.delete("id");
        const decoded = decodeFields([...properties, ["lat", lat], ["lon", lon]], "site");
        ignored.add(decoded.ignored);
        sites.push({ id, place, fields: decoded.fields });
        points.set(id, [lon, lat]);
      } else if (isObject(geometry) && /LineString$/.test(String(geometry["type"]))) {
        throw unreadable(file.name, `${place}.geometry.coordinates`, "must be a list of [lon, lat]");
      } else others++;
    }

    const edges = lines.map(({ place, properties, parts }): EdgeDraft => {
      const endAt = (names: readonly string[], point: Point | undefined): string => {
        const named = names
          .map((name) => properties.get(name))
          .find((end) => end !== undefined && end !== null);
        for (const name of names) properties.delete(name);
        return named === undefined ? nearestSite(point, points, file.name, place) : String(named).trim();
      };
      const from = endAt(["from", "source"], parts[0]?.[0]);
      const to = endAt(["to", "target"], parts.at(-1)?.at(-1));
      const id = properties.get("id");
      properties.delete("id");
      const { fields, ignored: names } = decodeFields(properties, "edge");
      ignored.add(names);
      const { cable, route: written, ...own } = fields;
      const route = stillDrawn(written, parts, points.get(from), points.get(to))
        ? written
        : routeOfLine(parts, points.get(from), points.get(to));
      return {
        ...(id !== undefined && { id: String(id).trim() }),
        ...(cable !== undefined && { cable: String(cable) }),
        place,
        from,
        to,
        fields: { ...own, ...(route !== undefined && { route }) },
      };
    });
    const notes = others === 0 ? [] : [`Left out: ${others} features that are neither points nor lines.`];
    return importedNetwork(
      { ...graphLists(members, ["name"]), sites, edges, notes: [...notes, ...ignored.notes()] },
      [file],
      options,
    );
  },
};

interface Collection {
  readonly features: readonly unknown[];
  readonly members: ReadonlyMap<string, unknown>;
}

function collection(value: unknown, file: string): Collection {
  if (!isObject(value) || value["type"] !== "FeatureCollection" || !Array.isArray(value["features"])) {
    throw unreadable(file, "", "must be a GeoJSON FeatureCollection with a list of features");
  }
  const own = isObject(value["cutset"]) ? value["cutset"] : {};
  const members = new Map<string, unknown>(Object.entries(own));
  if (!members.has("name") && typeof value["name"] === "string") members.set("name", value["name"]);
  return { features: value["features"], members };
}

function nearestSite(
  point: Point | undefined,
  points: ReadonlyMap<string, Point>,
  file: string,
  place: string,
): string {
  let nearest: string | undefined;
  let nearestKm = nearKm;
  for (const [id, site] of points) {
    // A degree of latitude is 111 km: most sites are ruled out by a subtraction.
    if (point === undefined || Math.abs(site[1] - point[1]) > nearKm / 100) continue;
    const km = distanceKm(point, site);
    if (km <= nearestKm) {
      nearest = id;
      nearestKm = km;
    }
  }
  if (nearest !== undefined) return nearest;
  const where = point === undefined ? "the line has none" : `got [${point.join(", ")}]`;
  throw unreadable(
    file,
    place,
    `ends within ${nearKm} km of no site (${where}); add a Point there, or give the line the properties "from" and "to"`,
  );
}

/** Whether the line is still the one that this route makes: whoever moved it since wants the line. */
function stillDrawn(
  route: unknown,
  parts: readonly (readonly Point[])[],
  from: Point | undefined,
  to: Point | undefined,
): boolean {
  if (!isRoute(route) || from === undefined || to === undefined) return false;
  return JSON.stringify(cutAtAntimeridian(lineOfRoute(from, to, route))) === JSON.stringify(parts);
}
