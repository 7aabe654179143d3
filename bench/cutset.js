import { NotAvailable } from "./errors.js";
import { ExactSum } from "./exactSum.js";

/**
 * cutset's side of each work, and the only place that knows what `cutset/graph` exports. Each gives `{ run, … }` like any
 * implementation, or throws {@link NotAvailable} as long as an export is missing.
 */

const engine = await import("cutset/graph").catch((error) => {
  if (error.code === "ERR_PACKAGE_PATH_NOT_EXPORTED" || error.code === "ERR_MODULE_NOT_FOUND") return {};
  throw error;
});

function exported(...names) {
  const missing = names.filter((name) => engine[name] === undefined);
  if (missing.length > 0) throw new NotAvailable(`not built yet: ${missing.join(", ")} of cutset/graph`);
  return engine;
}

/** The multigraph of a graph. Not timed: it is built once a network. */
const multigraph = ({ nodeCount, from, to }) =>
  exported("buildMultigraph").buildMultigraph(nodeCount, from, to);

export const cutset = {
  /** W1, nodes too. */
  reachablePairsByEdge(graph) {
    const { cutStructure } = exported("cutStructure");
    const compiled = multigraph(graph);
    return {
      isWhole: true,
      run: (first, count) => {
        const { pairs, edgeLoss } = cutStructure(compiled);
        let lost = 0;
        for (let edge = first; edge < first + count; edge++) lost += edgeLoss[edge];
        return { reachablePairs: BigInt(count * pairs - lost) };
      },
    };
  },

  /** W2. */
  distancesByEdge(graph, sources) {
    const { reroutingSweep } = exported("reroutingSweep");
    const compiled = multigraph(graph);
    return {
      isWhole: true,
      run: (first, count) => {
        const distanceByEdge = new Float64Array(graph.edgeCount);
        const sweep = reroutingSweep(compiled, graph.weight);
        for (const source of sources) sweep.addSource(source, distanceByEdge);
        const sum = new ExactSum();
        for (let edge = first; edge < first + count; edge++) sum.add(distanceByEdge[edge]);
        return { distance: sum.value };
      },
    };
  },

  /** W3. */
  connectivityTrials(graph, { trials, probability, seed }) {
    const { connectivityTrials } = exported("connectivityTrials", "drawnFailures");
    const compiled = multigraph(graph);
    const edgeProbability = new Float64Array(graph.edgeCount).fill(probability);
    return {
      isWhole: true,
      run: (first, count) => {
        const { reachablePairs } = connectivityTrials(compiled, { trials, seed, edgeProbability });
        let sum = 0;
        for (let trial = first; trial < first + count; trial++) sum += reachablePairs[trial];
        return { reachablePairs: BigInt(sum) };
      },
    };
  },

  /** The failed edges of each trial of W3, for the others to fail the same. */
  drawnFailures(graph, { trials, probability, seed }) {
    const { drawnFailures } = exported("connectivityTrials", "drawnFailures");
    const compiled = multigraph(graph);
    const edgeProbability = new Float64Array(graph.edgeCount).fill(probability);
    return Array.from({ length: trials }, (_, trial) => [
      ...drawnFailures(compiled, { seed, edgeProbability }, trial),
    ]);
  },

  /** W4: a function from a source to the sum of finite distances. */
  distanceSum(graph) {
    const { distancesFrom } = exported("distancesFrom");
    const compiled = multigraph(graph);
    return (source) => {
      const distance = distancesFrom(compiled, graph.weight, source);
      let sum = 0;
      for (let node = 0; node < distance.length; node++) {
        if (distance[node] !== Number.POSITIVE_INFINITY) sum += distance[node];
      }
      return sum;
    };
  },

  /** W5. */
  edgePairCuts(graph) {
    const { edgePairCuts, cutStructure } = exported("edgePairCuts", "cutStructure");
    const compiled = multigraph(graph);
    const { bridges } = cutStructure(compiled);
    return {
      isWhole: true,
      hasParts: false,
      run: () => {
        const { lostPairs, worst } = edgePairCuts(compiled);
        return { lostPairs, worst: BigInt(worst.lostPairs), bridges: BigInt(bridges.length) };
      },
    };
  },

  /** W6: `units` are `{ edges, nodes }` that fail together; `size`, what each node counts for. */
  unitSweep(graph, units, size) {
    const { unitSweep } = exported("unitSweep");
    const compiled = multigraph(graph);
    return {
      isWhole: true,
      run: (first, count) => {
        const { lostPairs, pairs } = unitSweep(compiled, units, size);
        let lost = 0;
        for (let unit = first; unit < first + count; unit++) lost += lostPairs[unit];
        return { reachablePairs: BigInt(count * pairs - lost) };
      },
    };
  },

  /** W6, pairs of units. */
  unitPairSweep(graph, units, size) {
    const { unitPairSweep } = exported("unitPairSweep");
    const compiled = multigraph(graph);
    return {
      isWhole: true,
      hasParts: false,
      run: () => ({ reachablePairs: unitPairSweep(compiled, units, size).reachablePairs }),
    };
  },
};
