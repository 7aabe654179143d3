import { parentPort, workerData } from "node:worker_threads";
import { shippedModels } from "../../routing/index.ts";
import { ChunkSolver } from "../chunkSolver.ts";
import { failureSet } from "../failureSets/index.ts";
import type { ScenarioRange } from "../scenarioRanges.ts";
import { lazyView } from "./lazyView.ts";
import type { ThreadStart } from "./threadStart.ts";

/** What a worker thread runs: it solves the chunks it is sent, one at a time. */

const start = workerData as ThreadStart;
const { demands, elements, baseline, top } = start;
const routing = shippedModels.find(({ name }) => name === start.routing) ?? null;
const solver = new ChunkSolver(
  { view: lazyView(start), demands, elements },
  baseline,
  failureSet(start.failures),
  routing,
  top,
);

parentPort!.on("message", ([from, to]: ScenarioRange) => {
  // Copied: once a thread has passed on a buffer as its own, V8 checks each access to any typed array, a fifth slower.
  parentPort!.postMessage(solver.solve(from, to - from));
});
