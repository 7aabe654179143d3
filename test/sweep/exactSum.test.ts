import fc from "fast-check";
import { expect, test } from "vitest";
import { addExactly, type ExactSum, exactTotal, mergeExactly } from "../../src/sweep/exactSum.ts";

function summed(values: readonly number[]): ExactSum {
  const sum: ExactSum = [];
  for (const value of values) addExactly(sum, value);
  return sum;
}

test("what floating point loses is kept", () => {
  expect(exactTotal(summed([1e16, 1, -1e16]))).toBe(1);
  expect(exactTotal(summed(Array(10).fill(0.1)))).toBe(1);
  expect(exactTotal(summed([]))).toBe(0);
  // Halfway between two numbers, and a little more or less.
  expect(exactTotal(summed([1, 2 ** -53, 2 ** -106]))).toBe(1 + 2 ** -52);
  expect(exactTotal(summed([1, 2 ** -53, -(2 ** -106)]))).toBe(1);
  expect(exactTotal(summed([1, 2 ** -53]))).toBe(1);
});

/** Numbers of very different size that whole numbers of 2^-60 can say. */
const values = fc
  .tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 }), fc.integer({ min: -60, max: 60 }))
  .map(([mantissa, exponent]) => mantissa * 2 ** exponent);

test("the total is that of whole numbers, whatever the order and however merged", () => {
  fc.assert(
    fc.property(
      fc.array(values, { maxLength: 40 }),
      fc.nat(),
      fc.infiniteStream(fc.nat()),
      (list, cut, keys) => {
        const whole = list.reduce((sum, value) => sum + toWhole(value), 0n);
        const shuffled = list
          .map((value) => ({ value, key: keys.next().value! }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
        const at = cut % (list.length + 1);
        const merged = summed(shuffled.slice(at));
        mergeExactly(merged, summed(shuffled.slice(0, at)));
        const expected = Number(whole) / 2 ** 60;
        expect([exactTotal(summed(list)), exactTotal(merged)]).toEqual([expected + 0, expected + 0]);
      },
    ),
    { numRuns: 1000 },
  );
});

function toWhole(value: number): bigint {
  const scale = value === 0 ? 0 : Math.max(0, 31 - Math.floor(Math.log2(Math.abs(value))));
  return (BigInt(value * 2 ** scale) << 60n) >> BigInt(scale);
}
