import { CutsetError } from "../../errors.ts";
import type { Network } from "../../network/index.ts";
import { type RoutingModel, shippedModels } from "../../routing/index.ts";
import type { FailureSet } from "../failureSets/index.ts";
import { rowsOf, type SolvedChunk } from "../solvedChunk.ts";
import { addChunk } from "../sweepPart.ts";
import type { SweepRow } from "../sweepRow.ts";
import { type SweepOptions, type SweepRun, sweepRun } from "../sweepRun.ts";
import { type SweepSummary, sweepSummary } from "../sweepSummary.ts";
import { onSharedMemory } from "./onSharedMemory.ts";
import { ThreadPool } from "./threadPool.ts";
import type { ThreadStart } from "./threadTask.ts";

export interface ThreadedSweepOptions extends SweepOptions {
  /** Worker threads, at least 1. */
  readonly threads: number;
}

/**
 * `sweep` on several threads: the same rows in the same order, and the same summary to the bit, on any number of them.
 *
 * The network is compiled once, into memory that all threads share. No chunk is sent while rows wait to be taken, so a
 * slow reader slows the sweep and memory stays flat. Leaving the loop early ends the threads.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the routing model is none that comes with cutset: functions cannot be
 * passed to threads; or as `sweep` does
 */
export async function* sweepOnThreads(
  network: Network,
  failures: FailureSet,
  options: ThreadedSweepOptions,
): AsyncGenerator<SweepRow, SweepSummary, void> {
  const run = sweepRun(network, failures, options);
  for await (const chunk of chunksOnThreads(run, options.threads)) {
    addChunk(run.part, chunk);
    yield* rowsOf(chunk, failures);
  }
  return sweepSummary(run.part);
}

/** Solves the chunks of a run on threads; they come in order, at most two a thread on their way. */
export async function* chunksOnThreads(run: SweepRun, threads: number): AsyncGenerator<SolvedChunk> {
  const { chunks, signal } = run;
  checkShipped(run.routing);
  const pool = new ThreadPool(threadStart(run), Math.min(threads, chunks.length));
  try {
    let sent = 0;
    for (const [i, chunk] of chunks.entries()) {
      while (sent < chunks.length && sent < i + 2 * threads) pool.send(chunks[sent++]!);
      yield await pool.answer(chunk, signal);
    }
  } finally {
    await pool.close();
  }
}

function threadStart({ network, subject, baseline, failures, routing, identity }: SweepRun): ThreadStart {
  const { graph, latencyMs, capacityGbps, isPlace } = subject.view;
  const arrays = {
    flat: { graph, latencyMs, capacityGbps, isPlace },
    demands: subject.demands,
    elements: subject.elements,
    baseline,
    document: new TextEncoder().encode(JSON.stringify(network.document)),
  };
  const { date } = network;
  const rest = { failures: failures.spec, routing: routing?.name ?? null, top: identity.top, date };
  return { ...onSharedMemory(arrays), ...rest };
}

function checkShipped(routing: RoutingModel | null): void {
  if (routing === null || shippedModels.includes(routing)) return;
  const remedy = "use sweep, which runs on one thread";
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `sweepOnThreads: routing must come with cutset, got "${routing.name}"; ${remedy}`,
  );
}
