import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DemandDocument } from "../../src/network/index.ts";
import { grown, grownAt } from "../../src/traffic/index.ts";
import { problemsOf } from "../problems.ts";
import { amountsOf } from "./places.ts";

const demands: readonly DemandDocument[] = [
  { id: "a", name: "A", from: "x", to: ["y", "z"], gbps: 10 },
  { id: "b", from: "y", to: "x", gbps: { value: 4, source: "PTA", confidence: "reported" } },
];

test("amounts change, and say by which rule; nothing else does", () => {
  expect(grown(demands, 1.5)).toEqual([
    { ...demands[0], gbps: { value: 15, source: "times 1.5", confidence: "assumed" } },
    { ...demands[1], gbps: { value: 6, source: "PTA; times 1.5", confidence: "assumed" } },
  ]);
  expect(grown(demands, 0, { provenance: false }).map(({ gbps }) => gbps)).toEqual([0, 0]);
  expect(demands[0]!.gbps).toBe(10);
});

test("25 % a year is 1.5625 in two years, and 0.8 a year ago", () => {
  const [first, second] = grownAt(demands, 25, 2);
  expect(first!.gbps).toEqual({
    value: 15.625,
    source: "grown 25 % a year for 2 years",
    confidence: "assumed",
  });
  expect(second!.gbps).toMatchObject({ value: 6.25, source: "PTA; grown 25 % a year for 2 years" });
  expect(amountsOf({ demands: grownAt(demands, 25, -1) })).toEqual({ a: 8, b: 3.2 });
});

test("growth multiplies: twice in turn is once by the product", () => {
  const rate = fc.double({ min: -50, max: 100, noNaN: true });
  const years = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(rate, years, years, (percent, first, second) => {
      const inTurn = amountsOf({ demands: grownAt(grownAt(demands, percent, first), percent, second) });
      const once = amountsOf({ demands: grownAt(demands, percent, first + second) });
      const product = (1 + percent / 100) ** first * (1 + percent / 100) ** second;
      const byFactor = amountsOf({ demands: grown(demands, Math.min(1e6, product)) });
      for (const id of ["a", "b"]) {
        expect(inTurn[id]! / once[id]!).toBeCloseTo(1, 9);
        if (product < 1e6) expect(byFactor[id]! / once[id]!).toBeCloseTo(1, 9);
      }
    }),
  );
});

describe("refused", () => {
  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "2", undefined])("the factor %s", (factor) => {
    expect(problemsOf("ARGUMENT_INVALID", () => grown(demands, factor as number))).toEqual([
      expect.stringContaining("factor: must be a number from 0 to 1000000"),
    ]);
  });

  test("rates and years out of range", () => {
    expect(problemsOf("ARGUMENT_INVALID", () => grownAt(demands, -100, 101))).toEqual([
      "percentAYear: must be a number from -99 to 1000, got -100",
      "years: must be a number from -100 to 100, got 101",
    ]);
  });
});
