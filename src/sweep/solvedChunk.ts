import type { FailureSet } from "./failureSets/index.ts";
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

const columns = [
  "pairsAfter",
  "isolatedSites",
  "servedGbps",
  "disconnectedGbps",
  "congestedGbps",
  "maxUtilisation",
  "addedLatencyMs",
] as const satisfies readonly (keyof ScenarioFigures)[];

export const figuresWidth: number = columns.length;

/** Puts the figures of a chunk's scenario where they belong. */
export function writeFigures(figures: Float64Array, place: number, row: ScenarioFigures): void {
  for (const [i, column] of columns.entries()) figures[place * figuresWidth + i] = row[column] ?? Number.NaN;
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
    const at = (column: number) => figures[place * figuresWidth + column]!;
    const maybe = (column: number) => (Number.isNaN(at(column)) ? null : at(column));
    yield {
      failure,
      pairsAfter: at(0),
      isolatedSites: at(1),
      servedGbps: maybe(2),
      disconnectedGbps: maybe(3),
      congestedGbps: maybe(4),
      maxUtilisation: maybe(5),
      addedLatencyMs: maybe(6),
    };
  }
}
