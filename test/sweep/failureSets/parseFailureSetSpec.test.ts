import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFailureSetSpec } from "../../../src/sweep/index.ts";
import { problemsOf } from "../../problems.ts";
import { specs } from "./arbitraries.ts";

test("takes every spec that a set has", () => {
  fc.assert(fc.property(specs, (spec) => void expect(parseFailureSetSpec(spec)).toEqual(spec)));
});

const problems = (value: unknown) => problemsOf("ARGUMENT_INVALID", () => parseFailureSetSpec(value));

test("names every problem and its place", () => {
  const set = { kind: "choice", elements: ["a", 1], k: "2", n: 3 };
  expect(problems({ kind: "one-of", sets: [set, null, { kind: "givn" }] })).toEqual([
    "sets[0].elements[1]: must be a text, got 1",
    'sets[0].k: must be a finite number, got "2"',
    'sets[0].n: unknown key; did you mean "k"?',
    "sets[1]: must be an object, got null",
    expect.stringMatching(/^sets\[2\]\.kind: must be choice, .*, got "givn"; did you mean "given"\?$/),
  ]);
  expect(problems({ kind: "given", failures: "cable:a" })).toEqual([
    'failures: must be a list, got "cable:a"',
  ]);
  expect(problems({ kind: "constructor" })).toEqual([expect.stringMatching(/^kind: must be/)]);
  expect(problems([])).toEqual(["must be an object, got []"]);
});

test("refuses sets in sets without end", () => {
  let spec: object = { kind: "given", failures: [] };
  for (let depth = 0; depth < 10_000; depth++) spec = { kind: "always", refs: [], set: spec };
  expect(problems(spec)).toEqual([expect.stringMatching(/: is nested more than 16 levels deep$/)]);
});
