import fc from "fast-check";
import { expect, test } from "vitest";
import { ShortestDistances } from "../../../src/graph/distances/shortestDistances.ts";
import { contract } from "../../../src/graph/kernel/kernel.ts";
import { buildMultigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { measuredGraphs } from "../measuredGraphs.ts";
import { bellmanFord } from "../twins.ts";

test("a source in a chain reaches its neighbours along it, and around where that is shorter", () => {
  // The cycle 0-1-2-3-0, of which 3-0 is long; 4 hangs from 2.
  const graph = buildMultigraph(5, [0, 1, 2, 3, 2], [1, 2, 3, 0, 4]);
  const distances = new ShortestDistances(contract(graph), Float64Array.of(1, 1, 1, 9, 5));
  expect([...distances.from(3)]).toEqual([3, 2, 1, 0, 6]);
  expect([...distances.from(4)]).toEqual([7, 6, 5, 6, 0]);
});

test("distances from every node are those of Bellman-Ford, whatever is kept", () => {
  fc.assert(
    fc.property(measuredGraphs(), ({ graph, length, isKept, isWhole }) => {
      const distances = new ShortestDistances(contract(graph, isKept), length);
      const out = new Float64Array(graph.nodeCount);
      for (let source = 0; source < graph.nodeCount; source++) {
        const expected = bellmanFord(graph, length, noFailure(graph), [source]).distance;
        expect(distances.from(source, out)).toBe(out);
        for (const [node, distance] of expected.entries()) {
          if (isWhole || distance === Number.POSITIVE_INFINITY) expect(out[node]).toBe(distance);
          else expect(Math.abs(out[node]! - distance)).toBeLessThanOrEqual(1e-12 * distance);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
