import type { RankedFigureName, ScenarioRow, SweepRow } from "../../../src/sweep/index.ts";

/** What a slice comes to, from all of its rows at once; quantiles are exact. */
export function slowSlice(
  rows: readonly SweepRow[],
  conditions: readonly string[],
  top: number,
  by: RankedFigureName,
) {
  const matched = rows.filter((row) => conditions.every((text) => holds(text, row)));
  const solved = matched.filter((row) => !("error" in row)) as ScenarioRow[];
  const lost = solved.filter(({ servedGbps }) => servedGbps !== null).map((row) => figure("lost", row)!);
  const elements = [...new Set(solved.flatMap(({ failure }) => failure))];
  return {
    scenarios: rows.length,
    matched: matched.length,
    errors: matched.length - solved.length,
    worst: solved
      .toSorted((a, b) => rank(by, a, b) || rank("lost", a, b) || rank("pairsAfter", a, b))
      .slice(0, top),
    byElement: mostHarmFirst(
      elements.map((element) => {
        const among = solved.filter(({ failure }) => failure.includes(element));
        const losses = among.map((row) => figure("lost", row));
        const hasTraffic = losses[0] !== null;
        return {
          element,
          scenarios: among.length,
          meanLostGbps: hasTraffic ? sum(losses as number[]) / among.length : null,
          worstLostGbps: hasTraffic ? Math.max(...(losses as number[])) : null,
          fewestPairsAfter: Math.min(...among.map(({ pairsAfter }) => pairsAfter)),
        };
      }),
    ),
    lostGbps:
      lost.length === 0
        ? null
        : {
            mean: sum(lost) / lost.length,
            p50: percentile(lost, 50),
            p90: percentile(lost, 90),
            p95: percentile(lost, 95),
            p99: percentile(lost, 99),
            max: Math.max(...lost),
          },
  };
}

function holds(text: string, row: SweepRow): boolean {
  const [, subject, sign, value] = /^(\w+)\s*([<>=!]*)(.*)$/.exec(text)!;
  switch (subject) {
    case "error":
      return "error" in row;
    case "includes":
      return row.failure.includes(value!);
    case "excludes":
      return !row.failure.includes(value!);
    case "kind":
      return row.failure.some((ref) => ref.startsWith(`${value}:`)) === (sign === "=");
  }
  const found =
    subject === "size"
      ? row.failure.length
      : "error" in row
        ? null
        : figure(subject as RankedFigureName, row);
  if (found === null) return false;
  const limit = Number(value);
  const isEqual = found === limit;
  if (sign === "!=") return !isEqual;
  return (
    (sign!.includes("=") && isEqual) ||
    (sign!.includes("<") && found < limit) ||
    (sign!.includes(">") && found > limit)
  );
}

function figure(name: RankedFigureName, row: ScenarioRow): number | null {
  switch (name) {
    case "lost":
      return row.servedGbps === null ? null : row.disconnectedGbps! + row.congestedGbps!;
    case "utilisation":
      return row.servedGbps === null ? null : (row.maxUtilisation ?? Number.POSITIVE_INFINITY);
    case "pairsAfter":
    case "isolatedSites":
      return row[name];
    case "addedLatency":
      return row.addedLatencyMs;
    default:
      return row[`${name}Gbps`];
  }
}

function rank(name: RankedFigureName, a: ScenarioRow, b: ScenarioRow): number {
  const [first, second] = [figure(name, a) ?? 0, figure(name, b) ?? 0];
  if (first === second) return 0;
  const moreIsWorse = name !== "served" && name !== "pairsAfter";
  return first > second === moreIsWorse ? -1 : 1;
}

function mostHarmFirst<
  Item extends { element: string; meanLostGbps: number | null; fewestPairsAfter: number },
>(items: Item[]): Item[] {
  return items.toSorted(
    (a, b) =>
      (b.meanLostGbps ?? 0) - (a.meanLostGbps ?? 0) ||
      a.fewestPairsAfter - b.fewestPairsAfter ||
      (a.element < b.element ? -1 : 1),
  );
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)]!;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
