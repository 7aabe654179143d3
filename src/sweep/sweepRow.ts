/** What one failure of a sweep does. */
export type SweepRow = ScenarioRow | ErrorRow;

/** The figures of a scenario, as `simulate` gives them; those of traffic are `null` in a sweep without routing. */
export interface ScenarioFigures {
  readonly pairsAfter: number;
  /** How many sites are isolated. */
  readonly isolatedSites: number;
  readonly servedGbps: number | null;
  readonly disconnectedGbps: number | null;
  readonly congestedGbps: number | null;
  /** Of the surviving edges' directions, the highest load / capacity; `null` too if one without capacity is loaded. */
  readonly maxUtilisation: number | null;
  /** One way, of what is served after, against the latency that the same demands had before. */
  readonly addedLatencyMs: number | null;
}

export interface ScenarioRow extends ScenarioFigures {
  /** The refs that fail together. */
  readonly failure: readonly string[];
}

/** A scenario that could not be solved; the others can. */
export interface ErrorRow {
  readonly failure: readonly string[];
  readonly error: string;
}

/** Gbit/s lost; 0 in a sweep without routing. */
export function lostGbps({ disconnectedGbps, congestedGbps }: ScenarioFigures): number {
  return (disconnectedGbps ?? 0) + (congestedGbps ?? 0);
}
