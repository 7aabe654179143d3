import { setTimeout } from "node:timers/promises";
import type { Worker } from "bullmq";
import { formatChunk } from "../partJson.ts";
import { queuePackages } from "./packages.ts";
import { type ChunkJob, queueName } from "./queuedRun.ts";
import { redisConnection } from "./redisConnection.ts";
import { RunPools } from "./runPools.ts";

export interface QueueWorkerOptions {
  /** Worker threads, at least 1. */
  readonly threads: number;
  /** Ends the worker once it has finished the chunks it is at. */
  readonly signal: AbortSignal;
  /** How long a worker may be silent before others take its chunks, ms. @default 30,000 */
  readonly lockMs?: number;
  /** Called with each chunk that is done. */
  readonly onChunk?: (first: number, count: number) => void;
}

/**
 * Solves chunks of whatever sweeps are in a queue of BullMQ, until it is told to end.
 *
 * Chunks are solved on threads of their own, so that the queue always hears that the worker is alive. Redis may go away and
 * come back meanwhile.
 *
 * @param url - of Redis, such as `redis://127.0.0.1:6379`
 * @throws {CutsetError} `ARGUMENT_INVALID` if no Redis answers or packages are missing
 */
export async function serveQueue(url: string, options: QueueWorkerOptions): Promise<void> {
  const { threads, signal, lockMs = 30_000, onChunk } = options;
  const connection = await redisConnection(url);
  const bullmq = await queuePackages();
  const pools = new RunPools(connection, threads);
  const atWork = new Set<string>();
  const worker = new bullmq.Worker<ChunkJob, string>(
    queueName,
    async ({ id, data: { run, chunk } }) => {
      atWork.add(id!);
      const solved = await pools.solve(run, chunk);
      onChunk?.(solved.first, solved.count);
      return formatChunk(solved);
    },
    {
      connection: connection.duplicate(),
      concurrency: threads,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      // A chunk is solved again however many workers were killed over it.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
    },
  );
  worker.on("error", () => {});
  worker.on("completed", ({ id }) => atWork.delete(id!));
  worker.on("failed", (job) => atWork.delete(job?.id ?? ""));
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });
  await worker.pause(true);
  await Promise.race([allReported(worker, atWork), setTimeout(lockMs, undefined, { ref: false })]);
  // Whatever is not reported by now, others do again. A connection that was lost once may keep it from closing.
  await Promise.race([worker.close(true), setTimeout(1000, undefined, { ref: false })]);
  await pools.close();
  connection.disconnect();
}

/** Waits until Redis has the results of the chunks at work. */
async function allReported(worker: Worker<ChunkJob, string>, atWork: ReadonlySet<string>): Promise<void> {
  while (atWork.size > 0) {
    await new Promise<void>((resolve) => {
      worker.once("completed", () => resolve());
      worker.once("failed", () => resolve());
    });
  }
}
