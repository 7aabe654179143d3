import type { NetworkDocument } from "../../network/index.ts";
import { encodeFields, type FlatValue } from "./encodeFields.ts";

export type FlatFields = readonly (readonly [key: string, value: FlatValue])[];

/** A document as a graph whose attributes are texts and numbers. */
export interface FlatNetwork {
  readonly graph: readonly (readonly [key: string, value: string])[];
  readonly nodes: readonly { readonly id: string; readonly fields: FlatFields }[];
  readonly edges: readonly FlatEdge[];
}

interface FlatEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fields: FlatFields;
}

/**
 * The whole document: sites are nodes, segments and links are edges, and the rest are attributes of the graph, as JSON
 * but for the name.
 */
export function flatNetwork(document: NetworkDocument): FlatNetwork {
  const { format: _, name, sites, cables = [], links = [], ...lists } = document;
  const bare = cables.map(({ segments: _, ...cable }) => cable);
  const segments = cables.flatMap(({ id, segments = [] }) =>
    segments.map((segment) => ({ ...segment, kind: "segment", cable: id })),
  );
  const graph = Object.entries({ cables: bare, ...lists }).map(
    ([key, value]) => [key, JSON.stringify(value)] as const,
  );
  return {
    graph: name === undefined ? graph : [["name", name], ...graph],
    nodes: sites.map((site) => ({ id: site.id, fields: encodeFields(site, ["id"]) })),
    edges: [...segments, ...links].map((edge) => ({
      id: edge.id,
      from: edge.from,
      to: edge.to,
      fields: encodeFields(edge, ["id", "from", "to"]),
    })),
  };
}

/** Every key in use, in the order of first use, and whether all its values are numbers. */
export function columnsOf(records: Iterable<FlatFields>): Map<string, "number" | "text"> {
  const columns = new Map<string, "number" | "text">();
  for (const fields of records) {
    for (const [key, value] of fields) {
      if (typeof value === "string") columns.set(key, "text");
      else if (!columns.has(key)) columns.set(key, "number");
    }
  }
  return columns;
}
