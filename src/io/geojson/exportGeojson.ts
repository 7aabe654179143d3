import type { Site } from "../../network/index.ts";
import { type FlatFields, flatNetwork } from "../draft/flatNetwork.ts";
import type { Exporter } from "../exporter.ts";
import type { Point } from "./lines.ts";
import { drawnLine, drawnRoute } from "./routes.ts";

/**
 * GeoJSON (RFC 7946): a point for every site and a line for every edge, cut at the antimeridian. What belongs to
 * neither stands in the member `cutset`, which maps pass over.
 *
 * A route is told by its line; only one that the line would not give back, such as one with sources, is a property too.
 */
export const exportGeojson: Exporter = {
  format: "geojson",
  description: "GeoJSON, for maps",
  write(network) {
    const { document } = network;
    const { sites: _, links = [], cables = [], ...rest } = document;
    const { nodes, edges } = flatNetwork(document);
    const entries = [...cables.flatMap(({ segments = [] }) => segments), ...links];
    const points = nodes.map(({ id, fields }) => {
      const properties = { element: "site", id, ...fieldsBut(fields, ["lat", "lon"]) };
      return feature(properties, { type: "Point", coordinates: pointOf(network.site(id)) });
    });
    const lines = edges.map(({ id, from, to, fields }, i) => {
      const { route } = entries[i]!;
      const start = pointOf(network.site(from));
      const end = pointOf(network.site(to));
      const parts = drawnLine(start, end, route);
      const told = JSON.stringify(drawnRoute(parts, undefined, start, end)) === JSON.stringify(route);
      const own = told ? {} : { route: JSON.stringify(route ?? []) };
      const properties = { element: "edge", id, from, to, ...fieldsBut(fields, ["route"]), ...own };
      return feature(
        properties,
        parts.length === 1
          ? { type: "LineString", coordinates: parts[0]! }
          : { type: "MultiLineString", coordinates: parts },
      );
    });
    const cutset = { ...rest, cables: cables.map(({ segments: _, ...cable }) => cable) };
    const features = [...points, ...lines].map((one) => JSON.stringify(one));
    return `{"type":"FeatureCollection","cutset":${JSON.stringify(cutset)},"features":[\n${features.join(",\n")}\n]}\n`;
  },
};

function fieldsBut(fields: FlatFields, without: readonly string[]): object {
  return Object.fromEntries(fields.filter(([key]) => !without.includes(key)));
}

function feature(properties: object, geometry: object): object {
  return { type: "Feature", properties, geometry };
}

function pointOf({ lon, lat }: Pick<Site, "lon" | "lat">): Point {
  return [lon, lat];
}
