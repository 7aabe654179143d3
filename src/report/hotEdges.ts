import type { Network } from "../network/index.ts";
import type { Outcome } from "../simulate/index.ts";
import { busierGbps } from "./busierGbps.ts";
import { capacityLeft } from "./capacityLeft.ts";
import { formatNumber, formatShare, formatUtilisation } from "./format.ts";
import type { Block } from "./report.ts";

const mostEdges = 8;

/** From this utilisation on an edge counts as hot: operators plan to stay below, so as to have room to restore. */
const hotUtilisation = 0.8;

/** The edges that are asked to carry most of, or more than, what is left of their capacity, hottest first. */
export function hotEdges(network: Network, outcome: Outcome): Block[] {
  const remaining = capacityLeft(network, outcome);
  const hot = outcome.edges
    .map(({ id, capacityGbps, before, after }, edge) => {
      const row = {
        id,
        before: busierGbps(before),
        after: busierGbps(after),
        capacityGbps,
        remaining: remaining[edge]!,
      };
      return { ...row, utilisation: row.after === 0 ? 0 : row.after / row.remaining };
    })
    .filter(({ utilisation }) => utilisation >= hotUtilisation)
    .sort((a, b) => b.utilisation - a.utilisation);
  if (hot.length === 0) return [];
  const threshold = `${100 * hotUtilisation} % or more`;
  return [
    {
      kind: "heading",
      text: `Hot edges: ${hot.length} at ${threshold}${hot.length > mostEdges ? "; the hottest" : ""}`,
    },
    {
      kind: "table",
      columns: [
        { title: "edge" },
        { title: "load, Gbit/s", align: "right" },
        { title: "capacity", align: "right" },
        { title: "utilisation", align: "right" },
        { title: "before", align: "right" },
        { title: "capacity is" },
      ],
      rows: hot
        .slice(0, mostEdges)
        .map((edge) => [
          edge.id,
          formatNumber(edge.after),
          formatNumber(edge.remaining),
          formatUtilisation(edge.after, edge.remaining),
          formatShare(edge.before, edge.capacityGbps),
          network.edge(edge.id).provenance.capacityGbps?.confidence ?? "unsourced",
        ]),
    },
  ];
}
