import type { FailureSet } from "./failureSets/index.ts";
import { figureNames } from "./rows/index.ts";
import type { ScenarioFigures, SweepRow } from "./sweepRow.ts";
import type { SweepTally } from "./sweepTally.ts";

/** Scenarios of a stretch, solved: plain data, which threads and machines can pass on. */
export interface SolvedChunk {
  readonly first: number;
  readonly count: number;
  /** {@link figuresWidth} numbers a scenario; NaN for `null`. */
  readonly figures: Float64Array;
  /** Why scenarios could not be solved, by their place in the chunk. */
  readonly errors: ReadonlyMap<number, string>;
  readonly tally: SweepTally;
}

export const figuresWidth: number = figureNames.length;

/** Puts the figures of a chunk's scenario where they belong. */
export function writeFigures(figures: Float64Array, place: number, row: ScenarioFigures): void {
  for (let i = 0; i < figuresWidth; i++)
    figures[place * figuresWidth + i] = row[figureNames[i]!] ?? Number.NaN;
}

/** The rows of a chunk, made one by one as they are asked for. */
export function* rowsOf(
  { first, count, figures, errors }: SolvedChunk,
  failures: FailureSet,
): Generator<SweepRow> {
  for (let place = 0; place < count; place++) {
    const failure = failures.at(first + place);
    const error = errors.get(place);
    if (error !== undefined) {
      yield { failure, error };
      continue;
    }
    const row: Record<string, number | null> = {};
    for (const [i, name] of figureNames.entries()) {
      const value = figures[place * figuresWidth + i]!;
      row[name] = Number.isNaN(value) ? null : value;
    }
    yield { failure, ...(row as unknown as ScenarioFigures) };
  }
}
