import { describe, expect, test } from "vitest";
import { count, formatGain, formatMs, formatNumber, formatShare, listed } from "../../src/report/format.ts";

describe("formatNumber keeps the digits a reader can use", () => {
  test.each([
    [0, "0"],
    [0.004, "0"],
    [1.234, "1.23"],
    [12.34, "12.3"],
    [123.4, "123"],
    [1234567.8, "1,234,568"],
    [-12.34, "-12.3"],
    [-0.001, "0"],
  ])("%d -> %s", (value, text) => expect(formatNumber(value)).toBe(text));
});

test("formatGain shows the sign of what is not nothing", () => {
  expect([5, -5, 0, 0.001, -0.001].map(formatGain)).toEqual(["+5", "-5", "0", "0", "0"]);
});

test("formatMs has one decimal, and a dash for no path", () => {
  expect([12, 12.34, 0, null].map(formatMs)).toEqual(["12.0", "12.3", "0.0", "–"]);
});

describe("formatShare never rounds something to nothing nor to all", () => {
  test.each([
    [1, 3, "33.3 %"],
    [0, 3, "0 %"],
    [3, 3, "100 %"],
    [1, 100_000, "< 0.1 %"],
    [99_999, 100_000, "> 99.9 %"],
    [0, 0, "–"],
    [5, 2, "250 %"],
  ])("%d of %d -> %s", (part, whole, text) => expect(formatShare(part, whole)).toBe(text));
});

test("count and listed speak plainly", () => {
  expect([count(1, "site"), count(2, "site"), count(0, "site")]).toEqual(["1 site", "2 sites", "0 sites"]);
  expect(listed(["a", "b"])).toBe("a, b");
  expect(listed(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
});
