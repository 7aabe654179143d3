import { describe, expect, test } from "vitest";
import { cutPairs } from "../../src/graph/cutPairs.ts";
import { cutStructure } from "../../src/graph/cutStructure.ts";
import { benchGraph, hasShared } from "../shared.ts";

/** What igraph, Boost, LEMON and NetworKit agree on for the benchmark graphs. */
const references = [
  { name: "s200", bridges: 24, singleCuts: 5_964_042, pairCuts: 2_078_556n, worstPair: 3_276 },
  { name: "kdl", bridges: 73, singleCuts: 255_105_355, pairCuts: 96_348_553n, worstPair: 14_680 },
  { name: "m2k", bridges: 240, singleCuts: 5_996_480_306 },
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
});
