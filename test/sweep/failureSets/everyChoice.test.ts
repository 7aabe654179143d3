import fc from "fast-check";
import { expect, test } from "vitest";
import { everyChoice } from "../../../src/sweep/index.ts";
import { errorOf } from "../../problems.ts";
import { allOf } from "./allOf.ts";

test("every choice of two of four, in order", () => {
  const pairs = allOf(everyChoice(["a", "b", "c", "d"], 2)).map((refs) => refs.join(""));
  expect(pairs).toEqual(["ab", "ac", "ad", "bc", "bd", "cd"]);
});

test("choices are all there are, each once, in order", () => {
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 1, max: 4 }), (count, k) => {
      const elements = "abcdefghi".slice(0, count).split("");
      const subsets = Array.from({ length: 2 ** count }, (_, bits) =>
        elements.filter((_, i) => (bits >> i) & 1).join(""),
      );
      const all = allOf(everyChoice(elements, k)).map((refs) => refs.join(""));
      expect(all).toEqual(subsets.filter((subset) => subset.length === k).sort());
    }),
  );
});

test("a thousand million choices take no memory, and too many are refused", () => {
  const elements = Array.from({ length: 2000 }, (_, i) => `site:${i}`);
  const { size, at } = everyChoice(elements, 3);
  expect(size).toBe(1_331_334_000);
  expect(at(size - 1)).toEqual(["site:1997", "site:1998", "site:1999"]);
  expect(errorOf("ARGUMENT_INVALID", () => everyChoice(elements, 6)).message).toBe(
    "everyChoice: 8.8e+16 failures are more than can be numbered; choose fewer elements or a smaller k",
  );
  expect(errorOf("ARGUMENT_INVALID", () => everyChoice(elements, 0)).message).toMatch(/at least 1/);
});

test("sizes are exact up to the largest that can be numbered", () => {
  const some = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
  for (const [n, k] of [
    [370_000, 3],
    [56, 23],
    [56, 33],
  ] as const) {
    expect(everyChoice(some(n), k).size).toBe(binomial(n, k));
  }
  const { size, at } = everyChoice(some(54), 23);
  expect(size).toBe(binomial(54, 23));
  expect(at(size - 1)).toEqual(some(54).slice(31));
});

function binomial(n: number, k: number): number {
  let count = 1n;
  for (let i = 0; i < k; i++) count = (count * BigInt(n - i)) / BigInt(i + 1);
  return Number(count);
}
