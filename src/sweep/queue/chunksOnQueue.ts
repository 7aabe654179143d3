import { setTimeout } from "node:timers/promises";
import type { Queue } from "bullmq";
import { rejectUnshipped } from "../node/index.ts";
import { parseChunk } from "../partJson.ts";
import type { ScenarioRange } from "../scenarioRanges.ts";
import type { SolvedChunk } from "../solvedChunk.ts";
import type { SweepRun } from "../sweepRun.ts";
import { queuePackages } from "./packages.ts";
import { type ChunkJob, queueName, removeRun, runId, saveRun } from "./queuedRun.ts";
import { redisConnection } from "./redisConnection.ts";

/** Chunks in the queue at once: enough for many workers, few enough for Redis to keep their results. */
const ahead = 256;
/** How often the next chunk is asked after, ms. */
const pollMs = 50;

/**
 * Has the chunks of a run solved by the workers of a queue of BullMQ; they come in order.
 *
 * A chunk may be solved twice, where a worker was thought dead; its result counts once. Leaving the loop early leaves what
 * is solved in Redis, where the same run finds it again.
 *
 * @param url - of Redis, such as `redis://127.0.0.1:6379`
 * @throws {CutsetError} `ARGUMENT_INVALID` if no Redis answers, packages are missing or the routing model is none that
 * comes with cutset
 */
export async function* chunksOnQueue(run: SweepRun, url: string): AsyncGenerator<SolvedChunk> {
  rejectUnshipped(run.routing);
  const connection = await redisConnection(url);
  const { Queue } = await queuePackages();
  const queue = new Queue<ChunkJob, string>(queueName, { connection });
  queue.on("error", () => {});
  const { chunks, signal } = run;
  const jobOf = (chunk: ScenarioRange) => jobFor(runId(run.identity), chunk);
  try {
    await saveRun(connection, run);
    let sent = 0;
    for (const [i, chunk] of chunks.entries()) {
      const next = chunks.slice(sent, i + ahead);
      sent += next.length;
      if (next.length > 0) await queue.addBulk(next.map(jobOf));
      yield await resultOf(queue, jobOf(chunk), signal);
    }
    await removeRun(connection, run);
  } finally {
    await queue.close();
    connection.disconnect();
  }
}

/** The job of a chunk; one that is in the queue already is not added again. */
function jobFor(run: string, chunk: ScenarioRange) {
  return { name: "chunk", data: { run, chunk }, opts: { jobId: `${run}-${chunk[0]}-${chunk[1]}` } };
}

type JobOrder = ReturnType<typeof jobFor>;

/** Waits until a job is done, and takes it out of Redis. One that Redis has lost is added again. */
async function resultOf(
  queue: Queue<ChunkJob, string>,
  { name, data, opts }: JobOrder,
  signal: AbortSignal | undefined,
): Promise<SolvedChunk> {
  for (;;) {
    signal?.throwIfAborted();
    const job = (await queue.getJob(opts.jobId)) ?? (await queue.add(name, data, opts));
    if (job.finishedOn !== undefined) {
      await job.remove();
      if (job.failedReason)
        throw new Error(`a worker could not solve scenarios ${data.chunk}: ${job.failedReason}`);
      return parseChunk(job.returnvalue);
    }
    await setTimeout(pollMs);
  }
}
