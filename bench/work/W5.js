import { cutset } from "../cutset.js";
import { sumOverPairs } from "../pairs.js";
import * as plain from "../peers/adjacency.js";
import { native } from "../peers/native.js";

/** N-2: every pair of edges fails; how many pairs of nodes are parted, in all and at worst? */
export const W5 = {
  id: "W5",
  title: "N-2: every pair of edges fails, lost unordered pairs summed, and the worst",
  checksum: ({ lostPairs }) => lostPairs,
  scenarioCount: ({ edgeCount }) => (edgeCount * (edgeCount - 1)) / 2,
  implementations: (graph) => [
    { implementation: "cutset", prepare: () => cutset.edgePairCuts(graph) },
    { implementation: "Boost disjoint sets", prepare: () => native("boost", "W5", graph) },
    { implementation: "plain loop", prepare: () => ({ run: pairwiseLoop(graph) }) },
  ],
};

function pairwiseLoop(graph) {
  const intact = plain.reachablePairs(plain.adjacencyLists(graph));
  return (first, count) => {
    let worst = 0;
    const lostPairs = sumOverPairs(graph.edgeCount, first, count, (a, b) => {
      const left = plain.reachablePairs(plain.adjacencyLists(graph, (edge) => edge === a || edge === b));
      worst = Math.max(worst, intact - left);
      return intact - left;
    });
    return { lostPairs, worst: BigInt(worst) };
  };
}
