import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disjointPair } from "../../../src/graph/disjoint/disjointPair.ts";
import type { PathPair } from "../../../src/graph/disjoint/pathPair.ts";
import { riskDisjointPair } from "../../../src/graph/disjoint/riskDisjointPair.ts";
import { maximumFlow } from "../../../src/graph/flow/maximumFlow.ts";
import { arcSource, arcTarget, buildMultigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { CutsetError } from "../../../src/index.ts";
import { cableLikeGraphs, type GraphCase, multigraphs } from "../arbitraries.ts";
import { edgesAndNodesOf, edgesOf, everythingOf, leastTotal, type Traits } from "./bestPair.ts";

type Case = Pick<GraphCase, "graph" | "latencyMs" | "mask"> & { readonly risks: readonly number[][] };

/** Nodes in a row, each joined to the next and the one after: the shortest path often stands in the way of a second. */
const ladders = fc
  .record({
    nodeCount: fc.integer({ min: 5, max: 9 }),
    latencies: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 20 }),
    more: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 3 }),
  })
  .map(({ nodeCount, latencies, more }) => {
    const nodes = [...Array(nodeCount).keys()];
    const rungs = nodes.flatMap((node) => [
      [node, node + 1],
      [node, node + 2],
    ]);
    const edges = [...rungs, ...more].filter(([from, to]) => from !== to && to! < nodeCount);
    const graph = buildMultigraph(
      nodeCount,
      edges.map(([from]) => from!),
      edges.map(([, to]) => to!),
    );
    const latencyMs = Float64Array.from(edges, (_, edge) => latencies[edge]!);
    return { graph, latencyMs, mask: noFailure(graph) };
  });

/** Random multigraphs between whose first and last node a pair is sought, with risks over their edges. */
const cases: fc.Arbitrary<Case> = fc
  .oneof(
    ladders,
    ladders,
    multigraphs({ minNodes: 2, maxNodes: 7, maxEdges: 13 }),
    multigraphs({ minNodes: 4, maxNodes: 6, maxEdges: 13 }).map((drawn) => ({
      ...drawn,
      mask: noFailure(drawn.graph),
    })),
    cableLikeGraphs()
      .filter(({ graph }) => graph.nodeCount > 1 && graph.edgeCount <= 14)
      .map(({ graph, latency }) => ({ graph, latencyMs: latency, mask: noFailure(graph) })),
  )
  .chain(({ graph, latencyMs, mask }) => {
    const edges = fc.uniqueArray(fc.nat(Math.max(0, graph.edgeCount - 1)), { minLength: 1, maxLength: 4 });
    const risks = graph.edgeCount === 0 ? fc.constant([]) : fc.array(edges, { maxLength: 5 });
    return risks.map((risks) => ({ graph, latencyMs, mask, risks }));
  });

function checkPair(pair: PathPair, { graph, latencyMs, mask }: Case, traits: Traits): void {
  const [a, b] = pair;
  for (const { arcs, latencyMs: stated } of pair) {
    expect(arcSource(graph, arcs[0]!)).toBe(0);
    expect(arcTarget(graph, arcs.at(-1)!)).toBe(graph.nodeCount - 1);
    const stops = [0, ...arcs.map((arc) => arcTarget(graph, arc))];
    for (const [hop, arc] of arcs.entries()) expect(arcSource(graph, arc)).toBe(stops[hop]);
    expect(new Set(stops).size).toBe(stops.length);
    expect(arcs.filter((arc) => mask.failedEdges[arc >> 1] === 1)).toEqual([]);
    expect(stated).toBeCloseTo(
      arcs.reduce((sum, arc) => sum + latencyMs[arc >> 1]!, 0),
      9,
    );
  }
  expect(a.latencyMs).toBeLessThanOrEqual(b.latencyMs);
  expect(traits(a.arcs).filter((trait) => traits(b.arcs).includes(trait))).toEqual([]);
}

