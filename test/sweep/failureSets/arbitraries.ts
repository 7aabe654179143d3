import fc from "fast-check";
import type { FailureSetSpec } from "../../../src/sweep/index.ts";

/** Few, so that sets share some, and one degraded. */
const elements = ["cable:a", "cable:b", "site:c", "group:d", "degrade:cable:a@0.5", "link:e"];

export const refs: fc.Arbitrary<string[]> = fc.shuffledSubarray(elements);

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
  ),
})).spec;
