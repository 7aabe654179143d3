import { parentPort, workerData } from "node:worker_threads";
import { shippedModels } from "../../routing/index.ts";
import { ChunkSolver } from "../chunkSolver.ts";
import { failureSet } from "../failureSets/index.ts";
import { lazyView } from "./lazyView.ts";
import type { ThreadAnswer, ThreadStart, ThreadTask } from "./threadTask.ts";

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

parentPort!.on("message", ([from, to]: ThreadTask) => {
  const answer: ThreadAnswer = solver.solve(from, to - from);
  parentPort!.postMessage(answer, [answer.figures.buffer as ArrayBuffer]);
});
