import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutLabels } from "../../../src/graph/cuts/cutLabels.ts";
import { FailureStack } from "../../../src/graph/cuts/failureStack.ts";
import { LabelBasis } from "../../../src/graph/cuts/labelBasis.ts";
import type { FailureUnit } from "../../../src/graph/failureUnits.ts";
import { buildMultigraph, type Multigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { breadthFirstForest } from "../../../src/graph/spanningForest.ts";
import { cableLikeGraphs, maskOf, multigraphs } from "../arbitraries.ts";
import { componentCount, joinedPairs, lowestConnected } from "../twins.ts";

const graphs = fc.oneof(
  multigraphs({ maxEdges: 20 }).map(({ graph }) => graph),
  cableLikeGraphs().map(({ graph }) => graph),
);

/** Failed units by the numbers that pick their nodes and edges. */
const picks = fc.array(
  fc.record({
    nodes: fc.array(fc.nat(100), { maxLength: 2 }),
    edges: fc.array(fc.nat(100), { maxLength: 4 }),
  }),
  { maxLength: 5 },
);

function unitsOf(graph: Multigraph, picked: readonly { nodes: number[]; edges: number[] }[]): FailureUnit[] {
  return picked.map(({ nodes, edges }) => ({
    nodes: nodes.map((pick) => pick % graph.nodeCount),
    edges: graph.edgeCount === 0 ? [] : edges.map((pick) => pick % graph.edgeCount),
  }));
}

function slowIsolated(graph: Multigraph, units: readonly FailureUnit[], places: readonly number[]): number {
  const alone = (leaders: number[], node: number) =>
    leaders.every((leader, other) => other === node || places[other] === 0 || leader !== leaders[node]);
  const before = lowestConnected(graph, noFailure(graph));
  const after = lowestConnected(graph, maskOfUnits(graph, units));
  return places.filter(
    (place, node) => place === 1 && after[node] !== -1 && alone(after, node) && !alone(before, node),
  ).length;
}

function maskOfUnits(graph: Multigraph, units: readonly FailureUnit[]) {
  return maskOf(
    graph,
    units.flatMap(({ nodes = [] }) => Array.from(nodes)),
    units.flatMap(({ edges = [] }) => Array.from(edges)),
  );
}

describe("FailureStack", () => {
  test("a cable that is two edges of a ring separates, one that is a single edge does not", () => {
    const stack = new FailureStack(buildMultigraph(4, [0, 1, 2, 3], [1, 2, 3, 0]));
    stack.push({ edges: [0] });
    expect([stack.pairs, stack.isolatedPlaces]).toEqual([6, 0]);
    stack.push({ edges: [1] });
    expect([stack.pairs, stack.isolatedPlaces, stack.depth]).toEqual([3, 1, 2]);
    stack.pop();
    stack.push({ nodes: [2] });
    expect([stack.pairs, stack.isolatedPlaces]).toEqual([1, 1]);
  });

  test("two stations joined only to each other take a bridge elsewhere with them", () => {
    const stack = new FailureStack(buildMultigraph(5, [0, 2, 3], [1, 3, 4]));
    stack.push({ nodes: [0, 1], edges: [1] });
    expect([stack.pairs, stack.isolatedPlaces]).toEqual([1, 1]);
  });

  test("whatever fails and is repaired, pairs and isolated places are those counted anew", () => {
    fc.assert(
      fc.property(graphs, picks, fc.infiniteStream(fc.nat(1)), (graph, picked, bits) => {
        const places: number[] = Array.from({ length: graph.nodeCount }, () => bits.next().value!);
        const stack = new FailureStack(graph, places);
        const failed: FailureUnit[] = [];
        const expectTrue = () => {
          expect(stack.pairs).toBe(joinedPairs(graph, maskOfUnits(graph, failed), places));
          expect(stack.isolatedPlaces).toBe(slowIsolated(graph, failed, places));
        };
        // Up, half down, up again, and all the way down.
        const units = unitsOf(graph, picked);
        const half = units.length >> 1;
        for (const [rising, falling] of [
          [units, units.length - half],
          [units.slice(half).reverse(), units.length],
        ] as const) {
          for (const unit of rising) {
            stack.push(unit);
            failed.push(unit);
            expectTrue();
          }
          for (let i = 0; i < falling; i++) {
            stack.pop();
            failed.pop();
            expectTrue();
          }
        }
        expect(stack.depth).toBe(0);
      }),
      { numRuns: 600 },
    );
  });
});

describe("cutLabels", () => {
  test("edges depend on each other as they separate: components gained = edges less rank", () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(100), { maxLength: 8 }), (graph, picked) => {
        fc.pre(graph.edgeCount > 0);
        const edges = [...new Set(picked.map((pick) => pick % graph.edgeCount))];
        const { high, low } = cutLabels(graph, breadthFirstForest(graph));
        const basis = new LabelBasis();
        for (const edge of edges) basis.add(high[edge]!, low[edge]!);
        const gained =
          componentCount(graph, maskOf(graph, [], edges)) - componentCount(graph, noFailure(graph));
        // Holds but for 1 set of 8 edges in 2^56.
        expect(edges.length - basis.size).toBe(gained);
      }),
      { numRuns: 300 },
    );
  });
});
