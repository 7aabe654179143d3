import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parseCondition,
  rankedFigureNames,
  type ScenarioRow,
  Slice,
  type SliceOptions,
  type SliceSummary,
  type SweepRow,
} from "../../../src/sweep/index.ts";
import { slowSlice } from "./slowSlice.ts";

const element = fc.constantFrom("cable:a", "cable:b", "site:a", "site:b", "operator:Some, Name");
// Eighths, of which sums are exact in any order.
const gbps = fc.oneof(
  fc.constantFrom(0, 5, 10),
  fc.nat(800).map((eighths) => eighths / 8),
);
const failure = fc.array(element, { minLength: 1, maxLength: 3 });
const solved = fc.record({
  failure,
  pairsAfter: fc.nat(4),
  isolatedSites: fc.nat(3),
  servedGbps: gbps,
  disconnectedGbps: gbps,
  congestedGbps: gbps,
  maxUtilisation: fc.option(gbps),
  addedLatencyMs: gbps,
});
const unrouted = fc.record({
  failure,
  pairsAfter: fc.nat(4),
  isolatedSites: fc.nat(3),
  servedGbps: fc.constant(null),
  disconnectedGbps: fc.constant(null),
  congestedGbps: fc.constant(null),
  maxUtilisation: fc.constant(null),
  addedLatencyMs: fc.constant(null),
});
const unsolved = fc.record({ failure, error: fc.string() });
const sweeps: fc.Arbitrary<SweepRow[]> = fc.oneof(
  fc.array(fc.oneof({ weight: 6, arbitrary: solved }, unsolved)),
  fc.array(fc.oneof({ weight: 6, arbitrary: unrouted }, unsolved)),
);

const sign = fc.constantFrom("<", "<=", "=", "!=", ">=", ">");
const conditions = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom("includes=", "excludes="), element).map((parts) => parts.join("")),
    fc.constantFrom("kind=cable", "kind!=site", "error", "size=2", "size >= 2", "utilisation>=1"),
    fc
      .tuple(fc.constantFrom(...rankedFigureNames), sign, fc.constantFrom("0", "2", "5", "1e1"))
      .map((parts) => parts.join("")),
  ),
  { maxLength: 2 },
);

function sliceOf(rows: readonly SweepRow[], options: SliceOptions): SliceSummary {
  const slice = new Slice(options);
  for (const row of rows) slice.add(row);
  return slice.summary();
}

/** Conditions name nothing that no row has. */
const everyElement: SweepRow = {
  failure: ["cable:a", "cable:b", "site:a", "site:b", "operator:Some, Name"],
  error: "is not solved",
};

test("against filtering and sorting all rows", () => {
  let matches = 0;
  fc.assert(
    fc.property(
      sweeps,
      conditions,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(...rankedFigureNames),
      (some, texts, top, by) => {
        const rows = [...some, everyElement];
        const found = sliceOf(rows, { conditions: texts.map(parseCondition), top, by });
        const { lostGbps, ...exact } = slowSlice(rows, texts, top, by);
        expect(found).toMatchObject(exact);
        matches += found.matched;
        if (lostGbps === null) {
          expect(found.lostGbps).toBe(null);
          return;
        }
        const { exceedance, ...quantiles } = found.lostGbps!;
        for (const [name, value] of Object.entries(quantiles)) {
          const expected = lostGbps[name as keyof typeof lostGbps];
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(0.005 * expected);
        }
        expect(exceedance[0]!.share).toBe(1);
      },
    ),
    { numRuns: 1000 },
  );
  expect(matches).toBeGreaterThan(1000);
});

describe("conditions", () => {
  const row: ScenarioRow = {
    failure: ["cable:a", "operator:A = B, C"],
    pairsAfter: 10,
    isolatedSites: 1,
    servedGbps: 100,
    disconnectedGbps: 40,
    congestedGbps: 2,
    maxUtilisation: null,
    addedLatencyMs: 3,
  };
  const unroutedRow: ScenarioRow = { ...row, servedGbps: null, disconnectedGbps: null, congestedGbps: null };
  const errorRow: SweepRow = { failure: ["cable:a"], error: "is not solved" };

  test.each([
    ["includes=operator:A = B, C", row, true],
    ["includes=cable:b", row, false],
    ["excludes=cable:b", row, true],
    ["excludes=cable:a", row, false],
    ["kind=operator", row, true],
    ["kind!=operator", row, false],
    ["kind=site", row, false],
    ["size=2", row, true],
    ["size<2", errorRow, true],
    ["lost=42", row, true],
    ["lost > 42", row, false],
    ["lost>=0", unroutedRow, false],
    ["lost>=0", errorRow, false],
    ["lost!=0", errorRow, false],
    ["utilisation>1e300", row, true],
    ["utilisation>=0", unroutedRow, false],
    ["error", row, false],
    ["error", errorRow, true],
  ] as const)("%s", (text, of, holds) => {
    expect(parseCondition(text).holds(of)).toBe(holds);
  });

  test.each([
    ["lots>100", '"lots>100" is not understood; did you mean "lost"?'],
    ["", "is not understood; conditions are includes=REF"],
    ["cable:a", "is not understood"],
    ["lost", "compares with nothing (was it in quotes?)"],
    ["lost>", 'compares with "", which is no number'],
    ["lost>many", 'compares with "many", which is no number'],
    ["lost==5", 'compares with "=5", which is no number'],
    ["error=1", "compares an error; write error alone"],
    ["includes>cable:a", "has >; includes takes ="],
    ["kind<cable", "has <; kind takes = or !="],
    ["includes=", "names no element"],
    ["kind=", "names no kind"],
  ])("%s is refused with the remedy", (text, message) => {
    expect(() => parseCondition(text)).toThrow(message);
  });

  test.each([
    ["includes=cable:aa", 'this element does not occur in the rows; did you mean "cable:a"?'],
    ["excludes=group:nowhere-near", "does not occur in the rows; there are cable:a, operator:A = B, C"],
    ["kind=cabel", 'no element of this kind occurs in the rows; did you mean "cable"?'],
  ])("%s names what no row has", (text, message) => {
    expect(() => sliceOf([row], { conditions: [parseCondition(text)] })).toThrow(message);
    expect(sliceOf([], { conditions: [parseCondition(text)] }).matched).toBe(0);
  });
});
