import fc from "fast-check";
import { expect, test } from "vitest";
import { buildMultigraph, type Multigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { type RepairableTree, repairableTree } from "../../../src/graph/paths/repairableTree.ts";
import { shortestPaths } from "../../../src/graph/paths/shortestPaths.ts";
import { TreeRepair } from "../../../src/graph/paths/treeRepair.ts";
import { cableLikeGraphs, maskOf, multigraphs } from "../arbitraries.ts";

const cases = fc.oneof(
  multigraphs({ maxEdges: 24 }).map(({ graph, latencyMs }) => ({ graph, latencyMs })),
  cableLikeGraphs().map(({ graph, latency }) => ({ graph, latencyMs: latency })),
);
const failures = fc.record({
  nodes: fc.array(fc.nat(100), { maxLength: 2 }),
  edges: fc.array(fc.nat(100), { maxLength: 4 }),
});

function labels({ distance, hops, parentArc }: Pick<RepairableTree, "distance" | "hops" | "parentArc">) {
  return { distance: distance.slice(), hops: hops.slice(), parentArc: parentArc.slice() };
}

function maskFor(graph: Multigraph, { nodes, edges }: { nodes: number[]; edges: number[] }) {
  return maskOf(
    graph,
    nodes.map((pick) => pick % graph.nodeCount),
    graph.edgeCount === 0 ? [] : edges.map((pick) => pick % graph.edgeCount),
  );
}

test("only the nodes below the failed edge are affected, and undoing gives them their labels back", () => {
  // A ring 0-1-2-3-0 with a node that hangs from 2.
  const graph = buildMultigraph(5, [0, 1, 2, 3, 2], [1, 2, 3, 0, 4]);
  const latencyMs = Float64Array.of(1, 1, 5, 1, 1);
  const tree = repairableTree(graph, latencyMs, [0]);
  const before = labels(tree);
  const repair = new TreeRepair(graph, latencyMs);
  expect([...repair.repair(tree, maskOf(graph, [], [1]), [1]).view()].sort()).toEqual([2, 4]);
  expect([...tree.distance]).toEqual([0, 1, 6, 1, 7]);
  expect(repair.repair(tree, maskOf(graph, [], [2]), [2]).size).toBe(0);
  expect(labels(tree)).toEqual(before);
});

test("repaired labels are those of a fresh search, whatever fails after whatever", () => {
  fc.assert(
    fc.property(
      cases,
      fc.array(fc.nat(100), { minLength: 1, maxLength: 3 }),
      fc.array(failures, { maxLength: 4 }),
      ({ graph, latencyMs }, picks, failed) => {
        const sourceSets = [picks, picks.slice(0, 1)].map((set) => set.map((pick) => pick % graph.nodeCount));
        const trees = sourceSets.map((sources) => repairableTree(graph, latencyMs, sources));
        const intact = trees.map(labels);
        const repair = new TreeRepair(graph, latencyMs);
        for (const failure of failed) {
          const mask = maskFor(graph, failure);
          const failedEdges = [...mask.failedEdges.keys()].filter((edge) => mask.failedEdges[edge] === 1);
          for (const [i, tree] of trees.entries()) {
            const affected = repair.repair(tree, mask, failedEdges);
            const fresh = labels(shortestPaths(graph, latencyMs, mask, sourceSets[i]!));
            expect(labels(tree)).toEqual(fresh);
            const changed = [...fresh.hops.keys()].filter(
              (node) =>
                fresh.distance[node] !== intact[i]!.distance[node] ||
                fresh.parentArc[node] !== intact[i]!.parentArc[node],
            );
            expect([...affected.view()]).toEqual(expect.arrayContaining(changed));
          }
        }
        repair.undo();
        expect(trees.map(labels)).toEqual(intact);
        expect(intact[0]).toEqual(labels(shortestPaths(graph, latencyMs, noFailure(graph), sourceSets[0]!)));
      },
    ),
    { numRuns: 500 },
  );
});
