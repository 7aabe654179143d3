import type { ScenarioSolver } from "./scenarioSolver.ts";
import type { SweepRow } from "./sweepRow.ts";
import type { SweepTally } from "./sweepTally.ts";
import type { TallyKeeper } from "./tallyKeeper.ts";

/**
 * How many scenarios are solved and tallied together. Tallies are merged chunk by chunk, in order: sums come out the
 * same however many threads there are.
 */
export const CHUNK_SIZE = 256;

export interface SolvedChunk {
  readonly rows: SweepRow[];
  readonly tally: SweepTally;
}

/** Solves scenarios in turn; one that cannot be solved becomes a row with the reason. */
export function solveChunk(
  solver: ScenarioSolver,
  keeper: TallyKeeper,
  failures: readonly (readonly string[])[],
): SolvedChunk {
  const tally = keeper.empty();
  const rows = failures.map((failure): SweepRow => {
    try {
      const solved = solver.solve(failure);
      keeper.add(tally, solved);
      return solved.row;
    } catch (error) {
      tally.scenarios++;
      tally.errors++;
      return { failure, error: error instanceof Error ? error.message : String(error) };
    }
  });
  return { rows, tally };
}
