import type { Network } from "../network/index.ts";
import { type RoutingModel, spf } from "../routing/index.ts";
import type { FailureSet } from "./failureSets/index.ts";
import { ScenarioSolver } from "./scenarioSolver.ts";
import { CHUNK_SIZE, solveChunk } from "./solveChunk.ts";
import type { SweepRow } from "./sweepRow.ts";
import { type SweepSummary, sweepSummary } from "./sweepSummary.ts";
import { mergeTally } from "./sweepTally.ts";
import { TallyKeeper } from "./tallyKeeper.ts";

export interface SweepOptions {
  /** `null` to look at connectivity only. @default spf */
  readonly routing?: RoutingModel | null;
}

/**
 * Fails one scenario of a set after another: yields a row for each, in order, and returns the summary.
 *
 * Every figure of a row is what `simulate` gives. A scenario that cannot be solved is a row with its reason. Memory does
 * not grow with the number of scenarios.
 *
 * @example
 * const rows = [...sweep(network, everyChoice(elementsOf(network, ["cable"]), 2))];
 */
export function* sweep(
  network: Network,
  failures: FailureSet,
  { routing = spf }: SweepOptions = {},
): Generator<SweepRow, SweepSummary, void> {
  const solver = new ScenarioSolver(network, routing);
  const intact = solver.solve([]);
  const keeper = new TallyKeeper(network, intact);
  const tally = keeper.empty();
  for (let first = 0; first < failures.size; first += CHUNK_SIZE) {
    const chunk = solveChunk(solver, keeper, failuresOf(failures, first));
    mergeTally(tally, chunk.tally);
    yield* chunk.rows;
  }
  return sweepSummary(network, routing?.name ?? "none", intact.row, tally);
}

/** The failures of the chunk that begins with a scenario. */
export function failuresOf({ size, at }: FailureSet, first: number): (readonly string[])[] {
  const count = Math.min(CHUNK_SIZE, size - first);
  return Array.from({ length: count }, (_, i) => at(first + i));
}
