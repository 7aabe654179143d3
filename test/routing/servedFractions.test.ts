import fc from "fast-check";
import { expect, test } from "vitest";
import { shortestPaths } from "../../src/graph/index.ts";
import { type EqualCostPaths, equalCostPaths } from "../../src/routing/equalCostPaths.ts";
import { servedFractions } from "../../src/routing/servedFractions.ts";
import { multigraphs } from "../graph/arbitraries.ts";

/** All lowest-latency paths to node 0 of random multigraphs, and shares of their arcs. */
const drawn = multigraphs({ maxNodes: 9, maxEdges: 24 }).chain(({ graph, latencyMs, mask }) => {
  // Latencies of 0…3 ms, so that many paths tie.
  const tying = latencyMs.map((ms) => Math.floor(ms) % 4);
  const tree = shortestPaths(graph, tying, mask, [0]);
  const reached = [...tree.hops.keys()].filter((node) => tree.hops[node] !== -1);
  const routes = equalCostPaths(graph, tying, mask, tree, reached);
  const share = fc.oneof(fc.constantFrom(0, 0.5, 1, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const shares = fc.array(share, { minLength: 2 * graph.edgeCount, maxLength: 2 * graph.edgeCount });
  return shares.map((list) => ({ routes, shares: Float64Array.from(list) }));
});

test("the mean, over all paths by the traffic they take, of the least share on each", () => {
  fc.assert(
    fc.property(drawn, ({ routes, shares }) => {
      const fractions = servedFractions(routes, shares);
      expect(fractions).toHaveLength(routes.offsets.length - 1);
      for (const [place, fraction] of fractions.entries()) {
        expect(fraction).toBeCloseTo(meanLeastShare(routes, shares, place), 12);
        expect(fraction).toSatisfy((value) => value >= 0 && value <= 1);
      }
    }),
    { numRuns: 500 },
  );
});

test("what all paths meet alike is served to the bit: nothing lost, one share, no capacity", () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom(0, 0.1, 1 / 3, 0.7, 1), ({ routes, shares }, share) => {
      const fractions = servedFractions(routes, shares.fill(share));
      expect(fractions.slice(0, -1)).toEqual(fractions.slice(0, -1).fill(share));
      expect(fractions.at(-1) ?? 1).toBe(1);
    }),
  );
});

function meanLeastShare(routes: EqualCostPaths, shares: Float64Array, place: number, least = 1): number {
  const { offsets, arcs, heads } = routes;
  const start = offsets[place]!;
  const out = [...arcs.subarray(start, offsets[place + 1])];
  if (out.length === 0) return least;
  const parts = out.map((arc, i) =>
    meanLeastShare(routes, shares, heads[start + i]!, Math.min(least, shares[arc]!)),
  );
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
