import type { CutsetError } from "../../errors.ts";
import { decodeFields } from "../draft/decodeFields.ts";
import type { ElementKind } from "../draft/elementKeys.ts";
import { decodedLists, graphLists } from "../draft/graphLists.ts";
import { IgnoredAttributes } from "../draft/ignoredAttributes.ts";
import { importedNetwork } from "../draft/importedNetwork.ts";
import type { DemandDraft, EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";
import type { Importer, InputFile } from "../importer.ts";
import { unreadable } from "../unreadable.ts";
import { type CsvRecord, type CsvTable, csvTables } from "./csvTables.ts";

/** What the first column of a header may be called: what each row of the table is. */
const kinds = ["site", "edge", "cable", "group", "demand", "hub", "network"] as const;

type TableKind = (typeof kinds)[number];

/**
 * CSV: a table of sites and one of links, in two files or in one with an empty line between them; what `exportCsv`
 * writes has further tables.
 *
 * The name of the first column says what a table holds. Where it says nothing, a table with two ends (`from` and `to`,
 * or `source` and `target`) holds links, or with `gbps` demands, and one with `lat` and `lon` sites.
 */
export const importCsv: Importer = {
  format: "csv",
  description: "CSV: a table of sites and one of links",
  read(files, options) {
    const sites: SiteDraft[] = [];
    const edges: EdgeDraft[] = [];
    const demands: DemandDraft[] = [];
    const cables: object[] = [];
    const riskGroups: object[] = [];
    const hubs: string[] = [];
    const graph = new Map<string, string>();
    const ignored = new IgnoredAttributes();
    const fieldsOf = (cells: Cells, kind: ElementKind) => {
      const decoded = decodeFields(cells, kind);
      ignored.add(decoded.ignored);
      return decoded.fields;
    };

    const take: Readonly<Record<TableKind, (id: string | undefined, cells: Cells, place: string) => void>> = {
      site: (id = "", cells, place) => sites.push({ id, place, fields: fieldsOf(cells, "site") }),
      edge: (id, cells, place) => {
        const { from, to, others } = endsOf(cells);
        const { cable, ...fields } = fieldsOf(others, "edge");
        edges.push({
          ...(id !== undefined && { id }),
          ...(cable !== undefined && { cable: String(cable) }),
          place,
          from,
          to,
          fields,
        });
      },
      demand: (id, cells, place) => {
        const fields = fieldsOf(cells, "demand");
        demands.push({ place, fields: { id: id ?? `${fields["from"]}--${fields["to"]}`, ...fields } });
      },
      cable: (id, cells) => cables.push({ id, ...fieldsOf(cells, "cable") }),
      group: (id, cells) => riskGroups.push({ id, ...fieldsOf(cells, "group") }),
      hub: (id = "") => hubs.push(id),
      network: (name, cells) => {
        if (name !== undefined) graph.set("name", name);
        for (const [key, value] of cells) graph.set(key, value);
      },
    };
    for (const file of files) {
      for (const table of csvTables(file, (row) => kindOf(row) !== undefined)) {
        const kind = kindOf(table.header);
        if (kind === undefined) throw neither(table, file);
        for (const { place, cells } of table.records) {
          const { id, others } = idOf(cells, table);
          take[kind](id, others, files.length > 1 ? `${file.name} ${place}` : place);
        }
      }
    }
    const { name, lists } = graphLists(decodedLists(graph), ["name"]);
    return importedNetwork(
      {
        ...(name !== undefined && { name }),
        sites,
        edges,
        demands,
        lists: {
          ...lists,
          cables,
          ...(riskGroups.length > 0 && { riskGroups }),
          ...(hubs.length > 0 && { hubs }),
        },
        notes: ignored.notes(),
      },
      files,
      options,
    );
  },
};

type Cells = CsvRecord["cells"];

function isKind(name: string): name is TableKind {
  return (kinds as readonly string[]).includes(name);
}

/** What the rows under a header are; `undefined` for a row that is no header. */
function kindOf(header: readonly string[]): TableKind | undefined {
  const columns = header.map((name) => name.trim().toLowerCase());
  const has = (...names: readonly string[]) => columns.some((column) => names.includes(column));
  if (isKind(columns[0]!)) return columns[0];
  if (has("from", "source") && has("to", "target")) return has("gbps") ? "demand" : "edge";
  return has("lat", "latitude") && has("lon", "lng", "long", "longitude") ? "site" : undefined;
}

function neither({ header }: CsvTable, { name }: InputFile): CutsetError {
  const columns = header.join(", ").slice(0, 100);
  return unreadable(
    name,
    "",
    `has a table of neither sites (with the columns lat and lon) nor links (from and to): ${columns}`,
  );
}

/** The cell that names the row: that of the first column if it is called as a kind, else of `id`, else of `name`. */
function idOf(
  cells: Cells,
  { header }: CsvTable,
): { readonly id: string | undefined; readonly others: Cells } {
  const first = header[0]!;
  const column = isKind(first) ? first : header.find((name) => name.toLowerCase() === "id");
  const others = new Map(cells);
  if (column !== undefined) others.delete(column);
  const id = cells.get(column ?? "name");
  return { id: first === "network" ? id : id?.trim(), others };
}

function endsOf(cells: Cells): { readonly from: string; readonly to: string; readonly others: Cells } {
  const others = new Map(cells);
  const take = (...names: readonly string[]) => {
    const column = [...cells.keys()].find((key) => names.includes(key.toLowerCase()));
    if (column !== undefined) others.delete(column);
    return cells.get(column ?? "")?.trim() ?? "";
  };
  return { from: take("from", "source"), to: take("to", "target"), others };
}
