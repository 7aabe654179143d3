import fc from "fast-check";
import type { Box, FailureSetSpec } from "../../../src/sweep/index.ts";

/** Few, so that sets share some, and one degraded. */
const elements = ["cable:a", "cable:b", "site:c", "group:d", "degrade:cable:a@0.5", "link:e"];

export const refs: fc.Arbitrary<string[]> = fc.shuffledSubarray(elements);

/** Anywhere, over the antimeridian too, and of no size. */
export const boxes: fc.Arbitrary<Box> = fc
  .tuple(
    fc.integer({ min: -90, max: 90 }),
    fc.integer({ min: -90, max: 90 }),
    fc.integer({ min: -180, max: 180 }),
    fc.integer({ min: -180, max: 180 }),
  )
  .map(([a, b, west, east]) => ({ south: Math.min(a, b), west, north: Math.max(a, b), east }));

const kms = fc.constantFrom(0, 0.5, 30, 1000);
const steps = fc.constantFrom(777, 5000);
const seeds = fc.oneof(fc.string(), fc.integer());

/** Specs of every kind, sets within sets too; some of them have no failures. */
export const specs: fc.Arbitrary<FailureSetSpec> = fc.letrec<{ spec: FailureSetSpec }>((tie) => ({
  spec: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      kind: fc.constant("choice" as const),
      elements: refs,
      k: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant("given" as const), failures: fc.array(refs, { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant("one-of" as const),
      sets: fc.array(tie("spec"), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("each-with" as const), first: tie("spec"), second: tie("spec") }),
    fc.record({ kind: fc.constant("always" as const), refs, set: tie("spec") }),
    fc.record({
      kind: fc.constant("sampled" as const),
      set: tie("spec"),
      scenarios: fc.nat(50),
      seed: seeds,
    }),
    refs.chain((elements) =>
      fc.record({
        kind: fc.constant("random" as const),
        elements: fc.constant(elements),
        probabilities: fc.array(fc.constantFrom(0, 0.001, 0.3, 0.5, 1), {
          minLength: elements.length,
          maxLength: elements.length,
        }),
        scenarios: fc.constantFrom(0, 5, 100),
        seed: seeds,
      }),
    ),
    fc.record({ kind: fc.constant("discs" as const), box: boxes, stepKm: steps, radiusKm: kms }),
    fc.record({
      kind: fc.constant("random-discs" as const),
      box: boxes,
      radiusKm: kms,
      scenarios: fc.nat(50),
      seed: seeds,
    }),
    fc.record({
      kind: fc.constant("corridors" as const),
      box: boxes,
      stepKm: steps,
      headingsDeg: fc.array(fc.integer({ min: -180, max: 360 }), { maxLength: 3 }),
      lengthKm: kms,
      widthKm: kms,
    }),
    fc.record({
      kind: fc.constant("random-corridors" as const),
      box: boxes,
      lengthKm: kms,
      widthKm: kms,
      scenarios: fc.nat(50),
      seed: seeds,
    }),
    fc.record({ kind: fc.constant("cumulative" as const), ranking: refs }),
  ),
})).spec;
