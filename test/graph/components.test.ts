import fc from "fast-check";
import { expect, test } from "vitest";
import { components } from "../../src/graph/components.ts";
import { buildMultigraph, noFailure } from "../../src/graph/multigraph.ts";
import { maskOf, multigraphs } from "./arbitraries.ts";
import { lowestConnected } from "./twins.ts";

test("a chain that loses its middle node falls in two", () => {
  const chain = buildMultigraph(5, [0, 1, 2, 3], [1, 2, 3, 4]);
  expect(components(chain, noFailure(chain))).toMatchObject({ count: 1, sizes: Int32Array.of(5) });
  expect(components(chain, maskOf(chain, [2]))).toEqual({
    count: 2,
    component: Int32Array.of(0, 0, -1, 1, 1),
    sizes: Int32Array.of(2, 2),
  });
});

test("a parallel edge keeps two nodes together when its twin fails", () => {
  const pair = buildMultigraph(2, [0, 1], [1, 0]);
  expect(components(pair, maskOf(pair, [], [0])).count).toBe(1);
  expect(components(pair, maskOf(pair, [], [0, 1])).count).toBe(2);
});

test("components are those of union-find, numbered by their lowest node", () => {
  fc.assert(
    fc.property(multigraphs(), ({ graph, mask }) => {
      const lowest = lowestConnected(graph, mask);
      const leaders = [...new Set(lowest.filter((node) => node !== -1))].sort((a, b) => a - b);
      const { count, component, sizes } = components(graph, mask);
      expect([...component]).toEqual(lowest.map((leader) => leaders.indexOf(leader)));
      expect(count).toBe(leaders.length);
      expect([...sizes]).toEqual(leaders.map((leader) => lowest.filter((node) => node === leader).length));
    }),
    { numRuns: 500 },
  );
});
