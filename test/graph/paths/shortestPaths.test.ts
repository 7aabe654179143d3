import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { dijkstra } from "graphology-shortest-path";
import { describe, expect, test } from "vitest";
import { arcEdge, arcSource, arcTarget, buildMultigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { pathTo, shortestPaths } from "../../../src/graph/paths/shortestPaths.ts";
import { type GraphCase, maskOf, multigraphs, orders, relabel, union } from "../arbitraries.ts";
import { bellmanFord, simplePaths } from "../twins.ts";

const cases = multigraphs({ maxNodes: 12, maxEdges: 30 }).chain((graphCase) =>
  fc.record({
    graphCase: fc.constant(graphCase),
    sources: fc.array(fc.nat(graphCase.graph.nodeCount - 1), { maxLength: 3 }),
  }),
);

function solve({ graph, latencyMs, mask }: GraphCase, sources: readonly number[]) {
  return shortestPaths(graph, latencyMs, mask, sources);
}

describe("known values", () => {
  const chain = buildMultigraph(4, [0, 1, 2], [1, 2, 3]);
  const latencyMs = Float64Array.of(1, 2, 3);

  test("along a chain the distances add up", () => {
    const tree = shortestPaths(chain, latencyMs, noFailure(chain), [0]);
    expect([...tree.distance]).toEqual([0, 1, 3, 6]);
    expect([...tree.hops]).toEqual([0, 1, 2, 3]);
    expect(pathTo(tree, chain, 3)).toEqual([0, 2, 4]);
    expect(pathTo(tree, chain, 0)).toEqual([]);
  });

  test("each node takes the nearest of two sources, and the way back uses the odd arcs", () => {
    const tree = shortestPaths(chain, latencyMs, noFailure(chain), [0, 3]);
    expect([...tree.distance]).toEqual([0, 1, 3, 0]);
    expect(pathTo(shortestPaths(chain, latencyMs, noFailure(chain), [3]), chain, 1)).toEqual([5, 3]);
  });

  test("behind a failure, or from a failed source, nothing is reached", () => {
    const cut = shortestPaths(chain, latencyMs, maskOf(chain, [], [1]), [0]);
    expect([...cut.distance]).toEqual([0, 1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(pathTo(cut, chain, 3)).toBeNull();
    const none = shortestPaths(chain, latencyMs, maskOf(chain, [0]), [0]);
    expect([...none.hops]).toEqual([-1, -1, -1, -1]);
  });

  test("of equal parallel edges the lowest index is taken, whichever way it was entered", () => {
    const pair = buildMultigraph(2, [1, 0, 0], [0, 1, 1]);
    const tree = shortestPaths(pair, Float64Array.of(5, 5, 5), noFailure(pair), [0]);
    expect(pathTo(tree, pair, 1)).toEqual([1]);
  });

  test("of equally long paths the one with fewer hops is taken, though it is found last", () => {
    const graph = buildMultigraph(5, [0, 1, 2, 0, 3], [1, 2, 4, 3, 4]);
    const tree = shortestPaths(graph, Float64Array.of(0, 1, 2, 2, 1), noFailure(graph), [0]);
    expect(pathTo(tree, graph, 4)).toEqual([6, 8]);
  });

  test("an edge of infinite latency is impassable", () => {
    const pair = buildMultigraph(2, [0], [1]);
    const tree = shortestPaths(pair, Float64Array.of(Number.POSITIVE_INFINITY), noFailure(pair), [0]);
    expect([...tree.hops]).toEqual([0, -1]);
  });
});

test("distances, hops and parents are those of Bellman-Ford", () => {
  fc.assert(
    fc.property(cases, ({ graphCase, sources }) => {
      const { graph, latencyMs, mask } = graphCase;
      expect(solve(graphCase, sources)).toEqual(bellmanFord(graph, latencyMs, mask, sources));
    }),
    { numRuns: 1000 },
  );
});

test("a search for some destinations gives them the paths of a whole search", () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(11), { maxLength: 3 }), ({ graphCase, sources }, picks) => {
      const { graph, latencyMs, mask } = graphCase;
      const destinations = picks.map((pick) => pick % graph.nodeCount);
      const whole = solve(graphCase, sources);
      const part = shortestPaths(graph, latencyMs, mask, sources, destinations);
      for (const node of destinations) {
        expect(part.distance[node]).toBe(whole.distance[node]);
        expect(pathTo(part, graph, node)).toEqual(pathTo(whole, graph, node));
      }
    }),
    { numRuns: 1000 },
  );
});

