import { cutset } from "../cutset.js";
import { sumOver } from "../exactSum.js";
import { spreadNodes } from "../graphs/benchGraph.js";
import * as plain from "../peers/adjacency.js";
import * as graphology from "../peers/graphology.js";
import { native } from "../peers/native.js";

/** N-1 with rerouting: every edge fails alone; how far is every node now from each of the sources? */
export const W2 = {
  id: "W2",
  title: "N-1 with rerouting: every edge fails alone, new finite distances from all sources summed",
  checksum: ({ distance }) => distance,
  scenarioCount: ({ edgeCount }) => edgeCount,
  implementations: (graph) => {
    const sources = spreadNodes(graph);
    const fromAll = (distanceSum) => sources.reduce((sum, source) => sum + distanceSum(source), 0);
    return [
      { implementation: "cutset", prepare: () => cutset.distancesByEdge(graph, sources) },
      { implementation: "igraph Dijkstra", prepare: () => native("igraph", "W2", graph, { sources }) },
      { implementation: "Boost Dijkstra", prepare: () => native("boost", "W2", graph, { sources }) },
      {
        implementation: "plain loop",
        prepare: () => ({
          run: (first, count) => ({
            distance: sumOver(first, count, (failed) => {
              const neighbours = plain.adjacencyLists(graph, (edge) => edge === failed);
              return fromAll((source) => plain.distanceSum(neighbours, source));
            }),
          }),
        }),
      },
      {
        implementation: "graphology",
        prepare: () => {
          const original = graphology.graphologyGraph(graph);
          return {
            run: (first, count) => ({
              distance: sumOver(first, count, (failed) => {
                const copy = graphology.copyWithout(original, [failed]);
                return fromAll((source) => graphology.distanceSum(copy, source));
              }),
            }),
          };
        },
      },
    ];
  },
};
