import { decodeFields } from "../draft/decodeFields.ts";
import { graphLists } from "../draft/graphLists.ts";
import { IgnoredAttributes } from "../draft/ignoredAttributes.ts";
import { importedNetwork } from "../draft/importedNetwork.ts";
import type { EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";
import type { Importer } from "../importer.ts";
import { onlyFile } from "../onlyFile.ts";
import { unreadable } from "../unreadable.ts";
import { readFeatures } from "./features.ts";
import type { Point } from "./lines.ts";
import { nearestSite, nearKm } from "./nearestSite.ts";
import { drawnRoute } from "./routes.ts";

/**
 * GeoJSON (RFC 7946): points are sites, lines are edges. The ends of a line are its properties `from` and `to`, or
 * `source` and `target`, else the nearest sites within 1 km.
 */
export const importGeojson: Importer = {
  format: "geojson",
  description: "GeoJSON: points are sites, lines are links",
  read(files, options) {
    const file = onlyFile(files, "geojson");
    const { points, lines, others, members } = readFeatures(file);
    const ignored = new IgnoredAttributes();
    const positions = new Map<string, Point>();

    const sites = points.map(({ place, properties, point }, i): SiteDraft => {
      const { id, ...rest } = Object.fromEntries(properties);
      const [lon, lat] = point;
      const { fields, ignored: names } = decodeFields(Object.entries({ ...rest, lat, lon }), "site");
      ignored.add(names);
      const siteId = String(id ?? rest["name"] ?? `point-${i + 1}`).trim();
      positions.set(siteId, point);
      return { id: siteId, place, fields };
    });

    const edges = lines.map(({ place, properties, parts }): EdgeDraft => {
      const { id, from, source, to, target, ...rest } = Object.fromEntries(properties);
      const endAt = (named: unknown, point: Point | undefined): string => {
        const end = named ?? (point && nearestSite(point, positions));
        if (end !== undefined) return String(end).trim();
        const where = point === undefined ? "it is empty" : `got [${point.join(", ")}]`;
        const remedy = 'add a Point there, or give the line the properties "from" and "to"';
        throw unreadable(file.name, place, `ends within ${nearKm} km of no site (${where}); ${remedy}`);
      };
      const start = endAt(from ?? source, parts[0]?.[0]);
      const end = endAt(to ?? target, parts.at(-1)?.at(-1));
      const { fields, ignored: names } = decodeFields(Object.entries(rest), "edge");
      ignored.add(names);
      const { cable, route: written, ...own } = fields;
      const route = drawnRoute(parts, written, positions.get(start), positions.get(end));
      return {
        ...(id !== undefined && { id: String(id).trim() }),
        ...(cable !== undefined && { cable: String(cable) }),
        place,
        from: start,
        to: end,
        fields: { ...own, ...(route !== undefined && { route }) },
      };
    });
    const left = others === 0 ? [] : [`Features that are neither points nor lines were left out: ${others}.`];
    return importedNetwork(
      { ...graphLists(members, ["name"]), sites, edges, notes: [...left, ...ignored.notes()] },
      [file],
      options,
    );
  },
};