/** Compares with the best of all pairs; returns whether there is one. */
function checkBest(pair: PathPair | null, drawn: Case, traits: Traits): boolean {
  const { graph, latencyMs, mask } = drawn;
  const least = leastTotal(graph, latencyMs, mask, 0, graph.nodeCount - 1, traits);
  if (pair === null) expect(least).toBe(Number.POSITIVE_INFINITY);
  else {
    checkPair(pair, drawn, traits);
    expect(pair[0].latencyMs + pair[1].latencyMs).toBeCloseTo(least, 9);
  }
  return pair !== null;
}

describe("the pair is the best of all pairs of simple paths", () => {
  test("that share no edge, and is there if and only if the maximum flow is 2", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const { graph, latencyMs, mask } = drawn;
        const last = graph.nodeCount - 1;
        const pair = disjointPair(graph, latencyMs, mask, 0, last, "edges");
        const found = checkBest(pair, drawn, edgesOf);
        const units = new Float64Array(graph.edgeCount).fill(1);
        expect(found).toBe(maximumFlow(graph, units, mask, [0], [last]).value >= 2);
      }),
      { numRuns: 1000 },
    );
  });

  test("that share no node", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const { graph, latencyMs, mask } = drawn;
        const pair = disjointPair(graph, latencyMs, mask, 0, graph.nodeCount - 1, "nodes");
        checkBest(pair, drawn, edgesAndNodesOf(graph));
      }),
      { numRuns: 1000 },
    );
  });

  test("that share no risk", () => {
    let searched = 0;
    fc.assert(
      fc.property(cases, (drawn) => {
        const { graph, latencyMs, mask, risks } = drawn;
        const last = graph.nodeCount - 1;
        const { pair, exact } = riskDisjointPair(graph, latencyMs, mask, 0, last, risks, 10_000);
        expect(exact).toBe(true);
        checkBest(pair, drawn, everythingOf(graph, risks));
        const relaxed = disjointPair(graph, latencyMs, mask, 0, last, "nodes");
        if (
          pair !== null &&
          pair[0].latencyMs + pair[1].latencyMs > relaxed![0].latencyMs + relaxed![1].latencyMs
        )
          searched++;
      }),
      { numRuns: 2000 },
    );
    expect(searched).toBeGreaterThan(20);
  });

  test("that share no risk: what is cut short is a pair all the same, and exact only if it is the best", () => {
    let cutShort = 0;
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 3 }), (drawn, maxStates) => {
        const { graph, latencyMs, mask, risks } = drawn;
        const traits = everythingOf(graph, risks);
        const last = graph.nodeCount - 1;
        const { pair, exact } = riskDisjointPair(graph, latencyMs, mask, 0, last, risks, maxStates);
        if (pair !== null) checkPair(pair, drawn, traits);
        if (exact) checkBest(pair, drawn, traits);
        else cutShort++;
      }),
      { numRuns: 2000 },
    );
    expect(cutShort).toBeGreaterThan(5);
  });
});

test("the first path is turned back where it stands in the way of the second", () => {
  // The short cut 0-1-2-3 blocks both 0-1-3 and 0-2-3.
  const trap = buildMultigraph(4, [0, 1, 2, 0, 1], [1, 2, 3, 2, 3]);
  const latencyMs = Float64Array.of(1, 1, 1, 5, 6);
  const pair = disjointPair(trap, latencyMs, noFailure(trap), 0, 3, "nodes")!;
  expect(pair.map(({ arcs }) => arcs)).toEqual([
    [6, 4],
    [0, 8],
  ]);
  expect(pair.map((path) => path.latencyMs)).toEqual([6, 7]);
});

test("two paths may cross at a node where only edges count", () => {
  const waist = buildMultigraph(3, [0, 0, 1, 1], [1, 1, 2, 2]);
  const latencyMs = Float64Array.of(1, 2, 3, 4);
  expect(disjointPair(waist, latencyMs, noFailure(waist), 0, 2, "nodes")).toBeNull();
  const pair = disjointPair(waist, latencyMs, noFailure(waist), 0, 2, "edges")!;
  expect(pair[0].latencyMs + pair[1].latencyMs).toBe(10);
});

test("a node has no pair of paths to itself", () => {
  const one = buildMultigraph(1, [], []);
  expect(() => disjointPair(one, new Float64Array(), noFailure(one), 0, 0, "edges")).toThrow(CutsetError);
});
