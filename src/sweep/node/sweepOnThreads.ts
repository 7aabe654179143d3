import { Worker } from "node:worker_threads";
import { CutsetError } from "../../errors.ts";
import type { Network } from "../../network/index.ts";
import { shippedModels, spf } from "../../routing/index.ts";
import type { FailureSet } from "../failureSets/index.ts";
import { ScenarioSolver } from "../scenarioSolver.ts";
import { CHUNK_SIZE } from "../solveChunk.ts";
import { failuresOf, type SweepOptions } from "../sweep.ts";
import type { SweepRow } from "../sweepRow.ts";
import { type SweepSummary, sweepSummary } from "../sweepSummary.ts";
import { mergeTally } from "../sweepTally.ts";
import { TallyKeeper } from "../tallyKeeper.ts";
import type { ThreadAnswer, ThreadStart, ThreadTask } from "./threadTask.ts";

export interface ThreadedSweepOptions extends SweepOptions {
  /** Worker threads, at least 1. */
  readonly threads: number;
}

/**
 * `sweep` on several threads: the same rows in the same order, and the same summary to the bit, on any number of them.
 *
 * Each thread compiles the network once. At most two chunks a thread are on their way, and none is sent while rows wait
 * to be taken, so a slow reader slows the sweep and memory stays flat. Leaving the loop early ends the threads.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the routing model is none that comes with cutset: functions cannot be
 * passed to threads
 */
export async function* sweepOnThreads(
  network: Network,
  failures: FailureSet,
  { routing = spf, threads }: ThreadedSweepOptions,
): AsyncGenerator<SweepRow, SweepSummary, void> {
  if (routing !== null && !shippedModels.includes(routing)) {
    const remedy = "use sweep, which runs on one thread";
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `sweepOnThreads: routing must come with cutset, got "${routing.name}"; ${remedy}`,
    );
  }
  const solver = new ScenarioSolver(network, routing);
  const intact = solver.solve([]);
  const keeper = new TallyKeeper(network, intact);
  const tally = keeper.empty();
  const chunkCount = Math.ceil(failures.size / CHUNK_SIZE);
  const start = { document: network.document, date: network.date, routing: routing?.name ?? null };
  const pool = new ThreadPool(start, Math.min(threads, chunkCount));
  try {
    let sent = 0;
    for (let chunk = 0; chunk < chunkCount; chunk++) {
      while (sent < chunkCount && sent < chunk + 2 * threads) {
        pool.send({ chunk: sent, failures: failuresOf(failures, sent * CHUNK_SIZE) });
        sent++;
      }
      const answer = await pool.answer(chunk);
      mergeTally(tally, answer.tally);
      yield* answer.rows;
    }
  } finally {
    await pool.close();
  }
  return sweepSummary(network, routing?.name ?? "none", intact.row, tally);
}

/** Threads that take chunks in turn; their answers are asked for in order. */
class ThreadPool {
  private readonly workers: readonly Worker[];
  private readonly answers: Map<number, ThreadAnswer> = new Map();
  private failure: Error | null = null;
  private wake: () => void = () => {};

  constructor(workerData: ThreadStart, count: number) {
    this.workers = Array.from({ length: count }, () => {
      const worker = new Worker(new URL("./sweepThread.js", import.meta.url), { workerData });
      worker.on("message", (answer: ThreadAnswer) => {
        this.answers.set(answer.chunk, answer);
        this.wake();
      });
      worker.on("error", (error: Error) => {
        this.failure = error;
        this.wake();
      });
      return worker;
    });
  }

  send(task: ThreadTask): void {
    this.workers[task.chunk % this.workers.length]!.postMessage(task);
  }

  async answer(chunk: number): Promise<ThreadAnswer> {
    for (;;) {
      if (this.failure !== null) throw this.failure;
      const answer = this.answers.get(chunk);
      if (answer !== undefined) {
        this.answers.delete(chunk);
        return answer;
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
