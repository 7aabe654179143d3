import fc from "fast-check";
import { expect, test } from "vitest";
import type { FailureUnit } from "../../../src/graph/failureUnits.ts";
import { buildMultigraph, type Multigraph } from "../../../src/graph/multigraph.ts";
import { ConnectivityTrials } from "../../../src/graph/trials/connectivityTrials.ts";
import { FailureDraws } from "../../../src/graph/trials/failureDraws.ts";
import { cableLikeGraphs, maskOf, multigraphs } from "../arbitraries.ts";
import { placesConnected } from "../twins.ts";

const graphs = fc.oneof(
  cableLikeGraphs().map(({ graph }) => graph),
  multigraphs({ minNodes: 4, maxNodes: 12, maxEdges: 24 }).map(({ graph }) => graph),
);

const chances = fc.constantFrom(0, 0.001, 0.02, 0.3, 0.5, 0.8, 1);

/** Where trials start, and how many: on, before and after the borders of blocks. */
const ranges = fc.tuple(fc.constantFrom(0, 1, 31, 32, 33, 1000), fc.constantFrom(1, 31, 32, 33, 100));

test("a pair of parallel edges, a tree and a lone node: the four trials by hand", () => {
  // 0=1 joined twice, 2 hangs from 1, 3 is alone.
  const graph = buildMultigraph(4, [0, 1, 1], [1, 0, 2]);
  const pairs = (failing: number[]) => {
    const draws = new FailureDraws(
      [0, 1, 2].map((edge) => (failing.includes(edge) ? 1 : 0)),
      1,
    );
    const { reachablePairs, largest } = new ConnectivityTrials(graph).run(draws, { count: 1 });
    return [reachablePairs[0], largest[0]];
  };
  expect(pairs([])).toEqual([3, 3]);
  expect(pairs([0])).toEqual([3, 3]);
  expect(pairs([0, 1])).toEqual([1, 2]);
  expect(pairs([0, 1, 2])).toEqual([0, 1]);
});

test("where every place has failed, the largest component is empty", () => {
  const graph = buildMultigraph(3, [0, 1], [1, 2]);
  const units = [{ nodes: [0] }, { nodes: [2] }];
  const trials = new ConnectivityTrials(graph, { units, isPlace: Uint8Array.of(1, 0, 1) });
  const largest = (chance: number[]) => trials.run(new FailureDraws(chance, 1), { count: 1 }).largest[0];
  expect([largest([0, 0]), largest([0, 1]), largest([1, 1])]).toEqual([2, 1, 0]);
});

test("edges that fail alone: each trial is what its mask leaves", () => {
  fc.assert(
    fc.property(graphs, fc.infiniteStream(chances), fc.nat(), ranges, (graph, chance, seed, range) => {
      const probability = Array.from({ length: graph.edgeCount }, () => chance.next().value);
      const units = probability.map((_, edge) => ({ edges: [edge] }));
      expectAsMasked(graph, new ConnectivityTrials(graph), units, undefined, probability, seed, range);
    }),
    { numRuns: 1000 },
  );
});

test("edges, nodes, cables and risk groups, some nodes no places: each trial is what its mask leaves", () => {
  fc.assert(
    fc.property(
      graphs,
      fc.infiniteStream(fc.nat(1_000_000)),
      fc.nat(),
      ranges,
      (graph, pick, seed, range) => {
        const some = (count: number, most: number) =>
          count === 0 ? [] : Array.from({ length: next(most + 1) }, () => next(count));
        const next = (count: number): number => pick.next().value % count;
        const units = Array.from({ length: next(6) }, (): FailureUnit => {
          const kind = next(4);
          if (kind === 0) return { edges: some(graph.edgeCount, 1) };
          if (kind === 1) return { nodes: some(graph.nodeCount, 1) };
          if (kind === 2) return { edges: some(graph.edgeCount, 5) };
          return { edges: some(graph.edgeCount, 3), nodes: some(graph.nodeCount, 3) };
        });
        const isPlace = Uint8Array.from({ length: graph.nodeCount }, () => (next(4) === 0 ? 0 : 1));
        const probability = units.map(() => [0, 0.02, 0.5, 0.9, 1][next(5)]!);
        const trials = new ConnectivityTrials(graph, { units, isPlace });
        expectAsMasked(graph, trials, units, isPlace, probability, seed, range);
      },
    ),
    { numRuns: 1000 },
  );
});

