import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { pakistan } from "../../src/data/index.ts";
import { resolveFailure } from "../../src/failure/index.ts";
import {
  ConnectivityTrials,
  FailureDraws,
  FailureStack,
  type FailureUnit,
  viewOf,
} from "../../src/graph/index.ts";
import { Network } from "../../src/network/index.ts";
import { randomStream } from "../../src/random.ts";
import { spf } from "../../src/routing/index.ts";
import { elementsOf, placementRepair, randomFailures, sweep } from "../../src/sweep/index.ts";
import { demandTable } from "../../src/traffic/index.ts";

/**
 * A million failures in one process: what is held after them is what was held after the first ten thousand. Passed on
 * 2026-11-25 in 43 s.
 */

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const network = Network.parse(pakistan).asOf("2025-12-31");
const view = viewOf(network);

function expectFlatHeap(failOnce: (trial: number) => void): void {
  const heapAfter = (trials: number, first = 0) => {
    for (let trial = first; trial < trials; trial++) failOnce(trial);
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const early = heapAfter(10_000);
  const late = heapAfter(1_000_000, 10_000);
  expect(late / early, `${early} bytes after 10,000, ${late} after 1,000,000`).toBeLessThan(1.05);
}

test("cables and sites fail on a stack", () => {
  const units: FailureUnit[] = network.cables.map(({ id }) => ({
    edges: [...network.edges.keys()].filter((edge) => network.edges[edge]!.cable === id),
  }));
  units.push(...network.sites.map((_, node) => ({ nodes: [node] })));
  const stack = new FailureStack(view.graph, view.isPlace);
  const next = randomStream("flat memory", 0);
  const pick = () => units[Math.floor(next() * units.length)]!;
  expectFlatHeap(() => {
    for (let k = 0; k < 3; k++) stack.push(pick());
    for (let k = 0; k < 3; k++) stack.pop();
  });
});

test("demands are placed again after each cable", () => {
  const effects = network.cables.map(({ id }) => resolveFailure(network, { kind: "cable", id }));
  const repair = placementRepair(spf, view, demandTable(view));
  expectFlatHeap((trial) => {
    repair.apply(effects[trial % effects.length]!);
  });
});

test("edges fail at random", () => {
  const trials = new ConnectivityTrials(view.graph, { isPlace: view.isPlace });
  const draws = new FailureDraws(new Float64Array(view.graph.edgeCount).fill(0.02), "flat memory");
  let pairs = 0;
  expectFlatHeap((trial) => {
    if (trial % 32 === 0)
      trials.forEach(draws, { first: trial, count: 32 }, (_, joined) => (pairs += joined));
  });
  expect(pairs).toBeGreaterThan(0);
});

test("a whole sweep, with its rows, its losses and its summary", () => {
  const elements = elementsOf(network, ["cable", "site", "link"]);
  const probabilities = elements.map(() => 0.01);
  const failures = randomFailures({ elements, probabilities, scenarios: 1_000_000, seed: "flat memory" });
  const rows = sweep(network, failures, { routing: null });
  expectFlatHeap(() => {
    expect(rows.next().done).toBe(false);
  });
  expect(rows.next()).toMatchObject({ done: true, value: { scenarios: 1_000_000, errors: 0 } });
});
