import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ReplacementDistances,
  replacementDistances,
} from "../../../src/graph/distances/replacementDistances.ts";
import { contract } from "../../../src/graph/kernel/kernel.ts";
import { buildMultigraph, type Multigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { maskOf } from "../arbitraries.ts";
import { measuredGraphs } from "../measuredGraphs.ts";
import { bellmanFord } from "../twins.ts";

test("on a cycle the way around is longer; what hangs from it is lost", () => {
  // The cycle 0-1-2-0 with lengths 1, 2, 4; 3 hangs from 2 by 8.
  const graph = buildMultigraph(4, [0, 1, 2, 2], [1, 2, 0, 3]);
  const effects = replacementDistances(contract(graph), Float64Array.of(1, 2, 4, 8), [0]);
  expect([effects.intactPairs, effects.intactDistance]).toEqual([4, 0 + 1 + 3 + 11]);
  expect([...effects.addedDistance]).toEqual([5 + 1 + 1, 1 + 1, 0, 0]);
  expect([...effects.lostPairs]).toEqual([0, 0, 0, 1]);
  expect([...effects.lostDistance]).toEqual([0, 0, 0, 11]);
});

test("an equally short alternative adds nothing", () => {
  const graph = buildMultigraph(3, [0, 0, 1, 1], [1, 1, 2, 2]);
  const effects = replacementDistances(contract(graph), Float64Array.of(3, 3, 0, 0), [0]);
  expect([...effects.addedDistance, ...effects.lostPairs]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test("what every edge adds and takes is what a fresh search without it finds, whatever is kept", () => {
  const cases = fc.record({
    measured: measuredGraphs(),
    picks: fc.array(fc.nat(1_000_000), { maxLength: 6 }),
    weights: fc.array(fc.constantFrom(0, 1, 1, 2, 0.5), { minLength: 60, maxLength: 60 }),
  });
  fc.assert(
    fc.property(cases, ({ measured: { graph, length, isKept, isWhole }, picks, weights }) => {
      const sources = picks.map((pick) => pick % graph.nodeCount);
      const weight = Float64Array.from({ length: graph.nodeCount }, (_, node) => weights[node % 60]!);
      const expected = searchedAfresh(graph, length, sources, weight);
      const longest = length.filter(Number.isFinite).reduce((sum, value) => sum + value, 0);
      for (const kernel of [
        contract(graph, isKept),
        contract(graph, new Uint8Array(graph.nodeCount).fill(1)),
      ]) {
        const found = replacementDistances(kernel, length, sources, weight);
        expectClose(found, expected, isWhole ? 0 : 1e-12 * expected.intactPairs * longest);
      }
    }),
    { numRuns: 1000 },
  );
});

test("without weights every node counts once", () => {
  fc.assert(
    fc.property(measuredGraphs(), ({ graph, length, isKept }) => {
      const sources = Array.from({ length: graph.nodeCount }, (_, node) => node);
      const ones = new Float64Array(graph.nodeCount).fill(1);
      const kernel = contract(graph, isKept);
      const unweighted = replacementDistances(kernel, length, sources);
      expect(unweighted).toEqual(replacementDistances(kernel, length, sources, ones));
    }),
  );
});

/** From the definition: searches again for every edge, every source and every node. */
function searchedAfresh(
  graph: Multigraph,
  length: Float64Array,
  sources: readonly number[],
  weight: Float64Array,
): ReplacementDistances {
  const { edgeCount } = graph;
  const sums = {
    intactPairs: 0,
    intactDistance: 0,
    addedDistance: new Float64Array(edgeCount),
    lostPairs: new Float64Array(edgeCount),
    lostDistance: new Float64Array(edgeCount),
  };
  for (const source of sources) {
    const intact = bellmanFord(graph, length, noFailure(graph), [source]).distance;
    for (const [node, distance] of intact.entries()) {
      if (distance === Number.POSITIVE_INFINITY) continue;
      sums.intactPairs += weight[node]!;
      sums.intactDistance += weight[node]! * distance;
    }
    for (let edge = 0; edge < edgeCount; edge++) {
      const failed = bellmanFord(graph, length, maskOf(graph, [], [edge]), [source]).distance;
      for (const [node, distance] of intact.entries()) {
        if (distance === Number.POSITIVE_INFINITY) continue;
        if (failed[node] === Number.POSITIVE_INFINITY) {
          sums.lostPairs[edge]! += weight[node]!;
          sums.lostDistance[edge]! += weight[node]! * distance;
        } else {
          sums.addedDistance[edge]! += weight[node]! * (failed[node]! - distance);
        }
      }
    }
  }
  return sums;
}

function expectClose(found: ReplacementDistances, expected: ReplacementDistances, tolerance: number): void {
  expect(found.intactPairs).toBe(expected.intactPairs);
  expect(Math.abs(found.intactDistance - expected.intactDistance)).toBeLessThanOrEqual(tolerance);
  expect(found.lostPairs).toEqual(expected.lostPairs);
  for (const key of ["addedDistance", "lostDistance"] as const) {
    for (const [edge, value] of expected[key].entries()) {
      expect(Math.abs(found[key][edge]! - value)).toBeLessThanOrEqual(tolerance);
    }
  }
}
