import { Worker } from "node:worker_threads";
import type { ThreadAnswer, ThreadStart, ThreadTask } from "./threadTask.ts";

/** Threads that take chunks as they come free; answers are asked for by the first scenario of a chunk. */
export class ThreadPool {
  private readonly workers: readonly Worker[];
  private readonly idle: Worker[];
  private readonly waiting: ThreadTask[] = [];
  private readonly answers: Map<number, ThreadAnswer> = new Map();
  private failure: Error | null = null;
  private wake: () => void = () => {};

  constructor(workerData: ThreadStart, count: number) {
    this.workers = Array.from({ length: count }, () => {
      const worker = new Worker(new URL("./sweepThread.js", import.meta.url), { workerData });
      worker.on("message", (answer: ThreadAnswer) => {
        this.answers.set(answer.first, answer);
        const next = this.waiting.shift();
        if (next === undefined) this.idle.push(worker);
        else worker.postMessage(next);
        this.wake();
      });
      worker.on("error", (error: Error) => {
        this.failure = error;
        this.wake();
      });
      return worker;
    });
    this.idle = [...this.workers];
  }

  send(task: ThreadTask): void {
    const worker = this.idle.shift();
    if (worker === undefined) this.waiting.push(task);
    else worker.postMessage(task);
  }

  /** @throws what a thread died of, or the reason of the signal once it is aborted */
  async answer([from]: ThreadTask, signal: AbortSignal | undefined): Promise<ThreadAnswer> {
    const onAbort = () => this.wake();
    signal?.addEventListener("abort", onAbort);
    try {
      for (;;) {
        signal?.throwIfAborted();
        if (this.failure !== null) throw this.failure;
        const answer = this.answers.get(from);
        if (answer !== undefined) {
          this.answers.delete(from);
          return answer;
        }
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
