import { cutset } from "../cutset.js";
import { sumOver } from "../exactSum.js";
import * as plain from "../peers/adjacency.js";
import * as graphology from "../peers/graphology.js";
import { native } from "../peers/native.js";

/** N-1: every edge fails alone; how many pairs of nodes are still joined? */
export const W1 = {
  id: "W1",
  title: "N-1: every edge fails alone, reachable unordered pairs summed",
  checksum: ({ reachablePairs }) => reachablePairs,
  scenarioCount: ({ edgeCount }) => edgeCount,
  implementations: (graph) => [
    { implementation: "cutset", prepare: () => cutset.reachablePairsByEdge(graph) },
    { implementation: "igraph bridges", prepare: () => native("igraph", "W1", graph, { isWhole: true }) },
    { implementation: "Boost disjoint sets", prepare: () => native("boost", "W1", graph) },
    {
      implementation: "plain loop",
      prepare: () => ({
        run: (first, count) => ({
          reachablePairs: sumOver(first, count, (failed) =>
            plain.reachablePairs(plain.adjacencyLists(graph, (edge) => edge === failed)),
          ),
        }),
      }),
    },
    {
      implementation: "graphology",
      prepare: () => {
        const original = graphology.graphologyGraph(graph);
        return {
          run: (first, count) => ({
            reachablePairs: sumOver(first, count, (failed) =>
              graphology.reachablePairs(graphology.copyWithout(original, [failed])),
            ),
          }),
        };
      },
    },
  ],
};
