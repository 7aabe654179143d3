import type { Outcome } from "../simulate/index.ts";
import { formatGain, formatNumber, formatShare } from "./format.ts";
import type { Block, Column } from "./report.ts";

const right = (title: string): Column => ({ title, align: "right" });

/** The same failure under several routing models, side by side. */
export function bracketBlocks(outcomes: readonly Outcome[]): Block[] {
  return [
    { kind: "heading", text: "The bracket: what routing makes of it" },
    {
      kind: "table",
      columns: [
        { title: "routing" },
        ...["served before, Gbit/s", "served", "of offered", "disconnected", "congested", "at most"].map(
          right,
        ),
      ],
      rows: outcomes.map(({ routing, traffic }) => [
        routing,
        formatNumber(traffic.servedBeforeGbps),
        formatNumber(traffic.servedGbps),
        formatShare(traffic.servedGbps, traffic.offeredGbps),
        formatNumber(traffic.disconnectedGbps),
        formatNumber(traffic.congestedGbps),
        traffic.upperBoundGbps === undefined ? "–" : formatNumber(traffic.upperBoundGbps),
      ]),
    },
  ];
}

/** Two networks under the same failure and several routing models, in pairs. */
export function bracketComparisonBlocks(pairs: readonly (readonly [Outcome, Outcome])[]): Block[] {
  const [names = ["", ""]] = pairs.map(([a, b]) => [a.network.name, b.network.name]);
  return [
    { kind: "heading", text: "The bracket: what routing makes of it" },
    {
      kind: "table",
      columns: [{ title: "served after the failure, Gbit/s" }, ...[...names, "change"].map(right)],
      rows: pairs.map(([a, b]) => [
        a.routing,
        formatNumber(a.traffic.servedGbps),
        formatNumber(b.traffic.servedGbps),
        formatGain(b.traffic.servedGbps - a.traffic.servedGbps),
      ]),
    },
  ];
}
