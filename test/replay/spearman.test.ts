import { expect, test } from "vitest";
import { spearman } from "../../src/replay/index.ts";

test("is 1 for the same order and -1 for the reverse, whatever the distances", () => {
  expect(spearman([1, 2, 3, 4], [10, 11, 500, 501])).toBeCloseTo(1);
  expect(spearman([1, 2, 3, 4], [9, 3, 2, -7])).toBeCloseTo(-1);
});

test("gives ties the mean of their ranks", () => {
  // Ranks 1.5 1.5 3 against 1 2 3: covariance 1.5, variances 1.5 and 2.
  expect(spearman([5, 5, 8], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(3));
});

test("is 0 where one list tells no order", () => {
  expect(spearman([1, 2, 3], [4, 4, 4])).toBe(0);
});
