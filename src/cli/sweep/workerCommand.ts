import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import { serveQueue } from "../../sweep/queue/index.ts";
import { type Interruption, whileInterruptible } from "../interruption.ts";
import { wholeNumber } from "../wholeNumber.ts";

interface WorkerOptions {
  readonly queue: string;
  readonly workers: number;
  readonly lock: number;
}

export function workerCommand(): Command {
  return new Command("worker")
    .summary("solve what cutset sweep --queue puts into a queue")
    .description(
      "Solve parts of whatever sweeps are in a queue, until interrupted. Any number of workers on any number of machines may share one; what one that dies was at is done by another.",
    )
    .requiredOption("--queue <url>", "Redis, such as redis://127.0.0.1:6379")
    .addOption(
      new Option("--workers <number>", "threads")
        .default(availableParallelism(), "as many as there are cores")
        .argParser(wholeNumber),
    )
    .addOption(
      new Option("--lock <seconds>", "how long one may be silent before others take its parts")
        .default(30)
        .argParser(wholeNumber),
    )
    .addHelpText(
      "after",
      `
Needs the packages bullmq and ioredis: npm install bullmq ioredis

Examples:
  cutset worker --queue redis://10.0.0.1:6379
  cutset sweep my-network.json -k 3 --queue redis://10.0.0.1:6379`,
    )
    .action(async ({ queue, workers, lock }: WorkerOptions) => {
      await whileInterruptible(async (signal) => {
        let done = 0;
        const onChunk = (_: number, count: number) => {
          done += count;
          if (process.stderr.isTTY)
            process.stderr.write(`\r${done.toLocaleString("en-US")} failures done \u001b[K`);
        };
        await serveQueue(queue, { threads: workers, lockMs: 1000 * lock, signal, onChunk });
        const interruption = signal.reason as Interruption;
        interruption.message = `stopped after ${done.toLocaleString("en-US")} failures; none is lost`;
        throw interruption;
      });
    });
}
