import fc from "fast-check";
import { expect, test } from "vitest";
import { always, eachWith, type FailureSet, failureSet, oneOf } from "../../../src/sweep/index.ts";
import { allOf } from "./allOf.ts";
import { refs, specs } from "./arbitraries.ts";

const sets = specs.map(failureSet);

/** Enough of a set to tell it from another, from the end too. */
function sampleOf({ size, at }: FailureSet): (readonly string[])[] {
  const step = Math.max(1, Math.floor(size / 40));
  return Array.from({ length: Math.ceil(size / step) }, (_, i) => at(size - 1 - i * step));
}

test("a set says with its spec, through JSON, all that it is", () => {
  fc.assert(
    fc.property(sets, (set) => {
      const again = failureSet(JSON.parse(JSON.stringify(set.spec)));
      expect(again.spec).toEqual(set.spec);
      expect([again.size, again.elements]).toEqual([set.size, set.elements]);
      expect(sampleOf(again)).toEqual(sampleOf(set));
    }),
  );
});

test("a scenario is the same whatever was asked for before", () => {
  fc.assert(
    fc.property(specs, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (spec, numbers) => {
      const set = failureSet(spec);
      fc.pre(set.size > 0);
      for (const number of numbers) {
        const scenario = number % set.size;
        expect(set.at(scenario)).toEqual(failureSet(spec).at(scenario));
      }
    }),
  );
});

test("elements that recur are told, each once", () => {
  fc.assert(
    fc.property(sets, (set) => {
      expect(new Set(set.elements).size).toBe(set.elements.length);
      const seen = new Set(sampleOf(set).flat());
      const placed = [...seen].filter((ref) => !ref.startsWith("disc:") && !ref.startsWith("corridor:"));
      expect(set.elements).toEqual(expect.arrayContaining(placed));
    }),
  );
});

test("oneOf: as many as all of its sets, one set after the other", () => {
  fc.assert(
    fc.property(fc.array(sets, { maxLength: 3 }), (some) => {
      const all = oneOf(...some);
      fc.pre(all.size <= 2000);
      expect(allOf(all)).toEqual(some.flatMap(allOf));
    }),
  );
});

test("eachWith: the product of two sets, and what both name is named once", () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      fc.pre(a.size * b.size <= 2000);
      const products = allOf(a).flatMap((first) => allOf(b).map((second) => [...first, ...second]));
      const isOnce = (ref: string, i: number, all: readonly string[]) =>
        ref.startsWith("degrade:") || all.indexOf(ref) === i;
      expect(allOf(eachWith(a, b))).toEqual(products.map((failure) => failure.filter(isOnce)));
    }),
  );
});

test("always: as many failures, each with the refs before it", () => {
  fc.assert(
    fc.property(refs, sets, (required, set) => {
      const all = always(required, set);
      expect(all.size).toBe(set.size);
      for (const failure of sampleOf(all)) expect(failure.slice(0, required.length)).toEqual(required);
    }),
  );
});
