import { expect, test } from "vitest";
import { components } from "../../../src/graph/components.ts";
import { cutPairs } from "../../../src/graph/cuts/cutPairs.ts";
import { noFailure } from "../../../src/graph/multigraph.ts";
import { pairsAmong } from "../../../src/graph/pairsAmong.ts";
import { benchGraph, hasShared } from "../../shared.ts";

/**
 * Passed on 2026-11-24 in 3.8 minutes of processor time: over all 4,498,500 pairs of edges 1,620,398,995 pairs of nodes
 * are lost, 95,599 by the worst.
 */
test.skipIf(!hasShared)("all pairs of the 3,000 edges of m2k, each failed and counted", () => {
  const { graph } = benchGraph("m2k");
  const mask = noFailure(graph);
  const joined = () => components(graph, mask).sizes.reduce((sum, size) => sum + pairsAmong(size), 0);
  const intact = joined();
  const { lostPairs, worst, lossOf } = cutPairs(graph);
  let sum = 0;
  let most = 0;
  let differing = 0;
  for (let first = 0; first < graph.edgeCount; first++) {
    mask.failedEdges[first] = 1;
    for (let second = first + 1; second < graph.edgeCount; second++) {
      mask.failedEdges[second] = 1;
      const lost = intact - joined();
      mask.failedEdges[second] = 0;
      sum += lost;
      most = Math.max(most, lost);
      if (lossOf(first, second) !== lost) differing++;
    }
    mask.failedEdges[first] = 0;
  }
  expect(differing).toBe(0);
  expect(lostPairs).toBe(BigInt(sum));
  expect(worst?.lostPairs).toBe(most);
});
