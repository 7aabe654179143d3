import { columnsOf, type FlatFields, flatNetwork } from "../draft/flatNetwork.ts";
import type { Exporter } from "../exporter.ts";
import { escapeXml } from "../xml/escapeXml.ts";

/** GEXF 1.3 with the whole document in it; what belongs to no node and no edge stands in the description, as JSON. */
export const exportGexf: Exporter = {
  format: "gexf",
  description: "GEXF, for Gephi",
  write({ document, sites, edges: ownEdges }) {
    const { nodes, edges } = flatNetwork(document);
    const { sites: _, links: __, cables = [], ...rest } = document;
    const whole = { ...rest, cables: cables.map(({ segments: _, ...cable }) => cable) };
    const labels = new Map([...sites, ...ownEdges].map(({ id, name }) => [id, name]));
    const nodeColumns = columnsElement("node", nodes);
    const edgeColumns = columnsElement("edge", edges);
    const labelled = (id: string) => `id="${escapeXml(id)}" label="${escapeXml(labels.get(id) ?? id)}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      "  <meta>",
      "    <creator>cutset</creator>",
      `    <description>${escapeXml(JSON.stringify(whole))}</description>`,
      "  </meta>",
      '  <graph defaultedgetype="undirected">',
      nodeColumns,
      edgeColumns,
      "    <nodes>",
      ...nodes.map(({ id, fields }) => `      <node ${labelled(id)}>${attvalues(fields)}</node>`),
      "    </nodes>",
      "    <edges>",
      ...edges.map(
        ({ id, from, to, fields }) =>
          `      <edge ${labelled(id)} source="${escapeXml(from)}" target="${escapeXml(to)}">${attvalues(fields)}</edge>`,
      ),
      "    </edges>",
      "  </graph>",
      "</gexf>",
      "",
    ].join("\n");
  },
};

function columnsElement(kind: "node" | "edge", records: readonly { readonly fields: FlatFields }[]): string {
  const columns = [...columnsOf(records.map(({ fields }) => fields))].map(
    ([name, type]) =>
      `<attribute id="${escapeXml(name)}" title="${escapeXml(name)}" type="${type === "number" ? "double" : "string"}"/>`,
  );
  return `    <attributes class="${kind}">${columns.join("")}</attributes>`;
}

function attvalues(fields: FlatFields): string {
  const values = fields.map(
    ([name, value]) => `<attvalue for="${escapeXml(name)}" value="${escapeXml(String(value))}"/>`,
  );
  return `<attvalues>${values.join("")}</attvalues>`;
}
