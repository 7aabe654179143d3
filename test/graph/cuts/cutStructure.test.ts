import fc from "fast-check";
import { expect, test } from "vitest";
import { cutStructure } from "../../../src/graph/cuts/cutStructure.ts";
import { buildMultigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { renumbered } from "../../../src/graph/renumbered.ts";
import { cableLikeGraphs, maskOf, multigraphs } from "../arbitraries.ts";
import { componentCount, joinedPairs } from "../twins.ts";

const graphs = fc.oneof(
  multigraphs().map(({ graph }) => graph),
  cableLikeGraphs().map(({ graph }) => graph),
);

test("a chain of four: its inner nodes and all its edges separate", () => {
  const { pairs, edgeLoss, nodeLoss, bridges, articulationPoints } = cutStructure(
    buildMultigraph(4, [0, 1, 2], [1, 2, 3]),
  );
  expect(pairs).toBe(6);
  expect([...edgeLoss]).toEqual([3, 4, 3]);
  expect([...nodeLoss]).toEqual([3, 5, 5, 3]);
  expect([...bridges]).toEqual([0, 1, 2]);
  expect([...articulationPoints]).toEqual([1, 2]);
});

test("a branching unit is no place, yet what it joins falls apart without it", () => {
  const star = buildMultigraph(4, [0, 0, 0], [1, 2, 3]);
  const { pairs, edgeLoss, nodeLoss } = cutStructure(star, [0, 1, 1, 1]);
  expect([pairs, [...edgeLoss], [...nodeLoss]]).toEqual([3, [2, 2, 2], [3, 2, 2, 2]]);
});

test("of two parallel edges neither is a bridge", () => {
  const { bridges, edgeLoss } = cutStructure(buildMultigraph(3, [0, 1, 1], [1, 0, 2]));
  expect([[...bridges], [...edgeLoss]]).toEqual([[2], [0, 0, 2]]);
});

test("every edge and every node loses what failing it and counting again shows", () => {
  fc.assert(
    fc.property(graphs, fc.infiniteStream(fc.nat(1)), (graph, bits) => {
      const places = Array.from({ length: graph.nodeCount }, () => bits.next().value!);
      const intact = noFailure(graph);
      const { pairs, edgeLoss, nodeLoss, bridges, articulationPoints } = cutStructure(graph, places);
      expect(pairs).toBe(joinedPairs(graph, intact, places));
      const edges = [...graph.from.keys()];
      const nodes = [...Array(graph.nodeCount).keys()];
      const failing = (edge: number) => maskOf(graph, [], [edge]);
      expect([...edgeLoss]).toEqual(edges.map((edge) => pairs - joinedPairs(graph, failing(edge), places)));
      expect([...nodeLoss]).toEqual(
        nodes.map((node) => pairs - joinedPairs(graph, maskOf(graph, [node]), places)),
      );
      const parts = componentCount(graph, intact);
      expect([...bridges]).toEqual(edges.filter((edge) => componentCount(graph, failing(edge)) > parts));
      expect([...articulationPoints]).toEqual(
        nodes.filter((node) => componentCount(graph, maskOf(graph, [node])) > parts),
      );
    }),
    { numRuns: 400 },
  );
});

test("renumbering nodes changes no loss", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const plain = cutStructure(graph);
      const { graph: local, original } = renumbered(graph);
      const { edgeLoss, nodeLoss } = cutStructure(local);
      expect(edgeLoss).toEqual(plain.edgeLoss);
      expect(nodeLoss).toEqual(plain.nodeLoss.map((_, node) => plain.nodeLoss[original[node]!]!));
    }),
  );
});
