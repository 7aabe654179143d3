import { parseFailure } from "../../failure/index.ts";
import type { Network } from "../../network/index.ts";
import type { SweepSummary } from "../../sweep/index.ts";
import { edgeName, failureName } from "../elementNames.ts";
import { countryName, formatNumber, formatShare } from "../format.ts";
import type { Column } from "../report.ts";
import { scenarioTable } from "../scenarioTable.ts";
import type { DataTable } from "./dataTable.ts";

const left = (title: string): Column => ({ title });
const right = (title: string): Column => ({ title, align: "right" });
const allRows = "cutset sweep … --json";

/** The worst failures, in the order the sweep ranks them. */
export function worstTable(network: Network | null, { worst, intact }: SweepSummary): DataTable {
  const { columns, rows } = scenarioTable(worst, {
    title: "pairs lost",
    of: ({ pairsAfter }) => intact.pairsAfter - pairsAfter,
  });
  return {
    id: "worst",
    heading: "The worst failures",
    note: "By Gbit/s lost, then by pairs of places that no longer reach each other.",
    columns: [left("what fails"), left("refs"), ...columns.slice(1)],
    rows: rows.map(([refs = "", ...figures], i) => [named(network, worst[i]!.failure), refs, ...figures]),
    allRows,
  };
}

/** What failing an element does. */
export function elementTable(network: Network | null, { byElement }: SweepSummary): DataTable {
  const hasTraffic = byElement.some(({ meanLostGbps }) => meanLostGbps !== null);
  return {
    id: "elements",
    heading: "Elements, by what is lost when they fail",
    note: "Over all failures that an element is part of.",
    columns: [
      left("element"),
      left("ref"),
      right("failures"),
      ...(hasTraffic ? [right("mean lost, Gbit/s"), right("worst")] : []),
      right("mean pairs lost"),
      right("worst"),
    ],
    rows: byElement.map((impact) => [
      named(network, [impact.element]),
      impact.element,
      formatNumber(impact.scenarios),
      ...(hasTraffic ? [formatNumber(impact.meanLostGbps!), formatNumber(impact.worstLostGbps!)] : []),
      formatNumber(impact.meanLostPairs),
      formatNumber(impact.worstLostPairs),
    ]),
    allRows,
  };
}

/** How full an edge gets at worst, and why. */
export function edgeTable(network: Network | null, { byEdge }: SweepSummary): DataTable {
  return {
    id: "edges",
    heading: "The worst case of every connection",
    note: "The highest share of its capacity that a connection is asked to carry under any failure that it survives, and which failures ask it; none where it is fullest while nothing fails.",
    columns: [left("connection"), left("id"), right("highest utilisation"), left("when this fails")],
    rows: byEdge.map(({ edge, worstUtilisation, failures }) => [
      edgeName(network, edge),
      edge,
      worstUtilisation === null ? "no capacity" : formatShare(worstUtilisation, 1),
      failures.map((failure) => named(network, failure)).join("; ") || "–",
    ]),
    allRows,
  };
}

/** What countries lose at worst, those that lose most first. */
export function countryTable(network: Network | null, { byCountry }: SweepSummary): DataTable {
  const sorted = [...byCountry].sort(
    (a, b) => a.worstServedGbps - a.servedBeforeGbps - (b.worstServedGbps - b.servedBeforeGbps),
  );
  return {
    id: "countries",
    heading: "Countries, by what they lose at worst",
    note: "Traffic in Gbit/s of demands that start in the country.",
    columns: [
      left("country"),
      ...["served intact", "mean", "worst", "left at worst"].map(right),
      left("worst failure"),
    ],
    rows: sorted.map((country) => [
      countryName(country.country),
      formatNumber(country.servedBeforeGbps),
      formatNumber(country.meanServedGbps),
      formatNumber(country.worstServedGbps),
      formatShare(country.worstServedGbps, country.servedBeforeGbps),
      country.worstFailure === null ? "–" : named(network, country.worstFailure),
    ]),
    allRows,
  };
}

/** What is lost when plant of an operator is down. */
export function operatorTable({ byOperator }: SweepSummary): DataTable {
  const hasTraffic = byOperator.some(({ meanLostGbps }) => meanLostGbps !== null);
  return {
    id: "operators",
    heading: "Operators, by what is lost when plant of theirs is down",
    note: "Plant of an operator are its sites, its links, and cables it owns a share of.",
    columns: [
      left("operator"),
      right("failures"),
      ...(hasTraffic ? [right("mean lost, Gbit/s"), right("worst")] : []),
      right("mean pairs lost"),
      right("worst"),
    ],
    rows: byOperator.map((impact) => [
      impact.operator,
      formatNumber(impact.scenarios),
      ...(hasTraffic ? [formatNumber(impact.meanLostGbps!), formatNumber(impact.worstLostGbps!)] : []),
      formatNumber(impact.meanLostPairs),
      formatNumber(impact.worstLostPairs),
    ]),
    allRows,
  };
}

/** What fails, by names where they are known, else by refs. */
export function named(network: Network | null, refs: readonly string[]): string {
  return refs.map((ref) => nameOf(network, ref)).join(" + ");
}

/** A polygon has no ref that could be read again: its text is its name. */
function nameOf(network: Network | null, ref: string): string {
  if (network === null || ref.startsWith("polygon")) return ref;
  return parseFailure(ref)
    .map((failure) => failureName(network, failure))
    .join(", ");
}
