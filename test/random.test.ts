import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomStream } from "../src/random.ts";

const take = (count: number, stream: () => number): number[] => Array.from({ length: count }, () => stream());
const seeds = fc.oneof(fc.string(), fc.integer());

describe("laws", () => {
  test("the same seed and trial give the same numbers, whatever else was drawn", () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.nat(), (seed, trial, other) => {
        const first = take(10, randomStream(seed, trial));
        const stream = randomStream(seed, trial);
        const mixed = Array.from({ length: 10 }, () => {
          randomStream(seed, other)();
          return stream();
        });
        expect(mixed).toEqual(first);
      }),
    );
  });

  test("another trial or another seed gives other numbers", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2, selector: String }),
        (pairs) => {
          const firsts = pairs.map(([seed, trial]) => take(2, randomStream(seed, trial)).join());
          expect(new Set(firsts).size).toBe(pairs.length);
        },
      ),
    );
  });

  test("numbers are in [0, 1)", () => {
    fc.assert(
      fc.property(seeds, fc.nat(), (seed, trial) => {
        for (const number of take(100, randomStream(seed, trial)))
          expect(number >= 0 && number < 1).toBe(true);
      }),
    );
  });
});

test("first numbers of ten thousand trials are uniform: mean, variance and every twentieth", () => {
  const numbers = Array.from({ length: 10_000 }, (_, trial) => randomStream("uniform", trial)());
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
  // Four standard errors: sqrt(1/12 / n) of the mean, sqrt(1/180 / n) of the variance.
  expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / numbers.length));
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / numbers.length));
  const bins = new Array<number>(20).fill(0);
  for (const number of numbers) bins[Math.floor(number * 20)]! += 1;
  const chiSquare = bins.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  // 99.9 % point of chi square with 19 degrees of freedom.
  expect(chiSquare).toBeLessThan(43.82);
});

test("frozen: changes only with a major version", () => {
  expect(take(3, randomStream("cutset", 0))).toEqual([
    0.20213933970769818, 0.4992050923838414, 0.005026050299812525,
  ]);
  expect(take(3, randomStream(1, 7))).toEqual([0.02426880144960828, 0.5259308659709565, 0.9909695493458484]);
});
