import fc from "fast-check";
import { expect, test } from "vitest";
import { arcEdge, arcSource, arcTarget, buildMultigraph, noFailure } from "../../src/graph/multigraph.ts";
import { multigraphs } from "./arbitraries.ts";

test("two parallel edges and a third lie in slots by node, arcs ascending", () => {
  const graph = buildMultigraph(4, [0, 1, 1], [1, 0, 2]);
  expect([...graph.offsets]).toEqual([0, 2, 5, 6, 6]);
  expect([...graph.arcs]).toEqual([0, 3, 1, 2, 4, 5]);
  expect([...graph.targets]).toEqual([1, 1, 0, 0, 2, 1]);
});

test("the empty graph has no node and no edge", () => {
  const graph = buildMultigraph(0, [], []);
  expect([...graph.offsets]).toEqual([0]);
  expect(noFailure(graph)).toEqual({ failedNodes: new Uint8Array(0), failedEdges: new Uint8Array(0) });
});

test("every arc lies once, ascending, among the slots of the node it leaves", () => {
  fc.assert(
    fc.property(multigraphs(), ({ graph }) => {
      const seen: number[] = [];
      for (let node = 0; node < graph.nodeCount; node++) {
        const slots = graph.arcs.subarray(graph.offsets[node], graph.offsets[node + 1]);
        expect([...slots]).toEqual([...slots].sort((a, b) => a - b));
        for (const arc of slots) expect(arcSource(graph, arc)).toBe(node);
        seen.push(...slots);
      }
      expect(seen.sort((a, b) => a - b)).toEqual(
        Array.from({ length: 2 * graph.edgeCount }, (_, arc) => arc),
      );
      graph.arcs.forEach((arc, slot) => {
        expect(graph.targets[slot]).toBe(arcTarget(graph, arc));
      });
    }),
  );
});

test("the arcs of an edge run opposite ways between its ends", () => {
  const graph = buildMultigraph(3, [0, 2], [1, 1]);
  expect([2, 3].map((arc) => [arcEdge(arc), arcSource(graph, arc), arcTarget(graph, arc)])).toEqual([
    [1, 2, 1],
    [1, 1, 2],
  ]);
});

test("the caller's arrays are copied", () => {
  const from = Int32Array.of(0);
  const graph = buildMultigraph(2, from, [1]);
  from[0] = 1;
  expect(graph.from[0]).toBe(0);
});

test.each([
  ["a self-loop", 2, [0, 1], [1, 1]],
  ["an end past the last node", 2, [0], [2]],
  ["a negative end", 2, [-1], [0]],
  ["a fractional end", 2, [0.5], [1]],
  ["an edge without a start", 2, [0], [1, 0]],
  ["a fractional node count", 1.5, [], []],
  ["a negative node count", -1, [], []],
])("%s is refused", (_, nodeCount, from, to) => {
  expect(() => buildMultigraph(nodeCount, from, to)).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});