test("no simple path is shorter", () => {
  fc.assert(
    fc.property(multigraphs({ maxNodes: 6, maxEdges: 9 }), fc.nat(5), ({ graph, latencyMs, mask }, start) => {
      const source = start % graph.nodeCount;
      const best = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
      for (const { arcs, end } of simplePaths(graph, mask, source)) {
        const length = arcs.reduce((sum, arc) => sum + latencyMs[arcEdge(arc)]!, 0);
        best[end] = Math.min(best[end]!, length);
      }
      expect(shortestPaths(graph, latencyMs, mask, [source]).distance).toEqual(best);
    }),
    { numRuns: 300 },
  );
});

test("on simple graphs, distances are those of graphology-shortest-path 2.1.0", () => {
  fc.assert(
    fc.property(multigraphs({ simple: true, maxNodes: 12, maxEdges: 24 }), ({ graph, latencyMs }) => {
      const oracle = new UndirectedGraph();
      for (let node = 0; node < graph.nodeCount; node++) oracle.addNode(node);
      latencyMs.forEach((latency, edge) => {
        oracle.addUndirectedEdge(graph.from[edge], graph.to[edge], { latency });
      });
      const paths = dijkstra.singleSource(oracle, 0, "latency");
      const { distance } = shortestPaths(graph, latencyMs, noFailure(graph), [0]);
      for (let node = 0; node < graph.nodeCount; node++) {
        const path = paths[node];
        const hops = path?.slice(1).map((end, hop) => oracle.getEdgeAttribute(path[hop], end, "latency"));
        const length = hops?.reduce((sum, latency) => sum + latency, 0) ?? Number.POSITIVE_INFINITY;
        expect(distance[node]).toBeCloseTo(length, 9);
      }
    }),
    { numRuns: 300 },
  );
});

test("every path leads over surviving edges from a source to its node and is as long as stated", () => {
  fc.assert(
    fc.property(cases, ({ graphCase, sources }) => {
      const { graph, latencyMs, mask } = graphCase;
      const tree = solve(graphCase, sources);
      for (let node = 0; node < graph.nodeCount; node++) {
        const path = pathTo(tree, graph, node);
        expect(path?.length ?? -1).toBe(tree.hops[node]);
        if (path === null || path.length === 0) continue;
        expect(sources).toContain(arcSource(graph, path[0]!));
        expect(arcTarget(graph, path.at(-1)!)).toBe(node);
        path.slice(1).forEach((arc, hop) => {
          expect(arcSource(graph, arc)).toBe(arcTarget(graph, path[hop]!));
        });
        expect(path.every((arc) => mask.failedEdges[arcEdge(arc)] === 0)).toBe(true);
        expect(path.reduce((sum, arc) => sum + latencyMs[arcEdge(arc)]!, 0)).toBe(tree.distance[node]);
      }
    }),
  );
});

test("failing more never lowers a distance", () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.boolean()), ({ graphCase, sources }, coin) => {
      const { graph, mask } = graphCase;
      const more = Array.from({ length: graph.edgeCount }, (_, edge) => edge).filter(() => coin.next().value);
      const before = solve(graphCase, sources).distance;
      const after = solve({ ...graphCase, mask: union(mask, maskOf(graph, [], more)) }, sources).distance;
      after.forEach((distance, node) => {
        expect(distance).toBeGreaterThanOrEqual(before[node]!);
      });
    }),
  );
});

test("relabelling the nodes relabels the distances, and the order of sources does not matter", () => {
  const relabelled = cases.chain((drawn) =>
    fc.record({ drawn: fc.constant(drawn), order: orders(drawn.graphCase.graph.nodeCount) }),
  );
  fc.assert(
    fc.property(relabelled, ({ drawn: { graphCase, sources }, order }) => {
      const before = solve(graphCase, sources);
      const after = solve(relabel(graphCase, order), sources.map((node) => order[node]!).reverse());
      order.forEach((renamed, node) => {
        expect(after.distance[renamed]).toBe(before.distance[node]);
        expect(after.parentArc[renamed]).toBe(before.parentArc[node]);
      });
    }),
  );
});
