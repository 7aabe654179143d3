import type { Network } from "../network/index.ts";
import type { Comparison, Outcome } from "../simulate/index.ts";
import { failureText } from "./failureText.ts";
import { formatGain, formatMs, formatNumber } from "./format.ts";
import { viaText } from "./pathText.ts";
import type { Block, Report } from "./report.ts";

const mostDemands = 12;

/** Two networks under the same failure, side by side, and what the second gains. */
export function comparisonReport(networkA: Network, networkB: Network, comparison: Comparison): Report {
  const { a, b, gain } = comparison;
  const same = a.network.name === b.network.name;
  const names = [`${a.network.name}${same ? " (A)" : ""}`, `${b.network.name}${same ? " (B)" : ""}`] as const;
  const row = (name: string, figure: (outcome: Outcome) => number) => [
    name,
    formatNumber(figure(a)),
    formatNumber(figure(b)),
    formatGain(figure(b) - figure(a)),
  ];
  const latency =
    gain.latencyMs === null
      ? ""
      : ` Traffic served in both takes ${formatNumber(Math.abs(gain.latencyMs))} ms ${gain.latencyMs > 0 ? "more" : "less"} one way on average.`;
  return [
    { kind: "title", text: `${names[0]} and ${names[1]}: ${failureText(a)}` },
    {
      kind: "paragraph",
      text: `Against ${names[0]}, ${names[1]} serves ${moreOrLess(gain.servedGbps, "Gbit/s")} and joins ${moreOrLess(gain.reachablePairs, "pairs of places")}.${latency}`,
    },
    {
      kind: "table",
      columns: [
        { title: "after the failure" },
        { title: names[0], align: "right" },
        { title: names[1], align: "right" },
        { title: "change", align: "right" },
      ],
      rows: [
        row("offered, Gbit/s", ({ traffic }) => traffic.offeredGbps),
        row("served, Gbit/s", ({ traffic }) => traffic.servedGbps),
        row("lost, disconnected, Gbit/s", ({ traffic }) => traffic.disconnectedGbps),
        row("lost, congested, Gbit/s", ({ traffic }) => traffic.congestedGbps),
        row("reachable pairs of places", ({ reachability }) => reachability.pairsAfter),
        row("demands lost", ({ demands }) => demands.filter(({ status }) => status === "lost").length),
      ],
    },
    ...demandBlocks(networkA, networkB, comparison),
  ];
}

function moreOrLess(gain: number, what: string): string {
  const size = formatNumber(Math.abs(gain));
  return size === "0" ? `as many ${what}` : `${size} ${gain < 0 ? "fewer" : "more"} ${what}`;
}

function demandBlocks(networkA: Network, networkB: Network, { a, b }: Comparison): Block[] {
  const inB = new Map(b.demands.map((demand) => [demand.id, demand]));
  const pairs = a.demands.flatMap((demand) => {
    const other = inB.get(demand.id);
    return other
      ? [
          {
            id: demand.id,
            a: demand.after,
            b: other.after,
            gain: other.after.servedGbps - demand.after.servedGbps,
          },
        ]
      : [];
  });
  const changed = pairs.filter(
    (pair) => formatGain(pair.gain) !== "0" || formatMs(pair.a.latencyMs) !== formatMs(pair.b.latencyMs),
  );
  if (changed.length === 0) return [];
  const most = [...changed].sort((x, y) => Math.abs(y.gain) - Math.abs(x.gain)).slice(0, mostDemands);
  return [
    {
      kind: "heading",
      text: `Demands that differ: ${changed.length}${changed.length > most.length ? `; the ${most.length} that differ most` : ""}`,
    },
    {
      kind: "table",
      columns: [
        { title: "demand" },
        { title: "served, Gbit/s", align: "right" },
        { title: "second", align: "right" },
        { title: "gain", align: "right" },
        { title: "ms", align: "right" },
        { title: "second", align: "right" },
        { title: "via" },
        { title: "second" },
      ],
      rows: most.map((pair) => [
        pair.id,
        formatNumber(pair.a.servedGbps),
        formatNumber(pair.b.servedGbps),
        formatGain(pair.gain),
        formatMs(pair.a.latencyMs),
        formatMs(pair.b.latencyMs),
        viaText(networkA, pair.a),
        viaText(networkB, pair.b),
      ]),
    },
  ];
}
