// One failure after another on the shipped network: where does each demand go? cutset against a copy-and-delete loop
// on graphology. Results are compared before anything is timed; variants are interleaved.
import { cpus } from "node:os";
import { demandTable, Network, randomStream, resolveFailure, simulate, spf, viewOf } from "cutset";
import { pakistan } from "cutset/data";
import { dijkstra } from "graphology-shortest-path";

const runs = process.argv.includes("--quick") ? 3 : 15;
const scenarios = 20;

const network = Network.parse(pakistan).asOf("2025-12-31");
const next = randomStream("bench/simulate", 0);
const failures = Array.from({ length: scenarios }, () => {
  const { id } = network.cables[Math.floor(next() * network.cables.length)];
  return { kind: "cable", id };
});

/** Every variant returns, for each failure and demand, the one-way latency; null where no path survives. */
const variants = {
  "cutset simulate (whole outcome)": () =>
    failures.map((failure) => simulate(network, failure).demands.map(({ after }) => after.latencyMs)),
  "cutset spf (placement only)": () => {
    const view = viewOf(network);
    const demands = demandTable(view);
    return failures.map((failure) => {
      const { latencyMs } = spf.place(view, demands, resolveFailure(network, failure));
      return Array.from(latencyMs, (ms) => (ms === Number.POSITIVE_INFINITY ? null : ms));
    });
  },
  "graphology copy, drop, dijkstra": () =>
    failures.map(({ id }) => {
      const graph = network.graph.copy();
      for (const edge of graph.filterEdges((_, { cable }) => cable === id)) graph.dropEdge(edge);
      return network.demands.map((demand) => quickest(graph, demand));
    }),
};

function quickest(graph, { from, to }) {
  let best = null;
  for (const source of from) {
    for (const target of to) {
      const path = dijkstra.bidirectional(graph, source, target, "latencyMs");
      if (path === null) continue;
      const ms = path.slice(1).reduce((sum, node, i) => sum + shortestEdge(graph, path[i], node), 0);
      if (best === null || ms < best) best = ms;
    }
  }
  return best;
}

function shortestEdge(graph, a, b) {
  return Math.min(...graph.edges(a, b).map((edge) => graph.getEdgeAttribute(edge, "latencyMs")));
}

const [first, ...others] = Object.entries(variants).map(([name, run]) => ({ name, result: run().flat() }));
for (const { name, result } of others) {
  const same = result.every((ms, i) =>
    ms === null ? first.result[i] === null : Math.abs(ms - first.result[i]) < 1e-9,
  );
  if (!same) throw new Error(`${name} and ${first.name} disagree`);
}

const times = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const [name, work] of Object.entries(variants)) {
    const start = performance.now();
    work();
    times[name].push((performance.now() - start) / scenarios);
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const rows = Object.entries(times).map(([implementation, list]) => ({
  work: "one failure",
  graph: network.name,
  implementation,
  medianMs: median(list),
  minMs: Math.min(...list),
  maxMs: Math.max(...list),
  runs,
  scenarios,
}));
if (process.argv.includes("--json")) {
  for (const row of rows) console.log(JSON.stringify(row));
} else {
  const { sites, edges, demands } = network;
  console.log(`${network.name}: ${sites.length} sites, ${edges.length} edges, ${demands.length} demands`);
  console.log(`Node ${process.version}, ${cpus()[0]?.model}; ms a failure, median of ${runs}\n`);
  for (const { implementation, medianMs, minMs } of rows) {
    console.log(
      `${implementation.padEnd(34)}${medianMs.toFixed(2).padStart(8)}  (least ${minMs.toFixed(2)})`,
    );
  }
}
