import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addLoss,
  emptyDistribution,
  exceedanceCurve,
  type LossDistribution,
  mergeDistribution,
  quantile,
} from "../../src/sweep/distribution.ts";

const loss = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 30 }),
  fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
  fc.double({ min: 1e-300, max: 1.7e308, noNaN: true }),
);
const losses = fc.array(loss, { minLength: 1, maxLength: 300 });

function distributionOf(values: readonly number[]): LossDistribution {
  const distribution = emptyDistribution();
  for (const value of values) addLoss(distribution, value);
  return distribution;
}

const nearly = (found: number, exact: number) => Math.abs(found - exact) <= 0.005 * exact;

describe("against the sorted losses", () => {
  test("quantiles are within 0.5 %; zero, the least and the greatest are exact", () => {
    fc.assert(
      fc.property(losses, fc.integer({ min: 0, max: 1000 }), (values, permille) => {
        const sorted = values.toSorted((a, b) => a - b);
        const rank = Math.max(1, Math.ceil((permille * sorted.length) / 1000));
        const exact = sorted[rank - 1]!;
        const found = quantile(distributionOf(values), permille / 1000)!;
        const isExact = rank === 1 || rank === sorted.length || exact === 0;
        return isExact ? found === exact : nearly(found, exact);
      }),
    );
  });

  test("each loss is a point of the curve, with the share that loses as much", () => {
    fc.assert(
      fc.property(losses, (values) => {
        const curve = exceedanceCurve(distributionOf(values));
        for (const value of values) {
          const atLeast = (least: number) => values.filter((other) => other >= least).length / values.length;
          const isPoint = curve.some(
            ({ lostGbps, share }) =>
              (value === 0 ? lostGbps === 0 : nearly(lostGbps, value)) &&
              // Losses of the same bucket count as one.
              share >= atLeast(value) &&
              share <= atLeast(value / 1.0101),
          );
          if (!isPoint) return false;
        }
        return curve.every(({ share, lostGbps }, i) =>
          i === 0 ? share === 1 : share < curve[i - 1]!.share && lostGbps > curve[i - 1]!.lostGbps,
        );
      }),
    );
  });
});

test("merging gives the same bytes as counting all at once, in any order", () => {
  fc.assert(
    fc.property(fc.array(losses, { maxLength: 6 }), (parts) => {
      const whole = JSON.stringify(distributionOf(parts.flat()));
      for (const order of [parts, parts.toReversed()]) {
        const merged = emptyDistribution();
        for (const part of order) {
          mergeDistribution(merged, JSON.parse(JSON.stringify(distributionOf(part))));
        }
        expect(JSON.stringify(merged)).toBe(whole);
      }
    }),
  );
});

test("a loss counted many times is as many losses", () => {
  const once = emptyDistribution();
  addLoss(once, 12.5, 1000);
  addLoss(once, 0, 3);
  expect(once).toEqual(distributionOf([...Array(1000).fill(12.5), 0, 0, 0]));
});

test("of nothing there are no quantiles, and merging it changes nothing", () => {
  const empty = emptyDistribution();
  expect(quantile(empty, 0.5)).toBe(null);
  expect(exceedanceCurve(empty)).toEqual([]);
  const one = distributionOf([3]);
  mergeDistribution(one, empty);
  expect(one).toEqual(distributionOf([3]));
});

test("what rounding takes below zero is zero; what is no number is refused", () => {
  expect(distributionOf([-1e-13, -0])).toEqual(distributionOf([0, 0]));
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => distributionOf([value])).toThrow("must be a finite number");
  }
});

test("memory does not grow with the number of losses", () => {
  const distribution = emptyDistribution();
  for (let i = 0; i < 100_000; i++) addLoss(distribution, 1 + (i % 9973));
  // ln 9973 / ln 1.01 buckets at most.
  expect(Object.keys(distribution.counts).length).toBeLessThan(926);
});
