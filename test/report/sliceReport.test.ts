import { expect, test } from "vitest";
import { renderText, sliceReport } from "../../src/report/index.ts";
import { parseCondition, Slice, type SweepRow } from "../../src/sweep/index.ts";

const row = (
  failure: string[],
  pairsAfter: number,
  disconnectedGbps: number,
  maxUtilisation: number | null,
) => ({
  failure,
  pairsAfter,
  isolatedSites: 1,
  servedGbps: 100 - disconnectedGbps,
  disconnectedGbps,
  congestedGbps: 0,
  maxUtilisation,
  addedLatencyMs: 1.25,
});

const unrouted = (failure: string[], pairsAfter: number): SweepRow => ({
  failure,
  pairsAfter,
  isolatedSites: 0,
  servedGbps: null,
  disconnectedGbps: null,
  congestedGbps: null,
  maxUtilisation: null,
  addedLatencyMs: null,
});

function report(rows: readonly SweepRow[], ...conditions: string[]): string {
  const slice = new Slice({ conditions: conditions.map(parseCondition) });
  for (const each of rows) slice.add(each);
  return renderText(sliceReport("rows.ndjson", slice.summary()));
}

test("a slice: how much is lost how often, the worst, elements", () => {
  const rows: SweepRow[] = [
    row(["cable:a", "cable:b"], 3, 60, 1.5),
    row(["cable:a", "cable:c"], 8, 0, null),
    row(["cable:b", "cable:c"], 5, 12.5, 0.4),
    { failure: ["cable:a", "cable:d"], error: "is not solved" },
  ];
  expect(report(rows, "includes=cable:a", "size=2")).toMatchInlineSnapshot(`
    "rows.ndjson: 3 of 4 failures
    ============================

    Where includes=cable:a and size=2. 1 failure could not be solved. They lose 30 Gbit/s on average:
    half of them at most 0, 90 % at most 60, 99 % at most 60, the worst 60.

    How often how much is lost
    --------------------------

      lost, Gbit/s, at least  of failures
                          50         50 %

    The worst 2
    -----------

      failure            lost, Gbit/s  disconnected  congested  added ms  highest load  pairs left  sites isolated
      cable:a + cable:b            60            60          0       1.3         150 %           3               1
      cable:a + cable:c             0             0          0       1.3   no capacity           8               1

    Elements, by what is lost when they are among what fails
    --------------------------------------------------------

      element  failures  mean lost, Gbit/s  worst  fewest pairs left
      cable:b         1                 60     60                  3
      cable:a         2                 30     60                  3
      cable:c         1                  0      0                  8
    "
  `);
});

test("without routing there are pairs only, and of single failures no table of elements", () => {
  expect(report([unrouted(["cable:a"], 3), unrouted(["cable:b"], 2)])).toMatchInlineSnapshot(`
    "rows.ndjson: 2 of 2 failures
    ============================

    The worst 2
    -----------

      failure  pairs left  sites isolated
      cable:b           2               0
      cable:a           3               0
    "
  `);
});

test("nothing matches", () => {
  expect(report([unrouted(["cable:a"], 3)], "size>1")).toMatchInlineSnapshot(`
    "rows.ndjson: 0 of 1 failure
    ===========================

    Where size>1.
    "
  `);
});
