import { expect, test } from "vitest";
import { pakistan } from "../../../src/data/index.ts";
import { resolveFailure } from "../../../src/failure/index.ts";
import { ConnectivityTrials, FailureDraws, viewOf } from "../../../src/graph/index.ts";
import { Network } from "../../../src/network/index.ts";
import { elementsOf, randomFailures, sweep } from "../../../src/sweep/index.ts";
import { errorOf } from "../../problems.ts";

const letters = (count: number) => Array.from({ length: count }, (_, i) => `site:${i}`);

// The seed is fixed, so the bounds, of five standard deviations, always hold or never do.
test("each element fails as often as its probability says, and pairs as if they knew nothing of each other", () => {
  const probabilities = [0.5, 0.02, 0.001, 0.3, 0, 1];
  const elements = letters(probabilities.length);
  const scenarios = 40_000;
  const { at } = randomFailures({ elements, probabilities, scenarios, seed: "frequency" });
  const together = new Map<string, number>();
  for (let scenario = 0; scenario < scenarios; scenario++) {
    const failed = at(scenario);
    for (const one of failed) for (const other of failed) count(together, `${one} ${other}`);
  }
  for (const [i, one] of elements.entries()) {
    for (const [j, other] of elements.entries()) {
      const chance = i === j ? probabilities[i]! : probabilities[i]! * probabilities[j]!;
      const deviation = Math.sqrt(scenarios * chance * (1 - chance));
      const seen = together.get(`${one} ${other}`) ?? 0;
      expect(Math.abs(seen - scenarios * chance)).toBeLessThanOrEqual(5 * deviation);
    }
  }
});

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

test("thousands of millions of scenarios among many elements take no memory", () => {
  const elements = letters(20_000);
  const probabilities = elements.map(() => 1e-4);
  const options = { elements, probabilities, scenarios: 2 ** 53 - 1, seed: 1 };
  const { size, at } = randomFailures(options);
  expect(size).toBe(2 ** 53 - 1);
  expect(at(size - 1)).toEqual(randomFailures(options).at(size - 1));
  expect(at(size - 1)).not.toEqual(at(size - 2));
});

test("a sweep's scenarios are the trials of the engine", () => {
  const network = Network.parse(pakistan);
  const elements = elementsOf(network, ["cable", "site", "group"]);
  const probabilities = elements.map((_, i) => (i % 5) / 20);
  const failures = randomFailures({ elements, probabilities, scenarios: 100, seed: "same" });
  const { graph, isPlace } = viewOf(network);
  const units = elements.map((ref) => {
    const { failedNodes, failedEdges } = resolveFailure(network, ref);
    return { nodes: marked(failedNodes), edges: marked(failedEdges) };
  });
  const trials = new ConnectivityTrials(graph, { units, isPlace });
  const { reachablePairs } = trials.run(new FailureDraws(probabilities, "same"), { count: 100 });
  const rows = [...sweep(network, failures, { routing: null })];
  expect(rows.map((row) => "pairsAfter" in row && row.pairsAfter)).toEqual([...reachablePairs]);
});

function marked(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((index) => flags[index] === 1);
}

test("what is no chance, number or seed is refused", () => {
  const options = { elements: ["cable:a", "cable:b"], probabilities: [0, 1], scenarios: 1, seed: 1 };
  const message = (wrong: object) =>
    errorOf("ARGUMENT_INVALID", () => randomFailures({ ...options, ...wrong })).message;
  expect(message({ probabilities: [0.5] })).toBe(
    "randomFailures: 2 elements need as many probabilities, got 1",
  );
  expect(message({ probabilities: [0.5, 1.5] })).toBe(
    "randomFailures: the probability of cable:b must be from 0 to 1, got 1.5",
  );
  expect(message({ scenarios: 0.5 })).toMatch(/scenarios must be a whole number/);
  expect(message({ seed: Number.NaN })).toMatch(/seed must be a text or a finite number, got NaN/);
});
