import { cutset } from "../cutset.js";
import { sumOver } from "../exactSum.js";
import * as plain from "../peers/adjacency.js";
import * as graphology from "../peers/graphology.js";
import { native } from "../peers/native.js";

const draw = { trials: 10_000, probability: 0.02, seed: "bench" };

/** Monte Carlo: every edge fails by chance; how many pairs of nodes are still joined? */
export const W3 = {
  id: "W3",
  title: "Monte Carlo: 10,000 scenarios, each edge fails with p = 0.02, reachable unordered pairs summed",
  note: "cutset's time includes the drawing; the others get its failed edges for free",
  checksum: ({ reachablePairs }) => reachablePairs,
  scenarioCount: () => draw.trials,
  implementations: (graph) => {
    let lists = null;
    const scenarios = () => {
      lists ??= cutset.drawnFailures(graph, draw);
      return lists;
    };
    return [
      { implementation: "cutset", prepare: () => cutset.connectivityTrials(graph, draw) },
      {
        implementation: "Boost disjoint sets",
        prepare: () => native("boost", "W3", graph, { scenarios: scenarios() }),
      },
      {
        implementation: "plain loop",
        prepare: () => {
          const failures = scenarios();
          return {
            run: (first, count) => ({
              reachablePairs: sumOver(first, count, (scenario) => {
                const failed = new Set(failures[scenario]);
                return plain.reachablePairs(plain.adjacencyLists(graph, (edge) => failed.has(edge)));
              }),
            }),
          };
        },
      },
      {
        implementation: "graphology",
        prepare: () => {
          const original = graphology.graphologyGraph(graph);
          const failures = scenarios();
          return {
            run: (first, count) => ({
              reachablePairs: sumOver(first, count, (scenario) =>
                graphology.reachablePairs(graphology.copyWithout(original, failures[scenario])),
              ),
            }),
          };
        },
      },
    ];
  },
};
