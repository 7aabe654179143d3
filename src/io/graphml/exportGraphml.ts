import { columnsOf, type FlatFields, flatNetwork } from "../draft/flatNetwork.ts";
import type { Exporter } from "../exporter.ts";
import { escapeXml } from "../xml/escapeXml.ts";

/** GraphML with the whole document in it, for igraph, NetworkX, yEd and the like. */
export const exportGraphml: Exporter = {
  format: "graphml",
  description: "GraphML, for igraph, NetworkX, yEd",
  write(network) {
    const { graph, nodes, edges } = flatNetwork(network.document);
    const kinds: readonly (readonly [element: string, records: readonly FlatFields[]])[] = [
      ["graph", [graph]],
      ["node", nodes.map(({ fields }) => fields)],
      ["edge", edges.map(({ fields }) => fields)],
    ];
    const keys = kinds.flatMap(([element, records]) =>
      [...columnsOf(records)].map(([name, type]) => {
        const types = type === "number" ? "double" : "string";
        return `  <key id="${escapeXml(`${element}.${name}`)}" for="${element}" attr.name="${escapeXml(name)}" attr.type="${types}"/>`;
      }),
    );
    const data = (element: string, fields: FlatFields) =>
      fields
        .map(
          ([name, value]) =>
            `<data key="${escapeXml(`${element}.${name}`)}">${escapeXml(String(value))}</data>`,
        )
        .join("");
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys,
      '  <graph edgedefault="undirected">',
      `    ${data("graph", graph)}`,
      ...nodes.map(({ id, fields }) => `    <node id="${escapeXml(id)}">${data("node", fields)}</node>`),
      ...edges.map(
        ({ id, from, to, fields }) =>
          `    <edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data("edge", fields)}</edge>`,
      ),
      "  </graph>",
      "</graphml>",
      "",
    ].join("\n");
  },
};
