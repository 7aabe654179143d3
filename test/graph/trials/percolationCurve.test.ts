import fc from "fast-check";
import { expect, test } from "vitest";
import { buildMultigraph } from "../../../src/graph/multigraph.ts";
import { edgePercolation, nodePercolation, robustness } from "../../../src/graph/trials/percolationCurve.ts";
import { cableLikeGraphs, maskOf } from "../arbitraries.ts";
import { placesConnected } from "../twins.ts";

test("a ring that loses its edges in order", () => {
  const ring = buildMultigraph(4, [0, 1, 2, 3], [1, 2, 3, 0]);
  const curve = edgePercolation(ring, [0, 1, 2, 3]);
  expect([...curve.largest]).toEqual([4, 4, 3, 2, 1]);
  expect([...curve.reachablePairs]).toEqual([6, 6, 3, 1, 0]);
});

test("a complete graph is as robust as can be: R = (n - 1) / 2n", () => {
  const nodes = [0, 1, 2, 3, 4];
  const pairs = nodes.flatMap((a) => nodes.filter((b) => b > a).map((b) => [a, b] as const));
  const complete = buildMultigraph(
    5,
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  );
  expect(robustness(nodePercolation(complete, nodes))).toBeCloseTo(4 / 10, 12);
  expect(robustness(nodePercolation(buildMultigraph(0, [], []), []))).toBe(0);
});

test("each entry of the curve is what the mask of its removals leaves", () => {
  const cases = cableLikeGraphs().chain(({ graph }) =>
    fc.record({
      graph: fc.constant(graph),
      edges: fc.shuffledSubarray([...Array(graph.edgeCount).keys()]),
      nodes: fc.shuffledSubarray([...Array(graph.nodeCount).keys()]),
      isPlace: fc
        .array(fc.nat(3), { minLength: graph.nodeCount, maxLength: graph.nodeCount })
        .map((picks) => Uint8Array.from(picks, (pick) => (pick === 0 ? 0 : 1))),
    }),
  );
  fc.assert(
    fc.property(cases, fc.boolean(), ({ graph, edges, nodes, isPlace: some }, all) => {
      const isPlace = all ? undefined : some;
      const edgeCurve = edgePercolation(graph, edges, isPlace);
      const nodeCurve = nodePercolation(graph, nodes, isPlace);
      expect(edgeCurve.places).toBe(all ? graph.nodeCount : some.filter((flag) => flag === 1).length);
      for (let removals = 0; removals <= edges.length; removals++) {
        const left = placesConnected(graph, maskOf(graph, [], edges.slice(0, removals)), isPlace);
        expect(edgeCurve.reachablePairs[removals]).toBe(left.reachablePairs);
        expect(edgeCurve.largest[removals]).toBe(left.largest);
      }
      for (let removals = 0; removals <= nodes.length; removals++) {
        const left = placesConnected(graph, maskOf(graph, nodes.slice(0, removals)), isPlace);
        expect(nodeCurve.reachablePairs[removals]).toBe(left.reachablePairs);
        expect(nodeCurve.largest[removals]).toBe(left.largest);
      }
    }),
    { numRuns: 300 },
  );
});

test("an order with a repeated, missing or unknown entry is refused", () => {
  const graph = buildMultigraph(3, [0, 1], [1, 2]);
  const refused = expect.objectContaining({ code: "ARGUMENT_INVALID" });
  for (const order of [[0, 0], [2], [-1], [0.5]]) {
    expect(() => edgePercolation(graph, order)).toThrow(refused);
  }
  expect(() => nodePercolation(graph, [3])).toThrow(refused);
});
