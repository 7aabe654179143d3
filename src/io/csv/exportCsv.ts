import papa from "papaparse";
import { encodeFields } from "../draft/encodeFields.ts";
import { columnsOf, type FlatFields, flatNetwork } from "../draft/flatNetwork.ts";
import type { Exporter } from "../exporter.ts";

/**
 * CSV (RFC 4180) with the whole document in it: a table of sites, one of edges, and one each of cables, risk groups,
 * demands and hubs where there are any. An empty line sets them apart, and the name of the first column tells them.
 */
export const exportCsv: Exporter = {
  format: "csv",
  description: "CSV: tables of sites, edges and the rest, with an empty line between them",
  write({ document }) {
    const { nodes, edges } = flatNetwork(document);
    const { name, cables = [], riskGroups = [], demands = [], hubs = [] } = document;
    const own = Object.entries(document).filter(([key]) => key.startsWith("x-"));
    const entries = (list: readonly { readonly id: string }[], without: readonly string[]): Row[] =>
      list.map((entry) => ({ id: entry.id, fields: encodeFields(entry, ["id", ...without]) }));
    return [
      table("site", nodes),
      table(
        "edge",
        edges.map(({ id, from, to, fields }) => ({ id, fields: [["from", from], ["to", to], ...fields] })),
      ),
      table("cable", entries(cables, ["segments"])),
      table("group", entries(riskGroups, [])),
      table("demand", entries(demands, [])),
      table(
        "hub",
        hubs.map((id) => ({ id, fields: [] })),
      ),
      table(
        "network",
        name === undefined && own.length === 0
          ? []
          : [{ id: name ?? "", fields: encodeFields(Object.fromEntries(own), []) }],
      ),
    ]
      .filter((text) => text !== "")
      .join("\n");
  },
};

interface Row {
  readonly id: string;
  readonly fields: FlatFields;
}

/** Empty if there are no rows. */
function table(kind: string, rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const columns = [...columnsOf(rows.map(({ fields }) => fields)).keys()];
  const records = rows.map(({ id, fields }) => {
    const values = new Map(fields);
    return [id, ...columns.map((column) => values.get(column) ?? "")];
  });
  return `${papa.unparse([[kind, ...columns], ...records], { newline: "\n" })}\n`;
}