test("forEach tells what run returns, and one object runs again with other draws", () => {
  const graph = buildMultigraph(4, [0, 1, 2, 3, 0], [1, 2, 3, 0, 2]);
  const trials = new ConnectivityTrials(graph);
  const half = new FailureDraws([0.5, 0.5, 0.5, 0.5, 0.5], "half");
  const range = { first: 5, count: 50 };
  const first = trials.run(half, range);
  trials.run(new FailureDraws([1, 1, 1, 1, 1], "all"), { count: 40 });
  const seen: number[][] = [];
  trials.forEach(half, range, (...trial) => seen.push(trial));
  expect(seen.map(([trial]) => trial)).toEqual(Array.from({ length: 50 }, (_, index) => 5 + index));
  expect(seen.map(([, pairs]) => pairs)).toEqual([...first.reachablePairs]);
  expect(seen.map(([, , largest]) => largest)).toEqual([...first.largest]);
  expect(first.meanReachablePairs).toBeCloseTo(first.reachablePairs.reduce((a, b) => a + b) / 50, 12);
  expect(first.meanLargest).toBeCloseTo(first.largest.reduce((a, b) => a + b) / 50, 12);
});

test("numbers of one seed stay what they are", () => {
  // A ring of twelve with a chord, two parallel edges and a tree of three.
  const ends = [...Array(12).keys()].map((node) => [node, (node + 1) % 12] as const);
  const edges = [...ends, [0, 6], [3, 4], [9, 12], [12, 13], [12, 14]] as const;
  const graph = buildMultigraph(
    15,
    edges.map(([from]) => from),
    edges.map(([, to]) => to),
  );
  const even = new FailureDraws(new Array(17).fill(0.1), "frozen");
  const uneven = new FailureDraws(
    edges.map((_, edge) => edge / 40),
    "frozen",
  );
  const trials = new ConnectivityTrials(graph);
  const { reachablePairs, largest } = trials.run(even, { first: 30, count: 8 });
  expect([...reachablePairs]).toEqual([105, 91, 105, 105, 51, 78, 105, 105]);
  expect([...largest]).toEqual([15, 14, 15, 15, 9, 13, 15, 15]);
  expect(trials.run(even, { count: 1000 }).meanReachablePairs).toBe(90.52);
  expect(trials.run(uneven, { count: 1000 }).meanReachablePairs).toBe(69.112);
});

test("what does not fit the graph is refused", () => {
  const graph = buildMultigraph(2, [0], [1]);
  const refused = expect.objectContaining({ code: "ARGUMENT_INVALID" });
  expect(() => new ConnectivityTrials(graph, { units: [{ edges: [1] }] })).toThrow(refused);
  expect(() => new ConnectivityTrials(graph, { units: [{ nodes: [-1] }] })).toThrow(refused);
  expect(() => new ConnectivityTrials(graph, { isPlace: Uint8Array.of(1) })).toThrow(refused);
  const trials = new ConnectivityTrials(graph);
  expect(() => trials.run(new FailureDraws([0.5, 0.5], 1), { count: 1 })).toThrow(refused);
  const draws = new FailureDraws([0.5], 1);
  for (const range of [
    { count: 0.5 },
    { count: 1, first: -1 },
    { count: 2, first: Number.MAX_SAFE_INTEGER },
  ]) {
    expect(() => trials.run(draws, range)).toThrow(refused);
    expect(() => trials.forEach(draws, range, () => {})).toThrow(refused);
  }
  expect(trials.run(draws, { count: 0 })).toMatchObject({ meanReachablePairs: 0, meanLargest: 0 });
});

function expectAsMasked(
  graph: Multigraph,
  trials: ConnectivityTrials,
  units: readonly FailureUnit[],
  isPlace: Uint8Array | undefined,
  probability: readonly number[],
  seed: number,
  [first, count]: readonly [number, number],
): void {
  const { reachablePairs, largest } = trials.run(new FailureDraws(probability, seed), { first, count });
  const draws = new FailureDraws(probability, seed);
  const expected = Array.from({ length: count }, (_, index) => {
    const failed = draws.failedUnits(first + index).map((unit) => units[unit]!);
    const nodes = failed.flatMap((unit) => unit.nodes ?? []);
    const edges = failed.flatMap((unit) => unit.edges ?? []);
    return placesConnected(graph, maskOf(graph, nodes, edges), isPlace);
  });
  expect([...reachablePairs]).toEqual(expected.map(({ reachablePairs }) => reachablePairs));
  expect([...largest]).toEqual(expected.map(({ largest }) => largest));
}
