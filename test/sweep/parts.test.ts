import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pakistan } from "../../src/data/index.ts";
import { Network } from "../../src/network/index.ts";
import { spf } from "../../src/routing/index.ts";
import {
  addChunk,
  checkComplete,
  elementsOf,
  everyChoice,
  formatPart,
  mergeParts,
  parsePart,
  type ScenarioRange,
  type SweepPart,
  shardOf,
  solvedChunks,
  sweepRun,
  sweepSummary,
} from "../../src/sweep/index.ts";
import { chunksOf, joined, missingIn } from "../../src/sweep/scenarioRanges.ts";
import { cases } from "../laws/cases.ts";

const kinds = ["cable", "site", "link", "group", "operator"] as const;

function solved(network: Network, k: number, range: ScenarioRange, routing: typeof spf | null): SweepPart {
  const run = sweepRun(network, everyChoice(elementsOf(network, kinds), k), { range, routing, top: 3 });
  for (const chunk of solvedChunks(run)) addChunk(run.part, chunk);
  return run.part;
}

test("parts cut anywhere, kept as text and merged in any order give the same bytes", () => {
  fc.assert(
    fc.property(
      cases(),
      fc.array(fc.nat(200), { maxLength: 4 }),
      fc.constantFrom(spf, null),
      fc.nat(),
      ({ network }, cuts, routing, turn) => {
        const { size } = everyChoice(elementsOf(network, kinds), 2);
        const borders = [0, ...cuts.map((cut) => cut % (size + 1)), size].sort((a, b) => a - b);
        const ranges = borders.slice(1).map((to, i): ScenarioRange => [borders[i]!, to]);
        const parts = ranges.map((range, i) => {
          const text = formatPart(solved(network, 2, range, routing));
          return { name: `part ${i}`, part: parsePart(text, "a part") };
        });
        const at = turn % parts.length;
        const merged = mergeParts([...parts.slice(at), ...parts.slice(0, at)].reverse());
        checkComplete(merged);
        const whole = sweepSummary(solved(network, 2, [0, size], routing));
        expect(JSON.stringify(sweepSummary(merged))).toBe(JSON.stringify(whole));
      },
    ),
    { numRuns: 60 },
  );
});

test("shards are all scenarios, each once", () => {
  fc.assert(
    fc.property(fc.nat(2 ** 40), fc.integer({ min: 1, max: 50 }), (scenarios, shards) => {
      const ranges = Array.from({ length: shards }, (_, i) => shardOf(scenarios, i + 1, shards));
      expect(ranges[0]![0]).toBe(0);
      expect(ranges.at(-1)![1]).toBe(scenarios);
      for (const [i, [from, to]] of ranges.entries()) {
        if (i > 0) expect(from).toBe(ranges[i - 1]![1]);
        expect(to - from).toBeGreaterThanOrEqual(Math.floor(scenarios / shards) - 1);
      }
    }),
  );
});

test("chunks are all scenarios of a range, each once", () => {
  fc.assert(
    fc.property(fc.nat(1e5), fc.nat(1e5), (from, count) => {
      const chunks = chunksOf([from, from + count], from + count);
      expect(joined(chunks)).toEqual(count === 0 ? [] : [[from, from + count]]);
      expect(chunks.reduce((sum, [first, end]) => sum + end - first, 0)).toBe(count);
    }),
  );
});

test("what is missing is what no range has", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 5 }), (ends) => {
      const ranges = ends.map(([a, b]): ScenarioRange => [Math.min(a, b), Math.max(a, b)]);
      const has = (scenario: number, list: readonly ScenarioRange[]) =>
        list.some(([from, to]) => scenario >= from && scenario < to);
      const missing = missingIn([3, 15], ranges);
      for (let scenario = 0; scenario < 20; scenario++) {
        expect(has(scenario, missing)).toBe(scenario >= 3 && scenario < 15 && !has(scenario, ranges));
        expect(has(scenario, joined(ranges))).toBe(has(scenario, ranges));
      }
    }),
  );
});

describe("what does not add up is refused", () => {
  const network = Network.parse(pakistan).asOf("2025-12-31");
  const later = Network.parse(pakistan).asOf("2026-06-30");
  const part = solved(network, 1, [0, 5], null);
  const other = solved(network, 1, [5, 9], null);

  test.each([
    ["scenarios twice", [part, part], /b has scenarios 0 to 4, which a has too/],
    ["another date", [part, solved(later, 1, [5, 9], null)], /b is of .* \(.*\) than a/],
    ["another routing", [part, solved(network, 1, [5, 9], spf)], /another routing \(spf\) than a \(none\)/],
    ["other failures", [part, solved(network, 2, [5, 9], null)], /other failures/],
    ["nothing", [], /nothing to merge/],
  ])("%s", (_, parts, message) => {
    const named = parts.map((each, i) => ({ name: "ab"[i]!, part: each }));
    expect(() => mergeParts(named)).toThrow(message);
  });

  test("scenarios are missing", () => {
    const merged = mergeParts([
      { name: "a", part },
      { name: "b", part: other },
    ]);
    expect(() => checkComplete(merged)).toThrow(/scenarios 9 to \d+ of \d+ are missing/);
  });

  test("a part of another sweep is not gone on from", () => {
    const failures = everyChoice(elementsOf(later, kinds), 1);
    expect(() => sweepRun(later, failures, { resume: part, routing: null, top: 3 })).toThrow(
      /the checkpoint is of/,
    );
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, -30), /is cut off or damaged/],
    ["empty", () => "", /is cut off or damaged/],
    ["something else", () => '{"format":"cutset-network/1"}', /is no cutset-sweep-part\/1, at format/],
    ["a figure gone", (text: string) => text.replace('"scenarios":5', '"scenarios":"5"'), /at tally/],
  ])("a text that is %s", (_, damage, message) => {
    expect(() => parsePart(damage(formatPart(part)), "p.json")).toThrow(message);
  });
});
