import { assumed, reported } from "../draft/assumed.ts";
import { decodeFields } from "../draft/decodeFields.ts";
import { IgnoredAttributes } from "../draft/ignoredAttributes.ts";
import { importedNetwork } from "../draft/importedNetwork.ts";
import type { DemandDraft, EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";
import { type FlatPoint, isPlane, planeNote, planeSites } from "../draft/planeSites.ts";
import type { Importer } from "../importer.ts";
import { isObject } from "../isObject.ts";
import { onlyFile } from "../onlyFile.ts";
import { parseJson } from "../parseJson.ts";
import { unreadable } from "../unreadable.ts";
import { seaCables } from "./seaCables.ts";

const siteKinds: ReadonlyMap<unknown, string> = new Map(
  Object.entries({
    City: "city",
    "Seacable Landing Point": "landing-station",
    "Seacable Waypoint": "branching-unit",
  }),
);

/** Loads that TopoHub has worked out, and what is read here by hand. */
const passedOver = new Set(["ecmp_fwd", "ecmp_bwd", "dist", "pos", "type", "id", "source", "target"]);

/**
 * TopoHub: node-link JSON as NetworkX writes it, with `pos` as [lon, lat], `dist` in km, and demands by source and
 * target in the attributes of the graph.
 *
 * A waypoint is a branching unit, and each stretch of sea cable between junctions is a cable of its own: which stretches
 * are one system the file does not tell. Demands have no unit; they are taken as Mbit/s. Their `dist` is passed over
 * where coordinates lie in a plane, unless it is the distance in it.
 *
 * @see Jurkiewicz (2023), TopoHub: A repository of reference Gabriel graph and real-world topologies for networking
 * research, doi:10.1016/j.softx.2023.101540
 */
export const importTopohub: Importer = {
  format: "topohub",
  description: "TopoHub and other node-link JSON of NetworkX",
  read(files, options) {
    const file = onlyFile(files, "topohub");
    const value = parseJson(file);
    const { nodes, links, graph, directed, linksKey } = nodeLink(value, file.name);
    const ignored = new IgnoredAttributes();
    const points: FlatPoint[] = [];

    const sites = nodes.map((node, i): SiteDraft => {
      const place = `nodes[${i}]`;
      if (!isObject(node)) throw unreadable(file.name, place, "must be an object");
      const id = idOf(node["id"], file.name, `${place}.id`);
      const { fields, ignored: names } = decodeFields(Object.entries(node), "site");
      ignored.add(names.filter((name) => !passedOver.has(name)));
      const kind = siteKinds.get(node["type"]);
      const { pos } = node;
      if (Array.isArray(pos) && typeof pos[0] === "number" && typeof pos[1] === "number") {
        points.push({ id, x: pos[0], y: pos[1] });
      }
      return {
        id,
        place,
        fields: {
          ...(kind !== undefined && { kind }),
          ...(Array.isArray(pos) && { lon: pos[0], lat: pos[1] }),
          ...fields,
        },
      };
    });
    const plane = isPlane(points);
    const flat = new Map(points.map((point) => [point.id, point]));

    const edges = links.map((link, i): EdgeDraft => {
      const place = `${linksKey}[${i}]`;
      if (!isObject(link)) throw unreadable(file.name, place, "must be an object");
      const from = idOf(link["source"], file.name, `${place}.source`);
      const to = idOf(link["target"], file.name, `${place}.target`);
      const { fields, ignored: names } = decodeFields(Object.entries(link), "edge");
      ignored.add(names.filter((name) => !passedOver.has(name)));
      const lengthKm = plane ? lengthInPlane(flat.get(from), flat.get(to)) : dist(link["dist"]);
      return {
        place,
        from,
        to,
        directed,
        fields: { ...(lengthKm !== undefined && { lengthKm }), ...fields },
      };
    });
    const isSea = (i: number) => (links[i] as Readonly<Record<string, unknown>>)["type"] === "seacable";
    const demands = demandsOf(graph["demands"], file.name);
    const name = typeof graph["name"] === "string" ? graph["name"] : undefined;
    return importedNetwork(
      {
        ...(name !== undefined && { name }),
        sites: plane ? planeSites(sites, points) : sites,
        edges: seaCables(sites, edges, isSea),
        demands,
        notes: [
          ...(plane ? [planeNote] : []),
          ...(demands.length > 0 ? ["Demands have no unit in the file; they are taken as Mbit/s."] : []),
          ...ignored.notes(),
        ],
      },
      [file],
      options,
    );
  },
};

interface NodeLink {
  readonly nodes: readonly unknown[];
  readonly links: readonly unknown[];
  readonly linksKey: "edges" | "links";
  readonly graph: Readonly<Record<string, unknown>>;
  readonly directed: boolean;
}

function nodeLink(value: unknown, file: string): NodeLink {
  const parts = isObject(value) ? value : {};
  const linksKey = Array.isArray(parts["links"]) ? "links" : "edges";
  const { nodes, [linksKey]: links, graph } = parts;
  if (!Array.isArray(nodes) || !Array.isArray(links)) {
    throw unreadable(file, "", "must be node-link JSON: an object with the lists nodes and edges (or links)");
  }
  return {
    nodes,
    links,
    linksKey,
    graph: isObject(graph) ? graph : {},
    directed: parts["directed"] === true,
  };
}

function idOf(id: unknown, file: string, place: string): string {
  if (typeof id === "string" || typeof id === "number") return String(id).trim();
  throw unreadable(file, place, "must be a text or a number");
}

function dist(km: unknown): unknown {
  return typeof km === "number" && Number.isFinite(km) ? reported(km, "dist of the file") : km;
}

function lengthInPlane(a: FlatPoint | undefined, b: FlatPoint | undefined): unknown {
  if (a === undefined || b === undefined) return undefined;
  const km = Math.round(Math.hypot(a.x - b.x, a.y - b.y) * 1000) / 1000;
  return assumed(km, "distance in the plane, one unit a kilometre");
}

/** `{ source: { target: amount } }` */
function demandsOf(demands: unknown, file: string): DemandDraft[] {
  if (demands === undefined) return [];
  if (!isObject(demands)) throw unreadable(file, "graph.demands", "must be an object by source");
  return Object.entries(demands).flatMap(([from, targets]) => {
    if (!isObject(targets)) throw unreadable(file, `graph.demands.${from}`, "must be an object by target");
    return Object.entries(targets).flatMap(([to, amount]): DemandDraft[] => {
      if (from === to) return [];
      const gbps = typeof amount === "number" ? assumed(amount / 1000, "taken as Mbit/s") : amount;
      return [{ place: `graph.demands.${from}.${to}`, fields: { id: `${from}--${to}`, from, to, gbps } }];
    });
  });
}
