import type { ScenarioRow } from "../sweep/index.ts";
import { formatMs, formatNumber, formatShare } from "./format.ts";
import type { Column, Table } from "./report.ts";

const right = (title: string): Column => ({ title, align: "right" });

/**
 * Scenarios with their figures; those of traffic where there are any.
 *
 * @param pairs - how pairs of places are told
 */
export function scenarioTable(
  scenarios: readonly ScenarioRow[],
  pairs: { readonly title: string; readonly of: (row: ScenarioRow) => number },
): Table {
  const hasTraffic = scenarios.some(({ servedGbps }) => servedGbps !== null);
  const traffic = ["lost, Gbit/s", "disconnected", "congested", "added ms", "highest load"];
  return {
    kind: "table",
    columns: [
      { title: "failure" },
      ...(hasTraffic ? traffic : []).map(right),
      right(pairs.title),
      right("sites isolated"),
    ],
    rows: scenarios.map((row) => [
      row.failure.join(" + "),
      ...(hasTraffic ? trafficCells(row) : []),
      formatNumber(pairs.of(row)),
      formatNumber(row.isolatedSites),
    ]),
  };
}

function trafficCells(row: ScenarioRow): string[] {
  const { disconnectedGbps, congestedGbps, addedLatencyMs, maxUtilisation } = row;
  return [
    formatNumber(disconnectedGbps! + congestedGbps!),
    formatNumber(disconnectedGbps!),
    formatNumber(congestedGbps!),
    formatMs(addedLatencyMs),
    maxUtilisation === null ? "no capacity" : formatShare(maxUtilisation, 1),
  ];
}
