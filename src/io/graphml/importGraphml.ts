import { decodeFields } from "../draft/decodeFields.ts";
import { decodedLists, graphLists } from "../draft/graphLists.ts";
import { IgnoredAttributes } from "../draft/ignoredAttributes.ts";
import { importedNetwork } from "../draft/importedNetwork.ts";
import type { EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";
import type { Importer } from "../importer.ts";
import { onlyFile } from "../onlyFile.ts";
import { visitXml, type XmlElement } from "../xml/visitXml.ts";
import { isPlanned, zooEdgeFields, zooNames, zooSiteFields } from "./zooAttributes.ts";

const wanted = new Set(["graphml/key", "graph/data", "graph/node", "graph/edge", "graph/hyperedge"]);

/**
 * GraphML: what `exportGraphml` writes, the Internet Topology Zoo, and other graphs whose nodes have a latitude and a
 * longitude.
 *
 * @see Brandes et al. (2002), GraphML Progress Report, doi:10.1007/3-540-45848-4_59
 * @see Knight et al. (2011), The Internet Topology Zoo, doi:10.1109/JSAC.2011.111002
 */
export const importGraphml: Importer = {
  format: "graphml",
  description: "GraphML, with the attributes of the Internet Topology Zoo",
  read(files, options) {
    const file = onlyFile(files, "graphml");
    const keys = new Map<string, Key>();
    const graph = new Map<string, string>();
    const sites: SiteDraft[] = [];
    const edges: EdgeDraft[] = [];
    const ignored = new IgnoredAttributes();
    let planned = 0;
    let hyperedges = 0;

    visitXml(file, "graphml", wanted, (element, around) => {
      const { attributes, place, name } = element;
      if (name === "key") {
        const defaultText = element.children.find((child) => child.name === "default")?.text;
        keys.set(attributes.get("id") ?? "", {
          name: attributes.get("attr.name") ?? attributes.get("id") ?? "",
          of: attributes.get("for") ?? "all",
          ...(defaultText !== undefined && { default: defaultText }),
        });
      } else if (name === "data") {
        const key = attributes.get("key") ?? "";
        graph.set(keys.get(key)?.name ?? key, element.text);
      } else if (name === "hyperedge") {
        hyperedges++;
      } else if (name === "node") {
        const data = dataOf(element, keys);
        const { fields, ignored: names } = decodeFields(data, "site");
        ignored.add(names.filter((one) => !zooNames.has(one)));
        sites.push({
          id: attributes.get("id")?.trim() ?? "",
          place,
          fields: { ...zooSiteFields(data), ...fields },
        });
      } else {
        const data = dataOf(element, keys);
        const { fields, ignored: names } = decodeFields(data, "edge");
        ignored.add(names.filter((one) => !zooNames.has(one)));
        if (isPlanned(data)) {
          planned++;
          return;
        }
        const { cable, ...own } = fields;
        const id = attributes.get("id")?.trim();
        const directed =
          attributes.get("directed") ?? String(around.at(-1)?.attributes.get("edgedefault") === "directed");
        edges.push({
          ...(id !== undefined && { id }),
          place,
          from: attributes.get("source")?.trim() ?? "",
          to: attributes.get("target")?.trim() ?? "",
          directed: directed === "true",
          ...(cable !== undefined && { cable: String(cable) }),
          fields: { ...zooEdgeFields(data), ...own },
        });
      }
    });
    const leftOut = [
      ...(planned > 0 ? [`Links that are planned or proposed were left out: ${planned}.`] : []),
      ...(hyperedges > 0
        ? [`Hyperedges, which join more than two nodes, were left out: ${hyperedges}.`]
        : []),
      ...ignored.notes(),
    ];
    return importedNetwork(
      { ...graphLists(decodedLists(graph), ["name", "Network", "label"]), sites, edges, notes: leftOut },
      [file],
      options,
    );
  },
};

interface Key {
  readonly name: string;
  readonly of: string;
  readonly default?: string;
}

/** The attributes of a node or an edge by name, defaults of their keys included. */
function dataOf({ name, children }: XmlElement, keys: ReadonlyMap<string, Key>): Map<string, string> {
  const data = new Map<string, string>();
  for (const key of keys.values()) {
    if (key.default !== undefined && (key.of === name || key.of === "all")) data.set(key.name, key.default);
  }
  for (const { name: child, attributes, text } of children) {
    if (child !== "data") continue;
    const key = attributes.get("key") ?? "";
    data.set(keys.get(key)?.name ?? key, text);
  }
  return data;
}
