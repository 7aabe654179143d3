import fc from "fast-check";
import { expect, test } from "vitest";
import { contract, type Kernel } from "../../../src/graph/kernel/kernel.ts";
import {
  arcEdge,
  arcSource,
  arcTarget,
  buildMultigraph,
  type Multigraph,
} from "../../../src/graph/multigraph.ts";
import { cableLikeGraphs } from "../arbitraries.ts";

test("two triangles joined by a chain, with a tree: three chains between two hubs", () => {
  //  0-1-2-0, 3-4-5-3, 2-6-3, and 6-7-8 hangs from the middle
  const graph = buildMultigraph(9, [0, 1, 2, 3, 4, 5, 2, 6, 6, 7], [1, 2, 0, 4, 5, 3, 6, 3, 7, 8]);
  const { hubs, chainFrom, chainTo, chainNodes, chainOffsets, trees } = contract(graph);
  expect([...hubs]).toEqual([2, 3]);
  expect([...chainFrom].map((from, chain) => [from, chainTo[chain]])).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
  ]);
  expect([...chainNodes]).toEqual([1, 0, 6, 4, 5]);
  expect([...chainOffsets]).toEqual([0, 2, 3, 5]);
  expect([...trees.nodes]).toEqual([7, 8]);
});

test("two parallel edges are a cycle: one end is the hub, the other is along the chain", () => {
  const { hubs, chainNodes, chainArcs, slotHub } = contract(buildMultigraph(2, [0, 1], [1, 0]));
  expect([[...hubs], [...chainNodes], [...chainArcs], [...slotHub]]).toEqual([[0], [1], [0, 2], [0, 0]]);
});

test("a tree hangs from one node, which is its only hub; a lone node is a hub", () => {
  const { hubs, trees } = contract(buildMultigraph(4, [0, 1], [1, 2]));
  expect(hubs.length).toBe(2);
  expect(trees.nodes.length).toBe(2);
});

test("every edge is in one tree or one chain, every node has one part, and kept nodes are hubs", () => {
  fc.assert(
    fc.property(cableLikeGraphs(), fc.nat(), fc.boolean(), ({ graph }, pick, keeps) => {
      const isKept = new Uint8Array(graph.nodeCount);
      if (keeps) isKept[pick % graph.nodeCount] = 1;
      const kernel = contract(graph, isKept);
      const { hubs, hubOf, placeOf, chainNodes, chainArcs, trees } = kernel;

      const treeArcs = [...trees.nodes].map((node) => trees.arcInto[node]!);
      const edges = [...chainArcs, ...treeArcs].map(arcEdge).sort((a, b) => a - b);
      expect(edges).toEqual([...Array(graph.edgeCount).keys()]);
      const nodes = [...hubs, ...chainNodes, ...trees.nodes].sort((a, b) => a - b);
      expect(nodes).toEqual([...Array(graph.nodeCount).keys()]);
      expect([...hubs].map((node) => hubOf[node])).toEqual([...hubs.keys()]);
      expect([...chainNodes].map((node) => placeOf[node])).toEqual([...chainNodes.keys()]);
      for (let node = 0; node < graph.nodeCount; node++) if (isKept[node]) expect(hubOf[node]).not.toBe(-1);

      const placed = new Set([...hubs, ...chainNodes]);
      for (const node of trees.nodes) {
        expect(arcTarget(graph, trees.arcInto[node]!)).toBe(node);
        expect(placed.has(arcSource(graph, trees.arcInto[node]!))).toBe(true);
        placed.add(node);
      }
      expectChainsConnect(kernel, graph);
      expectHubsNeeded(kernel, isKept);
    }),
    { numRuns: 500 },
  );
});

/** Each chain leads from its hub over its inner nodes to its hub, and stands in a slot at either. */
function expectChainsConnect(kernel: Kernel, graph: Multigraph): void {
  const { chainFrom, chainTo, chainOffsets, chainNodes, chainArcs, hubs } = kernel;
  const { slotOffsets, slotChain, slotHub } = kernel;
  for (let chain = 0; chain < chainFrom.length; chain++) {
    const [first, last] = [chainOffsets[chain]!, chainOffsets[chain + 1]!];
    const arcs = chainArcs.subarray(first + chain, last + chain + 1);
    const [start, end] = [chainFrom[chain]!, chainTo[chain]!];
    const stops = [hubs[start]!, ...chainNodes.subarray(first, last), hubs[end]!];
    expect([...arcs].map((arc) => arcSource(graph, arc))).toEqual(stops.slice(0, -1));
    expect([...arcs].map((arc) => arcTarget(graph, arc))).toEqual(stops.slice(1));
    for (const [hub, other] of [
      [start, end],
      [end, start],
    ] as const) {
      const slots = [...slotChain.keys()].slice(slotOffsets[hub], slotOffsets[hub + 1]);
      const here = slots.filter((slot) => slotChain[slot] === chain && slotHub[slot] === other);
      expect(here.length).toBe(start === end ? 2 : 1);
    }
  }
}

/** A hub that is not kept has other than two chain ends, or is the one hub of a cycle. */
function expectHubsNeeded({ hubs, slotOffsets, slotHub }: Kernel, isKept: Uint8Array): void {
  for (const [hub, node] of hubs.entries()) {
    const ends = [...slotHub.subarray(slotOffsets[hub], slotOffsets[hub + 1])];
    if (isKept[node] === 0 && ends.length === 2) expect(ends).toEqual([hub, hub]);
  }
}
