import type { Network } from "../network/index.ts";
import type { FailureSet } from "./failureSets/index.ts";
import { rowsOf } from "./solvedChunk.ts";
import { addChunk } from "./sweepPart.ts";
import type { SweepRow } from "./sweepRow.ts";
import { type SweepOptions, solvedChunks, sweepRun } from "./sweepRun.ts";
import { type SweepSummary, sweepSummary } from "./sweepSummary.ts";

/**
 * Fails one scenario of a set after another: yields a row for each, in order, and returns the summary.
 *
 * Every figure of a row is what `simulate` gives. A scenario that cannot be solved is a row with its reason; states with
 * equal effect are solved once. Memory does not grow with the number of scenarios.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the part to go on from is of another sweep
 * @example
 * const rows = [...sweep(network, everyChoice(elementsOf(network, ["cable"]), 2))];
 */
export function* sweep(
  network: Network,
  failures: FailureSet,
  options: SweepOptions = {},
): Generator<SweepRow, SweepSummary, void> {
  const run = sweepRun(network, failures, options);
  for (const chunk of solvedChunks(run)) {
    addChunk(run.part, chunk);
    yield* rowsOf(chunk, failures);
  }
  return sweepSummary(run.part);
}
