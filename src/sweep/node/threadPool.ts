import { Worker } from "node:worker_threads";
import type { ScenarioRange } from "../scenarioRanges.ts";
import type { SolvedChunk } from "../solvedChunk.ts";
import type { ThreadStart } from "./threadStart.ts";

interface Order {
  readonly chunk: ScenarioRange;
  readonly resolve: (solved: SolvedChunk) => void;
  readonly reject: (reason: Error) => void;
}

/** Threads that solve chunks of a sweep, each as it comes free. */
export class ThreadPool {
  private readonly threads: readonly Worker[];
  private readonly idle: Worker[];
  private readonly waiting: Order[] = [];
  private readonly atWork: Map<Worker, Order> = new Map();
  private failure: Error | null = null;

  constructor(workerData: ThreadStart, count: number) {
    this.threads = Array.from({ length: count }, () => {
      const thread = new Worker(new URL("./sweepThread.js", import.meta.url), { workerData });
      thread.on("message", (solved: SolvedChunk) => {
        this.atWork.get(thread)?.resolve(solved);
        this.next(thread);
      });
      thread.on("error", (error: Error) => this.fail(error));
      return thread;
    });
    this.idle = [...this.threads];
  }

  /** Rejects with what a thread died of. */
  solve(chunk: ScenarioRange): Promise<SolvedChunk> {
    return new Promise((resolve, reject) => {
      if (this.failure !== null) return reject(this.failure);
      this.waiting.push({ chunk, resolve, reject });
      const thread = this.idle.pop();
      if (thread !== undefined) this.next(thread);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  private next(thread: Worker): void {
    const order = this.waiting.shift();
    if (order === undefined) {
      this.atWork.delete(thread);
      this.idle.push(thread);
    } else {
      this.atWork.set(thread, order);
      thread.postMessage(order.chunk);
    }
  }

  private fail(error: Error): void {
    this.failure = error;
    for (const { reject } of [...this.atWork.values(), ...this.waiting]) reject(error);
  }
}
