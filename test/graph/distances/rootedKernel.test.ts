import fc from "fast-check";
import { expect, test } from "vitest";
import { HubSearch } from "../../../src/graph/distances/hubSearch.ts";
import { RootedKernel } from "../../../src/graph/distances/rootedKernel.ts";
import { contract } from "../../../src/graph/kernel/kernel.ts";
import { buildMultigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { measuredGraphs } from "../measuredGraphs.ts";
import { bellmanFord } from "../twins.ts";

test("a guest in a chain splits it into two", () => {
  // Hubs 0 and 1 with chains 0-2-3-1, 0-4-1 and 0-1; the guest stands on 3.
  const graph = buildMultigraph(5, [0, 2, 3, 0, 4, 0], [2, 3, 1, 4, 1, 1]);
  const rooted = new RootedKernel(contract(graph), Float64Array.of(1, 2, 4, 8, 16, 32));
  rooted.rootAt(3);
  expect([rooted.root, rooted.nodeOf(2)]).toEqual([2, 3]);
  const [first, second] = [0, 3];
  expect([
    rooted.chainFrom[first],
    rooted.chainTo[first],
    rooted.chainFrom[second],
    rooted.chainTo[second],
  ]).toEqual([0, 2, 2, 1]);
  expect([rooted.fromStart[0], rooted.fromEnd[0]]).toEqual([1, 2]);
  expect([...rooted.slotHub.slice(rooted.slotOffsets[2], rooted.slotOffsets[3])]).toEqual([0, 1]);
});

test("a search from any root finds the distances of the hubs, and the next root finds no trace of it", () => {
  fc.assert(
    fc.property(measuredGraphs(), ({ graph, length, isKept, isWhole }) => {
      const kernel = contract(graph, isKept);
      const rooted = new RootedKernel(kernel, length);
      const search = new HubSearch(rooted);
      for (const root of [...kernel.chainNodes, ...kernel.hubs]) {
        rooted.rootAt(root);
        const distance = new Float64Array(kernel.hubs.length + 1).fill(Number.POSITIVE_INFINITY);
        distance[rooted.root] = 0;
        search.run(distance);
        const expected = bellmanFord(graph, length, noFailure(graph), [root]).distance;
        for (const [hub, node] of kernel.hubs.entries()) {
          if (isWhole) expect(distance[hub]).toBe(expected[node]);
          else expect(distance[hub]).toBeCloseTo(expected[node]!, 9);
        }
      }
      const fresh = new RootedKernel(kernel, length);
      rooted.rootAt(kernel.hubs[0]!);
      fresh.rootAt(kernel.hubs[0]!);
      const { slotOffsets, chainTo, chainEnd, fromStart, fromEnd } = rooted;
      expect({ slotOffsets, fromStart, fromEnd }).toEqual({
        slotOffsets: fresh.slotOffsets,
        fromStart: fresh.fromStart,
        fromEnd: fresh.fromEnd,
      });
      const chainCount = kernel.chainFrom.length;
      expect(chainTo.subarray(0, chainCount)).toEqual(fresh.chainTo.subarray(0, chainCount));
      expect(chainEnd.subarray(0, chainCount)).toEqual(fresh.chainEnd.subarray(0, chainCount));
    }),
    { numRuns: 500 },
  );
});
