/** What one failure of a sweep does. */
export type SweepRow = ScenarioRow | ErrorRow;

/** The figures of a scenario, as `simulate` gives them; those of traffic are `null` in a sweep without routing. */
export interface ScenarioRow {
  /** The refs that fail together. */
  readonly failure: readonly string[];
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

/** A scenario that could not be solved; the others can. */
export interface ErrorRow {
  readonly failure: readonly string[];
  readonly error: string;
}
