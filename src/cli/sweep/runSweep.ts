import { setImmediate } from "node:timers/promises";
import { addChunk, rowsOf, type SolvedChunk, type SweepPart, type SweepRun } from "../../sweep/index.ts";
import { Interruption } from "../interruption.ts";
import { Progress } from "../progress.ts";
import type { CheckpointFile } from "./checkpointFile.ts";
import type { RowsFile } from "./rowsFile.ts";

/** Where what a sweep finds goes as it comes. */
export interface SweepOutputs {
  readonly rows: RowsFile | null;
  readonly checkpoint: CheckpointFile;
}

/**
 * Runs what is left of a sweep. After every chunk its rows are on the disk, and then its checkpoint if that is kept: a run
 * that is killed loses the chunks it is at. One that is interrupted always leaves its checkpoint.
 *
 * @throws {Interruption} once what is done is saved
 */
export async function runSweep(
  run: SweepRun,
  chunks: Iterable<SolvedChunk> | AsyncIterable<SolvedChunk>,
  { rows, checkpoint }: SweepOutputs,
): Promise<SweepPart> {
  const { part, identity } = run;
  const progress = new Progress(identity.scenarios, part.tally.scenarios);
  try {
    for await (const chunk of chunks) {
      await rows?.write(rowsOf(chunk, run.failures));
      addChunk(part, chunk);
      if (checkpoint.isKept) await checkpoint.save(part);
      progress.at(part.tally.scenarios);
      // Signals are heard between two turns of the event loop.
      await setImmediate();
    }
    // A shard without failures is a part all the same.
    if (checkpoint.isKept && !checkpoint.isThere) await checkpoint.save(part);
    await rows?.finish();
  } catch (error) {
    if (error instanceof Interruption) {
      await checkpoint.save(part);
      const [done, total] = [part.tally.scenarios, identity.scenarios].map((n) => n.toLocaleString("en-US"));
      error.message = `stopped after ${done} of ${total} failures; the same command with --resume goes on`;
    }
    await (checkpoint.isThere ? rows?.interrupt() : rows?.discard());
    throw error;
  } finally {
    progress.end();
  }
  return part;
}
