import fc from "fast-check";
import { expect, test } from "vitest";
import { cutPairs } from "../../../src/graph/cuts/cutPairs.ts";
import { buildMultigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { cableLikeGraphs, maskOf, multigraphs } from "../arbitraries.ts";
import { joinedPairs } from "../twins.ts";

const graphs = fc.oneof(
  multigraphs().map(({ graph }) => graph),
  multigraphs({ maxNodes: 5, maxEdges: 18 }).map(({ graph }) => graph),
  cableLikeGraphs().map(({ graph }) => graph),
);

test("a ring of six: all its edges are one class, and opposite ones are the worst", () => {
  const { classes, lostPairs, worst } = cutPairs(buildMultigraph(6, [0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 0]));
  expect(classes.map((edges) => [...edges].sort())).toEqual([[0, 1, 2, 3, 4, 5]]);
  // Six pairs of edges have one node between them, six two, three three.
  expect(lostPairs).toBe(BigInt(6 * 5 + 6 * 8 + 3 * 9));
  expect(worst?.lostPairs).toBe(9);
});

test("the worst two edges of a ring may have less than half of it between them", () => {
  const { worst } = cutPairs(buildMultigraph(3, [0, 1, 2], [1, 2, 0]), [3, 4, 3]);
  expect(worst).toEqual({ edges: [0, 1], lostPairs: 24 });
});

test("a network of one edge has no pair, one of none neither", () => {
  expect(cutPairs(buildMultigraph(2, [0], [1])).worst).toBeNull();
  expect(cutPairs(buildMultigraph(0, [], [])).lostPairs).toBe(0n);
});

test("every two edges lose what failing both and counting again shows; so do their sum and their worst", () => {
  fc.assert(
    fc.property(graphs, fc.infiniteStream(fc.nat(1)), (graph, bits) => {
      const places = Array.from({ length: graph.nodeCount }, () => bits.next().value!);
      const { lostPairs, worst, classes, lossOf } = cutPairs(graph, places);
      const intact = joinedPairs(graph, noFailure(graph), places);
      let sum = 0;
      let most = -1;
      for (let first = 0; first < graph.edgeCount; first++) {
        for (let second = first + 1; second < graph.edgeCount; second++) {
          const lost = intact - joinedPairs(graph, maskOf(graph, [], [first, second]), places);
          expect([lossOf(first, second), lossOf(second, first)]).toEqual([lost, lost]);
          sum += lost;
          most = Math.max(most, lost);
        }
      }
      expect(lostPairs).toBe(BigInt(sum));
      expect(worst?.lostPairs ?? -1).toBe(most);
      if (worst !== null) expect(lossOf(...worst.edges)).toBe(most);
      expect(new Set(classes.flatMap((edges) => [...edges])).size).toBe(
        classes.reduce((total, edges) => total + edges.length, 0),
      );
    }),
    { numRuns: 600 },
  );
});
