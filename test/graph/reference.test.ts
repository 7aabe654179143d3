import { describe, expect, test } from "vitest";
import { components } from "../../src/graph/components.ts";
import { cutPairs } from "../../src/graph/cuts/cutPairs.ts";
import { cutStructure } from "../../src/graph/cuts/cutStructure.ts";
import { replacementDistances } from "../../src/graph/distances/replacementDistances.ts";
import { ShortestDistances } from "../../src/graph/distances/shortestDistances.ts";
import { contract } from "../../src/graph/kernel/kernel.ts";
import { noFailure } from "../../src/graph/multigraph.ts";
import { pairsAmong } from "../../src/graph/pairsAmong.ts";
import { ConnectivityTrials } from "../../src/graph/trials/connectivityTrials.ts";
import { FailureDraws } from "../../src/graph/trials/failureDraws.ts";
import { benchGraph, hasShared } from "../shared.ts";

/** What igraph, Boost, LEMON and NetworKit agree on for the benchmark graphs. */
const references = [
  {
    name: "s200",
    bridges: 24,
    singleCuts: 5_964_042,
    pairCuts: 2_078_556n,
    worstPair: 3_276,
    fromFirst: 13_173_105,
    rerouted: 907_378_891_612,
  },
  {
    name: "kdl",
    bridges: 73,
    singleCuts: 255_105_355,
    pairCuts: 96_348_553n,
    worstPair: 14_680,
    fromFirst: 4_490_343,
  },
  { name: "m2k", bridges: 240, singleCuts: 5_996_480_306, fromFirst: 148_980_115 },
];

describe.skipIf(!hasShared)("other libraries' answers (skipped where ../shared is missing)", () => {
  test.each(references)(
    "$name: bridges, and the pairs each single edge leaves",
    ({ name, bridges, singleCuts }) => {
      const { graph } = benchGraph(name);
      const cuts = cutStructure(graph);
      expect(cuts.bridges.length).toBe(bridges);
      expect(cuts.edgeLoss.reduce((left, lost) => left + cuts.pairs - lost, 0)).toBe(singleCuts);
    },
  );

  test.each(references.filter(({ pairCuts }) => pairCuts))("$name: every two edges", (reference) => {
    const { lostPairs, worst } = cutPairs(benchGraph(reference.name).graph);
    expect(lostPairs).toBe(reference.pairCuts);
    expect(worst?.lostPairs).toBe(reference.worstPair);
  });

  test.each(references)("$name: distances from node 0", ({ name, fromFirst }) => {
    const { graph, lengths } = benchGraph(name);
    const distances = new ShortestDistances(contract(graph), lengths).from(0);
    expect(distances.reduce((sum, distance) => sum + distance, 0)).toBe(fromFirst);
  });

  test.each(references.filter(({ rerouted }) => rerouted))(
    "$name: distances as every single edge fails",
    (reference) => {
      const { graph, lengths } = benchGraph(reference.name);
      const found = replacementDistances(contract(graph), lengths, [...Array(graph.nodeCount).keys()]);
      const finite = (edge: number) =>
        found.intactDistance - found.lostDistance[edge]! + found.addedDistance[edge]!;
      expect([...graph.from.keys()].reduce((sum, edge) => sum + finite(edge), 0)).toBe(reference.rerouted);
    },
  );

  test.each(references)("$name: random failures, as counted one by one", ({ name }) => {
    const { graph } = benchGraph(name);
    const draws = new FailureDraws(new Float64Array(graph.edgeCount).fill(0.02), name);
    const { reachablePairs, largest } = new ConnectivityTrials(graph).run(draws, { count: 100 });
    for (let trial = 0; trial < 100; trial++) {
      const mask = noFailure(graph);
      for (const edge of draws.failedUnits(trial)) mask.failedEdges[edge] = 1;
      const { sizes } = components(graph, mask);
      expect(reachablePairs[trial]).toBe(sizes.reduce((sum, size) => sum + pairsAmong(size), 0));
      expect(largest[trial]).toBe(Math.max(...sizes));
    }
  });
});
