import type { ScenarioRow } from "./sweepRow.ts";

/** How many of the worst scenarios are kept. */
const MOST_WORST = 10;
/** How many of the failures that bring an edge to its worst are kept. */
const MOST_CAUSES = 3;

/** What scenarios add up to: plain data, which threads can pass on and which can be merged. */
export interface SweepTally {
  scenarios: number;
  errors: number;
  worst: readonly ScenarioRow[];
  readonly elements: Map<string, ElementTally>;
  /** Length E. */
  readonly edges: readonly EdgeTally[];
  readonly countries: Map<string, CountryTally>;
}

export interface ElementTally {
  readonly scenarios: number;
  readonly lostGbps: number;
  readonly worstLostGbps: number;
  readonly lostPairs: number;
  readonly worstLostPairs: number;
}

export interface EdgeTally {
  utilisation: number;
  /** None where the edge is at its worst while nothing fails. */
  failures: readonly (readonly string[])[];
}

export interface CountryTally {
  readonly offeredGbps: number;
  readonly servedBeforeGbps: number;
  /** Summed over scenarios. */
  servedGbps: number;
  worstServedGbps: number;
  worstFailure: readonly string[] | null;
}

/** Adds to a tally what later scenarios came to. */
export function mergeTally(tally: SweepTally, later: SweepTally): void {
  tally.scenarios += later.scenarios;
  tally.errors += later.errors;
  for (const row of later.worst) addWorst(tally, row);
  for (const [element, impact] of later.elements) addImpact(tally, element, impact);
  for (const [edge, { utilisation, failures }] of later.edges.entries()) {
    addExtreme(tally.edges[edge]!, utilisation, failures);
  }
  for (const [code, { servedGbps, worstServedGbps, worstFailure }] of later.countries) {
    const country = tally.countries.get(code)!;
    country.servedGbps += servedGbps;
    addLowest(country, worstServedGbps, worstFailure);
  }
}

/** Keeps a row if it is one of the worst; of equals the earlier stays before. */
export function addWorst(tally: SweepTally, row: ScenarioRow): void {
  const { worst } = tally;
  if (worst.length === MOST_WORST && bySeverity(row, worst.at(-1)!) >= 0) return;
  tally.worst = [...worst, row].sort(bySeverity).slice(0, MOST_WORST);
}

export function addImpact({ elements }: SweepTally, element: string, impact: ElementTally): void {
  const before = elements.get(element);
  if (before === undefined) {
    elements.set(element, impact);
    return;
  }
  elements.set(element, {
    scenarios: before.scenarios + impact.scenarios,
    lostGbps: before.lostGbps + impact.lostGbps,
    worstLostGbps: Math.max(before.worstLostGbps, impact.worstLostGbps),
    lostPairs: before.lostPairs + impact.lostPairs,
    worstLostPairs: Math.max(before.worstLostPairs, impact.worstLostPairs),
  });
}

export function addExtreme(edge: EdgeTally, utilisation: number, failures: EdgeTally["failures"]): void {
  const isNew = utilisation > edge.utilisation;
  // As much as while nothing fails is not the failure's doing.
  if (!isNew && (utilisation < edge.utilisation || edge.failures.length === 0)) return;
  edge.utilisation = utilisation;
  edge.failures = [...(isNew ? [] : edge.failures), ...failures].slice(0, MOST_CAUSES);
}

export function addLowest(
  country: CountryTally,
  servedGbps: number,
  failure: CountryTally["worstFailure"],
): void {
  if (servedGbps >= country.worstServedGbps) return;
  country.worstServedGbps = servedGbps;
  country.worstFailure = failure;
}

/** Gbit/s lost; 0 in a sweep without routing. */
export function lostGbps({ disconnectedGbps, congestedGbps }: ScenarioRow): number {
  return (disconnectedGbps ?? 0) + (congestedGbps ?? 0);
}

function bySeverity(a: ScenarioRow, b: ScenarioRow): number {
  return lostGbps(b) - lostGbps(a) || a.pairsAfter - b.pairsAfter;
}
