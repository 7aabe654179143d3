import fc from "fast-check";
import { expect, test } from "vitest";
import { buildMultigraph, noFailure } from "../../src/graph/multigraph.ts";
import { separatedParts } from "../../src/graph/separatedParts.ts";
import { maskOf, multigraphs } from "./arbitraries.ts";
import { lowestConnected } from "./twins.ts";

test("two islands: only the one that falls apart has separated parts", () => {
  const graph = buildMultigraph(7, [0, 1, 2, 5], [1, 2, 3, 6]);
  expect(separatedParts(graph, maskOf(graph, [], [1]))).toEqual([Int32Array.of(2, 3)]);
  expect(separatedParts(graph, maskOf(graph, [1]))).toEqual([Int32Array.of(0)]);
});

test("largest part and separated parts of a component are its surviving nodes, each once", () => {
  fc.assert(
    fc.property(multigraphs(), ({ graph, mask }) => {
      const before = lowestConnected(graph, noFailure(graph));
      const after = lowestConnected(graph, mask);
      const parts = new Map<number, number[]>();
      for (const [node, leader] of after.entries()) {
        if (leader !== -1) parts.set(leader, [...(parts.get(leader) ?? []), node]);
      }
      for (const component of new Set(before)) {
        const own = [...parts.values()].filter(([node]) => before[node!] === component);
        own.sort((a, b) => b.length - a.length || a[0]! - b[0]!).shift();
        const listed = separatedParts(graph, mask).filter(([node]) => before[node!] === component);
        expect(listed.map((part) => [...part])).toEqual(own);
      }
    }),
    { numRuns: 300 },
  );
});
