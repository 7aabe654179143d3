import { parentPort, workerData } from "node:worker_threads";
import { Network } from "../../network/index.ts";
import { shippedModels } from "../../routing/index.ts";
import { ScenarioSolver } from "../scenarioSolver.ts";
import { solveChunk } from "../solveChunk.ts";
import { TallyKeeper } from "../tallyKeeper.ts";
import type { ThreadAnswer, ThreadStart, ThreadTask } from "./threadTask.ts";

/** What a worker thread runs: it solves the chunks it is sent, one at a time. */

const { document, date, routing } = workerData as ThreadStart;
const whole = Network.parse(document);
const network = date === null ? whole : whole.asOf(date);
const solver = new ScenarioSolver(network, shippedModels.find(({ name }) => name === routing) ?? null);
const keeper = new TallyKeeper(network, solver.solve([]));

parentPort!.on("message", ({ chunk, failures }: ThreadTask) => {
  const answer: ThreadAnswer = { chunk, ...solveChunk(solver, keeper, failures) };
  parentPort!.postMessage(answer);
});
