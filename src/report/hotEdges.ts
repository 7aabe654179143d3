import type { Network } from "../network/index.ts";
import type { EdgeLoad, EdgeOutcome, Outcome } from "../simulate/index.ts";
import { formatNumber, formatShare } from "./format.ts";
import type { Block } from "./report.ts";

const mostEdges = 8;

/** From this utilisation on an edge counts as hot: operators plan to stay below, so as to have room to restore. */
const hotUtilisation = 0.8;

/** The edges that are asked to carry most of, or more than, what they can, hottest first. */
export function hotEdges(network: Network, { edges }: Outcome): Block[] {
  const hot = edges
    .filter((edge) => utilisation(edge, edge.after) >= hotUtilisation)
    .sort((a, b) => utilisation(b, b.after) - utilisation(a, a.after));
  if (hot.length === 0) return [];
  return [
    {
      kind: "heading",
      text: `Hot edges: ${hot.length} at ${100 * hotUtilisation} % or more${hot.length > mostEdges ? "; the hottest" : ""}`,
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
          formatNumber(busier(edge.after)),
          formatNumber(edge.capacityGbps),
          formatShare(busier(edge.after), edge.capacityGbps),
          formatShare(busier(edge.before), edge.capacityGbps),
          network.edge(edge.id).provenance.capacityGbps?.confidence ?? "unsourced",
        ]),
    },
  ];
}

/** Load of the busier direction. */
function busier({ forwardGbps, backwardGbps }: EdgeLoad): number {
  return Math.max(forwardGbps, backwardGbps);
}

function utilisation({ capacityGbps }: EdgeOutcome, load: EdgeLoad): number {
  const gbps = busier(load);
  return gbps === 0 ? 0 : gbps / capacityGbps;
}
