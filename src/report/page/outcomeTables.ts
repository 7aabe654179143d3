import type { Network } from "../../network/index.ts";
import type { CountryOutcome, DemandOutcome, DemandService, Outcome } from "../../simulate/index.ts";
import { busierGbps } from "../busierGbps.ts";
import { capacityLeft } from "../capacityLeft.ts";
import { demandTally } from "../demandTally.ts";
import { edgeName } from "../elementNames.ts";
import {
  count,
  countryName,
  formatGain,
  formatMs,
  formatNumber,
  formatShare,
  formatUtilisation,
} from "../format.ts";
import { type EdgeMark, edgeSymbols, mapMarks } from "../map/index.ts";
import { viaText } from "../pathText.ts";
import type { Column } from "../report.ts";
import type { DataTable } from "./dataTable.ts";

const left = (title: string): Column => ({ title });
const right = (title: string): Column => ({ title, align: "right" });

/** Every country, those that lose most first. */
export function countryTable({ countries }: Outcome, allRows: string): DataTable {
  const lost = ({ servedBeforeGbps, servedGbps }: CountryOutcome) => servedBeforeGbps - servedGbps;
  const capacityLost = (country: CountryOutcome) =>
    country.internationalCapacityBeforeGbps - country.internationalCapacityAfterGbps;
  const sorted = [...countries].sort((a, b) => lost(b) - lost(a) || capacityLost(b) - capacityLost(a));
  return {
    id: "countries",
    heading: "Countries",
    note: "Traffic in Gbit/s of demands that start in the country; capacity abroad is the most that its places and the rest of the world could exchange; latency is one way.",
    columns: [
      left("country"),
      ...[
        "served before",
        "after",
        "lost",
        "capacity abroad before",
        "after",
        "places reached before",
        "after",
        "mean ms before",
        "after",
      ].map(right),
    ],
    rows: sorted.map((country) => [
      countryName(country.country),
      formatNumber(country.servedBeforeGbps),
      formatNumber(country.servedGbps),
      formatShare(lost(country), country.servedBeforeGbps),
      formatNumber(country.internationalCapacityBeforeGbps),
      formatNumber(country.internationalCapacityAfterGbps),
      formatNumber(country.placesReachableBefore),
      formatNumber(country.placesReachableAfter),
      formatMs(country.meanLatencyBeforeMs),
      formatMs(country.meanLatencyAfterMs),
    ]),
    allRows,
  };
}

/** Every demand, those that lose most first, then those that only take another path. */
export function demandTable(network: Network | null, { demands }: Outcome, allRows: string): DataTable {
  const lost = ({ before, after }: DemandOutcome) => before.servedGbps - after.servedGbps;
  const isKept = ({ status }: DemandOutcome) => Number(status === "kept");
  const sorted = [...demands].sort((a, b) => lost(b) - lost(a) || isKept(a) - isKept(b) || b.gbps - a.gbps);
  const via = (service: DemandService) => (network === null ? idsOf(service) : viaText(network, service));
  return {
    id: "demands",
    heading: "Demands",
    note: `${count(demands.length, "demand")}: ${demandTally(demands)}. Traffic in Gbit/s, latency one way.`,
    columns: [
      left("demand"),
      left("is"),
      ...["offered", "served before", "after", "ms before", "after"].map(right),
      left("by way of, before"),
      left("after"),
    ],
    rows: sorted.map((demand) => [
      demand.id,
      demand.reason === undefined ? demand.status : `${demand.status} (${demand.reason})`,
      formatNumber(demand.gbps),
      formatNumber(demand.before.servedGbps),
      formatNumber(demand.after.servedGbps),
      formatMs(demand.before.latencyMs),
      formatMs(demand.after.latencyMs),
      via(demand.before),
      via(demand.after),
    ]),
    allRows,
  };
}

function idsOf({ edges, latencyMs }: DemandService): string {
  if (edges === null) return latencyMs === null ? "–" : "several paths";
  return edges.length === 0 ? "on site" : edges.join(", ");
}

/** Every segment and link: what failed, what is overloaded, what carries more, what carries less, what is as it was. */
export function edgeTable(network: Network | null, outcome: Outcome, allRows: string): DataTable {
  const { edges, failed } = outcome;
  const down = new Set(failed.edges);
  const markOf = network === null ? null : mapMarks(network, outcome).edges;
  const remaining = network === null ? null : capacityLeft(network, outcome);
  const order = Object.keys(edgeSymbols).reverse();
  const rows = edges.map(({ id, capacityGbps, before, after }, edge) => {
    const was = busierGbps(before);
    const is = busierGbps(after);
    const mark = markOf?.[edge] ?? roughMark(down.has(id), was, is);
    const left = mark === "failed" ? null : (remaining?.[edge] ?? capacityGbps);
    return { id, left, was, is, mark, change: is - was };
  });
  rows.sort(
    (a, b) =>
      order.indexOf(a.mark) - order.indexOf(b.mark) || Math.abs(b.change) - Math.abs(a.change) || b.is - a.is,
  );
  return {
    id: "edges",
    heading: "Cable segments and links",
    note: "Load of the busier direction and what is left of the capacity of each, Gbit/s.",
    columns: [
      left("connection"),
      left("id"),
      left("is"),
      ...["load before", "after", "change", "capacity left", "utilisation"].map(right),
    ],
    rows: rows.map(({ id, left, was, is, mark, change }) => [
      edgeName(network, id),
      id,
      edgeSymbols[mark].words,
      formatNumber(was),
      formatNumber(is),
      formatGain(change),
      left === null ? "–" : formatNumber(left),
      left === null ? "–" : formatUtilisation(is, left),
    ]),
    allRows,
  };
}

/** Without the network it is not known what of a degraded capacity is left. */
function roughMark(hasFailed: boolean, was: number, is: number): EdgeMark {
  if (hasFailed) return "failed";
  return is > was ? "more" : is < was ? "less" : "unchanged";
}
