import { cutset } from "../cutset.js";
import { sumOver } from "../exactSum.js";
import { failingUnits } from "../graphs/failingUnits.js";
import { sumOverPairs } from "../pairs.js";
import * as plain from "../peers/adjacency.js";

/** Cables and stations as the failing unit, each alone: how many pairs of places are still joined? */
export const W6 = {
  id: "W6",
  title: "N-1 of cables and stations: each fails alone, reachable unordered pairs of places summed",
  note: "cables that a map does not tell are drawn: paths of 3 to 8 edges that cover it",
  suits: ({ isMap }) => isMap,
  checksum: ({ reachablePairs }) => reachablePairs,
  scenarioCount: (graph) => failingUnits(graph).units.length,
  implementations: (graph) => {
    const { units, size } = failingUnits(graph);
    return [
      { implementation: "cutset", prepare: () => cutset.unitFailures(graph, units, size) },
      {
        implementation: "plain loop",
        prepare: () => ({
          run: (first, count) => ({
            reachablePairs: sumOver(first, count, (unit) => pairsWithout(graph, size, [units[unit]])),
          }),
        }),
      },
    ];
  },
};

/** Every pair of units fails. */
export const W6Pairs = {
  id: "W6-pairs",
  title: "N-2 of cables and stations: each pair fails, reachable unordered pairs of places summed",
  suits: ({ isMap }) => isMap,
  checksum: ({ reachablePairs }) => reachablePairs,
  scenarioCount: (graph) => {
    const { length } = failingUnits(graph).units;
    return (length * (length - 1)) / 2;
  },
  implementations: (graph) => {
    const { units, size } = failingUnits(graph);
    return [
      { implementation: "cutset", prepare: () => cutset.unitPairFailures(graph, units, size) },
      {
        implementation: "plain loop",
        prepare: () => ({
          run: (first, count) => ({
            reachablePairs: sumOverPairs(units.length, first, count, (a, b) =>
              pairsWithout(graph, size, [units[a], units[b]]),
            ),
          }),
        }),
      },
    ];
  },
};

function pairsWithout(graph, size, units) {
  const nodes = new Set(units.flatMap((unit) => unit.nodes));
  const edges = new Set(units.flatMap((unit) => unit.edges));
  const hasFailed = (edge) => edges.has(edge) || nodes.has(graph.from[edge]) || nodes.has(graph.to[edge]);
  return plain.reachablePairs(plain.adjacencyLists(graph, hasFailed), (node) =>
    nodes.has(node) ? 0 : size[node],
  );
}
