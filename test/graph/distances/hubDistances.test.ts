import fc from "fast-check";
import { expect, test } from "vitest";
import { HubDistances } from "../../../src/graph/distances/hubDistances.ts";
import type { HubGraph } from "../../../src/graph/distances/hubSearch.ts";
import { arcEdge, type Multigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { multigraphs } from "../arbitraries.ts";
import { bellmanFord } from "../twins.ts";

test("however many hubs are eliminated, distances are the least over what was offered", () => {
  const cases = fc.record({
    drawn: multigraphs({ maxNodes: 12, maxEdges: 30 }),
    mostLinks: fc.option(fc.nat(8), { nil: undefined }),
    offers: fc.array(fc.record({ pick: fc.nat(1000), distance: fc.nat(5) }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(cases, ({ drawn: { graph, latencyMs }, mostLinks, offers }) => {
      const whole = latencyMs.map(Math.round);
      const hubs = new HubDistances(asHubs(graph, whole), mostLinks);
      // Twice, since nothing may be left of the first search.
      for (const round of [0, 1]) {
        const expected = new Array<number>(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
        hubs.clear();
        for (const { pick, distance } of offers) {
          const hub = (pick + round) % graph.nodeCount;
          hubs.offer(hub, distance);
          const fromHere = bellmanFord(graph, whole, noFailure(graph), [hub]).distance;
          for (const [node, way] of fromHere.entries()) {
            expected[node] = Math.min(expected[node]!, distance + way);
          }
        }
        hubs.run();
        expect(Array.from(hubs.rankOf, (rank) => hubs.distance[rank])).toEqual(expected);
      }
    }),
    { numRuns: 1000 },
  );
});

test("impassable chains lead nowhere", () => {
  const hubs = new HubDistances({
    slotOffsets: Int32Array.of(0, 1, 3, 4),
    slotHub: Int32Array.of(1, 0, 2, 1),
    slotLength: Float64Array.of(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 2, 2),
  });
  hubs.offer(1, 1);
  hubs.run();
  expect(Array.from(hubs.rankOf, (rank) => hubs.distance[rank])).toEqual([Number.POSITIVE_INFINITY, 1, 3]);
});

/** The nodes as hubs, the edges as chains. */
function asHubs(graph: Multigraph, length: Float64Array): HubGraph {
  const slotLength = Float64Array.from(graph.arcs, (arc) => length[arcEdge(arc)]!);
  return { slotOffsets: graph.offsets, slotHub: graph.targets, slotLength };
}
