import fc from "fast-check";
import { expect, test } from "vitest";
import { LargestAmounts } from "../../src/traffic/largestAmounts.ts";

test("sorting all and cutting gives the same, ties and all", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 5 }),
      (amounts, limit, least) => {
        const largest = new LargestAmounts(limit, least);
        const entries = amounts.map((amount, i) => ({ key: (i * 37) % 61, amount }));
        for (const { amount, key } of entries) largest.offer(amount, key);
        const kept = entries
          .filter(({ amount }) => amount >= least)
          .sort((a, b) => b.amount - a.amount || a.key - b.key)
          .slice(0, limit);
        expect(largest.sorted()).toEqual(kept);
        expect(largest.hasDropped).toBe(kept.length < amounts.length);
        expect(largest.least).toBe(kept.length === limit ? kept.at(-1)!.amount : least);
      },
    ),
  );
});
