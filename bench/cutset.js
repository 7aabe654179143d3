import {
  buildMultigraph,
  ConnectivityTrials,
  contract,
  cutPairs,
  cutStructure,
  FailureDraws,
  FailureStack,
  renumbered,
  replacementDistances,
  ShortestDistances,
} from "cutset/graph";
import { sumOver } from "./exactSum.js";
import { sumOverPairs } from "./pairs.js";

/** cutset's side of each work, and the only place that knows what `cutset/graph` exports. */

/** A graph compiled once a network, and so not timed: nodes renumbered, edges as they were. */
function compiled({ nodeCount, from, to }) {
  return renumbered(buildMultigraph(nodeCount, from, to));
}

export const cutset = {
  /** W1; gives every node too. */
  reachablePairsByEdge(graph) {
    const { graph: multigraph } = compiled(graph);
    return {
      isWhole: true,
      run: (first, count) => {
        const { pairs, edgeLoss } = cutStructure(multigraph);
        let lost = 0;
        for (let edge = first; edge < first + count; edge++) lost += edgeLoss[edge];
        return { reachablePairs: BigInt(count * pairs - lost) };
      },
    };
  },

  /** W2. */
  distancesByEdge(graph, sources) {
    const { graph: multigraph, renumbered: nodeOf } = compiled(graph);
    const kernel = contract(multigraph);
    const renamed = sources.map((source) => nodeOf[source]);
    return {
      isWhole: true,
      run: (first, count) => {
        const sums = replacementDistances(kernel, graph.weight, renamed);
        const { intactDistance, lostDistance, addedDistance } = sums;
        const distance = sumOver(first, count, (e) => intactDistance - lostDistance[e] + addedDistance[e]);
        return { distance };
      },
    };
  },

  /** W3; drawing is part of the run. */
  connectivityTrials(graph, draw) {
    const trials = new ConnectivityTrials(compiled(graph).graph);
    return {
      run: (first, count) => {
        const { reachablePairs } = trials.run(failureDraws(graph, draw), { first, count });
        return { reachablePairs: BigInt(reachablePairs.reduce((sum, pairs) => sum + pairs, 0)) };
      },
    };
  },

  /** The failed edges of each trial of W3, for the others to fail the same. */
  drawnFailures(graph, draw) {
    const draws = failureDraws(graph, draw);
    return Array.from({ length: draw.trials }, (_, trial) => draws.failedUnits(trial));
  },

  /** W4: a function from a source to the sum of finite distances. */
  distanceSum(graph) {
    const { graph: multigraph, renumbered: nodeOf } = compiled(graph);
    const distances = new ShortestDistances(contract(multigraph), graph.weight);
    const distance = new Float64Array(graph.nodeCount);
    return (source) => {
      distances.from(nodeOf[source], distance);
      let sum = 0;
      for (let node = 0; node < distance.length; node++) {
        if (distance[node] !== Number.POSITIVE_INFINITY) sum += distance[node];
      }
      return sum;
    };
  },

  /** W5; the loss of any one pair is looked up, which only parts are compared by. */
  edgePairCuts(graph) {
    const { graph: multigraph } = compiled(graph);
    const bridges = BigInt(cutStructure(multigraph).bridges.length);
    const total = (graph.edgeCount * (graph.edgeCount - 1)) / 2;
    return {
      isWhole: true,
      run: (first, count) => {
        const { lostPairs, worst, lossOf } = cutPairs(multigraph);
        if (count === total) return { lostPairs, worst: BigInt(worst.lostPairs), bridges };
        return { lostPairs: sumOverPairs(graph.edgeCount, first, count, lossOf) };
      },
    };
  },

  /** W6: `units` are `{ edges, nodes }` that fail together; `size`, what each node counts for. */
  unitFailures(graph, units, size) {
    const { stack, renamed } = failureStack(graph, units, size);
    return {
      run: (first, count) => ({
        reachablePairs: sumOver(first, count, (unit) => pairsUnder(stack, renamed[unit])),
      }),
    };
  },

  /** W6, pairs of units: the first of a pair stays failed while all its partners fail. */
  unitPairFailures(graph, units, size) {
    const { stack, renamed } = failureStack(graph, units, size);
    return {
      run: (first, count) => {
        let failed = -1;
        const reachablePairs = sumOverPairs(renamed.length, first, count, (a, b) => {
          if (a !== failed) {
            stack.pop();
            stack.push(renamed[a]);
            failed = a;
          }
          return pairsUnder(stack, renamed[b]);
        });
        stack.pop();
        return { reachablePairs };
      },
    };
  },
};

function failureDraws({ edgeCount }, { probability, seed }) {
  return new FailureDraws(new Float64Array(edgeCount).fill(probability), seed);
}

function failureStack(graph, units, size) {
  const { graph: multigraph, original, renumbered: nodeOf } = compiled(graph);
  const places = Float64Array.from(original, (node) => size[node]);
  const renamed = units.map(({ edges, nodes }) => ({ edges, nodes: nodes.map((node) => nodeOf[node]) }));
  return { stack: new FailureStack(multigraph, places), renamed };
}

function pairsUnder(stack, unit) {
  stack.push(unit);
  const { pairs } = stack;
  stack.pop();
  return pairs;
}
