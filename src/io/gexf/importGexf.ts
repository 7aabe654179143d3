import { decodeFields } from "../draft/decodeFields.ts";
import { graphLists } from "../draft/graphLists.ts";
import { IgnoredAttributes } from "../draft/ignoredAttributes.ts";
import { importedNetwork } from "../draft/importedNetwork.ts";
import type { EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";
import type { Importer } from "../importer.ts";
import { onlyFile } from "../onlyFile.ts";
import { childOf, visitXml, type XmlElement } from "../xml/visitXml.ts";
import { graphAttributes } from "./graphAttributes.ts";

const wanted = new Set(["gexf/meta", "graph/attributes", "nodes/node", "edges/edge"]);

/**
 * GEXF 1.2 and 1.3: what `exportGexf` writes, and other graphs whose nodes have a latitude and a longitude among their
 * attributes.
 *
 * @see https://gexf.net/schema.html
 */
export const importGexf: Importer = {
  format: "gexf",
  description: "GEXF, of Gephi",
  read(files, options) {
    const file = onlyFile(files, "gexf");
    const columns = { node: new Map<string, Column>(), edge: new Map<string, Column>() };
    let graph: ReadonlyMap<string, unknown> = new Map();
    const sites: SiteDraft[] = [];
    const edges: EdgeDraft[] = [];
    const ignored = new IgnoredAttributes();

    visitXml(file, "gexf", wanted, (element, around) => {
      const { attributes, place, name } = element;
      const id = attributes.get("id")?.trim();
      if (name === "meta") {
        graph = graphAttributes(childOf(element, "description")?.text ?? "");
      } else if (name === "attributes") {
        const known = columns[attributes.get("class") === "edge" ? "edge" : "node"];
        for (const column of element.children) known.set(column.attributes.get("id") ?? "", columnOf(column));
      } else if (name === "node") {
        const { fields, ignored: names } = decodeFields(valuesOf(element, columns.node), "site");
        ignored.add(names);
        sites.push({ id: id ?? "", place, fields });
      } else {
        const { fields, ignored: names } = decodeFields(valuesOf(element, columns.edge), "edge");
        ignored.add(names);
        const { cable, ...own } = fields;
        const type = attributes.get("type") ?? around.at(-2)?.attributes.get("defaultedgetype");
        edges.push({
          ...(id !== undefined && { id }),
          place,
          from: attributes.get("source")?.trim() ?? "",
          to: attributes.get("target")?.trim() ?? "",
          directed: type === "directed",
          ...(cable !== undefined && { cable: String(cable) }),
          fields: own,
        });
      }
    });
    return importedNetwork(
      { ...graphLists(graph, ["name"]), sites, edges, notes: ignored.notes() },
      [file],
      options,
    );
  },
};

interface Column {
  readonly title: string;
  readonly default?: string;
}

function columnOf(column: XmlElement): Column {
  const text = childOf(column, "default")?.text;
  const title = column.attributes.get("title") ?? column.attributes.get("id") ?? "";
  return { title, ...(text !== undefined && { default: text }) };
}

/** The attributes of a node or an edge by title, its label among them. */
function valuesOf(element: XmlElement, columns: ReadonlyMap<string, Column>): Map<string, string> {
  const values = new Map<string, string>();
  const label = element.attributes.get("label");
  // Many writers repeat the id where there is no label.
  if (label !== undefined && label !== element.attributes.get("id")) values.set("label", label);
  for (const column of columns.values())
    if (column.default !== undefined) values.set(column.title, column.default);
  for (const { attributes } of childOf(element, "attvalues")?.children ?? []) {
    const id = attributes.get("for") ?? attributes.get("id") ?? "";
    values.set(columns.get(id)?.title ?? id, attributes.get("value") ?? "");
  }
  return values;
}
