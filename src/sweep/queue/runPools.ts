import type { Redis } from "ioredis";
import { ThreadPool, threadStart } from "../node/index.ts";
import type { ScenarioRange } from "../scenarioRanges.ts";
import type { SolvedChunk } from "../solvedChunk.ts";
import { loadRun } from "./queuedRun.ts";

/** Runs whose threads are kept: chunks of two may come in turns. */
const mostPools = 2;

interface RunPool {
  readonly pool: Promise<ThreadPool>;
  /** Chunks that are being solved. */
  readonly tasks: Set<Promise<SolvedChunk>>;
}

/** The threads of the runs that were worked on last. */
export class RunPools {
  private readonly redis: Redis;
  private readonly threads: number;
  /** The one used last is the last. */
  private readonly pools: Map<string, RunPool> = new Map();

  constructor(redis: Redis, threads: number) {
    this.redis = redis;
    this.threads = threads;
  }

  /** Rejects if the run cannot be loaded, or with what a thread died of. */
  async solve(run: string, chunk: ScenarioRange): Promise<SolvedChunk> {
    const entry = this.poolOf(run);
    const { pool, tasks } = entry;
    const task = pool.then((ready) => ready.solve(chunk));
    tasks.add(task);
    try {
      return await task;
    } catch (error) {
      // The next chunk of the run starts afresh.
      if (this.pools.get(run) === entry) this.pools.delete(run);
      void closed(entry);
      throw error;
    } finally {
      tasks.delete(task);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map(closed));
  }

  private poolOf(run: string): RunPool {
    const entry = this.pools.get(run) ?? { pool: this.start(run), tasks: new Set() };
    this.pools.delete(run);
    this.pools.set(run, entry);
    for (const [oldest, old] of this.pools) {
      if (this.pools.size <= mostPools) break;
      this.pools.delete(oldest);
      void closed(old);
    }
    return entry;
  }

  private async start(run: string): Promise<ThreadPool> {
    return new ThreadPool(threadStart(await loadRun(this.redis, run)), this.threads);
  }
}

/** Ends threads once they have solved what they are at. */
async function closed({ pool, tasks }: RunPool): Promise<void> {
  await Promise.allSettled(tasks);
  await pool.then(
    (started) => started.close(),
    () => {},
  );
}
