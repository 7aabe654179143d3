import fc from "fast-check";
import { expect, test } from "vitest";
import { IndexSet } from "../../src/graph/indexSet.ts";

const bound = 20;

test("it holds what a Set holds, in the same order, whatever it held before", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(bound - 1)), { maxLength: 4 }), (fillings) => {
      const set = new IndexSet(bound);
      for (const filling of fillings) {
        set.clear();
        for (const index of filling) set.add(index);
        const twin = new Set(filling);
        expect([...set.view()]).toEqual([...twin]);
        expect(set.size).toBe(twin.size);
        for (let index = 0; index < bound; index++) expect(set.has(index)).toBe(twin.has(index));
        set.sort();
        expect([...set.view()]).toEqual([...twin].sort((a, b) => a - b));
      }
    }),
  );
});
