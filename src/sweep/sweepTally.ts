import { emptyDistribution, type LossDistribution, mergeDistribution } from "./distribution.ts";
import { type ExactSum, mergeExactly } from "./exactSum.ts";
import { lostGbps, type ScenarioFigures, type ScenarioRow } from "./sweepRow.ts";

/** How many of the failures that bring an edge to its worst are kept. */
const mostCauses = 3;

/**
 * What scenarios add up to: plain data, which threads and machines can pass on and files can keep.
 *
 * Tallies of disjoint scenarios are merged in any order, with the same result to the bit.
 */
export interface SweepTally {
  scenarios: number;
  errors: number;
  /** The worst first. */
  worst: readonly WorstScenario[];
  readonly elements: Map<string, ImpactTally>;
  readonly operators: Map<string, ImpactTally>;
  /** Those that a failure makes busier than they are while nothing fails. */
  readonly edges: Map<string, EdgeTally>;
  /** Those that a failure takes traffic from, or gives any. */
  readonly countries: Map<string, CountryTally>;
  readonly lostGbps: LossTally;
  readonly lostPairs: LossTally;
}

/** What is lost in each scenario that could be solved. */
export interface LossTally {
  readonly sum: ExactSum;
  readonly spread: LossDistribution;
}

export interface WorstScenario extends RankedScenario {
  readonly row: ScenarioRow;
}

interface RankedScenario {
  /** Its number. */
  readonly scenario: number;
  readonly row: ScenarioFigures;
}

/** A failure, by the number of its scenario; of equals the lowest number counts. */
export interface Cause {
  readonly scenario: number;
  readonly failure: readonly string[];
}

/** What is lost in the scenarios that an element, or plant of an operator, is part of. */
export interface ImpactTally {
  scenarios: number;
  readonly lostGbps: ExactSum;
  worstLostGbps: number;
  /** Whole numbers, whose sum is exact up to 2^53. */
  lostPairs: number;
  worstLostPairs: number;
}

export interface EdgeTally {
  utilisation: number;
  /** In the order of scenarios, up to three. */
  causes: readonly Cause[];
}

export interface CountryTally {
  /** Summed over scenarios. */
  readonly lostGbps: ExactSum;
  worstLostGbps: number;
  cause: Cause | null;
}

export function emptyTally(): SweepTally {
  return {
    scenarios: 0,
    errors: 0,
    worst: [],
    elements: new Map(),
    operators: new Map(),
    edges: new Map(),
    countries: new Map(),
    lostGbps: { sum: [], spread: emptyDistribution() },
    lostPairs: { sum: [], spread: emptyDistribution() },
  };
}

/**
 * Adds to a tally what other scenarios came to.
 *
 * @param top - how many of the worst are kept
 */
export function mergeTally(tally: SweepTally, other: SweepTally, top: number): void {
  tally.scenarios += other.scenarios;
  tally.errors += other.errors;
  tally.worst = worstOf([...tally.worst, ...other.worst], top);
  mergeEach(tally.elements, other.elements, mergeImpact);
  mergeEach(tally.operators, other.operators, mergeImpact);
  mergeEach(tally.edges, other.edges, (edge, { utilisation, causes }) => addUse(edge, utilisation, causes));
  mergeEach(tally.countries, other.countries, (country, { lostGbps, worstLostGbps, cause }) => {
    mergeExactly(country.lostGbps, lostGbps);
    addLoss(country, worstLostGbps, cause);
  });
  mergeLosses(tally.lostGbps, other.lostGbps);
  mergeLosses(tally.lostPairs, other.lostPairs);
}

/** The worst by Gbit/s lost, then by pairs; of equals those that come first. */
export function worstOf(scenarios: WorstScenario[], top: number): WorstScenario[] {
  return scenarios.sort(bySeverity).slice(0, top);
}

export function bySeverity(a: RankedScenario, b: RankedScenario): number {
  return lostGbps(b.row) - lostGbps(a.row) || a.row.pairsAfter - b.row.pairsAfter || a.scenario - b.scenario;
}

/** Whether a scenario is to be kept as one under which an edge is used most. */
export function isAmongMost({ utilisation, causes }: EdgeTally, used: number, scenario: number): boolean {
  if (used !== utilisation) return used > utilisation;
  return causes.length < mostCauses || scenario < causes[mostCauses - 1]!.scenario;
}

/** Keeps the failures under which an edge is used most. */
export function addUse(edge: EdgeTally, utilisation: number, causes: readonly Cause[]): void {
  if (utilisation < edge.utilisation) return;
  const equals = utilisation > edge.utilisation ? [] : edge.causes;
  edge.utilisation = utilisation;
  edge.causes = [...equals, ...causes].sort((a, b) => a.scenario - b.scenario).slice(0, mostCauses);
}

/** Keeps the failure that takes most from a country. */
export function addLoss(country: CountryTally, lost: number, cause: Cause | null): void {
  const isSooner = cause !== null && country.cause !== null && cause.scenario < country.cause.scenario;
  if (lost < country.worstLostGbps || (lost === country.worstLostGbps && !isSooner)) return;
  country.worstLostGbps = lost;
  country.cause = cause;
}

function mergeLosses(losses: LossTally, other: LossTally): void {
  mergeExactly(losses.sum, other.sum);
  mergeDistribution(losses.spread, other.spread);
}

function mergeImpact(impact: ImpactTally, other: ImpactTally): void {
  impact.scenarios += other.scenarios;
  mergeExactly(impact.lostGbps, other.lostGbps);
  impact.lostPairs += other.lostPairs;
  impact.worstLostGbps = Math.max(impact.worstLostGbps, other.worstLostGbps);
  impact.worstLostPairs = Math.max(impact.worstLostPairs, other.worstLostPairs);
}

/** What is not there yet is copied: the other tally stays as it is. */
function mergeEach<Value>(
  into: Map<string, Value>,
  others: ReadonlyMap<string, Value>,
  merge: (value: Value, other: Value) => void,
): void {
  for (const [key, other] of others) {
    const value = into.get(key);
    if (value === undefined) into.set(key, structuredClone(other));
    else merge(value, other);
  }
}
