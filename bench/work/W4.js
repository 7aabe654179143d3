import { cutset } from "../cutset.js";
import { sumOver } from "../exactSum.js";
import { spreadNodes } from "../graphs/benchGraph.js";
import * as plain from "../peers/adjacency.js";
import * as graphology from "../peers/graphology.js";
import { native } from "../peers/native.js";

/** One source to all nodes. The checksum is that of node 0; the time, the mean of several sources. */
export const W4 = {
  id: "W4",
  title: "One source to all, finite distances summed; milliseconds a source",
  isPerScenario: true,
  checksum: ({ distance }) => distance,
  scenarioCount: ({ nodeCount }) => Math.min(100, nodeCount),
  implementations: (graph) => {
    const sources = spreadNodes(graph, W4.scenarioCount(graph));
    const summed = (distanceSum) => ({
      run: (first, count) => ({ distance: sumOver(first, count, (i) => distanceSum(sources[i])) }),
    });
    return [
      { implementation: "cutset", prepare: () => summed(cutset.distanceSum(graph)) },
      { implementation: "igraph Dijkstra", prepare: () => native("igraph", "W4", graph, { sources }) },
      { implementation: "Boost Dijkstra", prepare: () => native("boost", "W4", graph, { sources }) },
      {
        implementation: "plain loop",
        prepare: () => {
          const neighbours = plain.adjacencyLists(graph);
          return summed((source) => plain.distanceSum(neighbours, source));
        },
      },
      {
        implementation: "graphology",
        prepare: () => {
          const copy = graphology.graphologyGraph(graph);
          return summed((source) => graphology.distanceSum(copy, source));
        },
      },
    ];
  },
};
