import { type ExceedancePoint, exceedanceCurve, quantile } from "./distribution.ts";
import { exactTotal } from "./exactSum.ts";
import type { SweepPart } from "./sweepPart.ts";
import type { ScenarioFigures, ScenarioRow } from "./sweepRow.ts";
import type { ImpactTally, LossTally, SweepTally } from "./sweepTally.ts";

/** What a sweep found, `cutset-sweep/1`: plain JSON. */
export interface SweepSummary {
  readonly format: "cutset-sweep/1";
  readonly version: string;
  readonly network: { readonly name: string; readonly hash: string };
  /** Name of the routing model; `none` if only connectivity was looked at. */
  readonly routing: string;
  readonly scenarios: number;
  /** Scenarios that could not be solved; they count in nothing else. */
  readonly errors: number;
  /** While nothing fails. */
  readonly intact: ScenarioFigures;
  /** The scenarios that lose most, by Gbit/s lost, then by pairs. */
  readonly worst: readonly ScenarioRow[];
  /** How Gbit/s lost spread over scenarios; `null` without routing, or without scenarios. */
  readonly lostGbps: LossSpread | null;
  /** How lost pairs of places spread over scenarios; `null` without scenarios. */
  readonly lostPairs: LossSpread | null;
  /** What failing an element does, over the scenarios it is part of; the worst first. */
  readonly byElement: readonly ElementImpact[];
  /** What failures do in which plant of an operator is down: its sites, links, and cables it owns a share of. */
  readonly byOperator: readonly OperatorImpact[];
  /** What an edge sees at worst, and what causes it; the most utilised first. Empty without routing. */
  readonly byEdge: readonly EdgeExtreme[];
  /** How countries fare, in the order of codes. Empty without routing. */
  readonly byCountry: readonly CountryImpact[];
}

/** How a loss spreads over scenarios, each of which counts the same. Quantiles are within 0.5 %; extremes are exact. */
export interface LossSpread {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** The loss-exceedance curve: what share of the scenarios loses at least so much. */
  readonly exceedance: readonly ExceedancePoint[];
}

/** What is lost in scenarios. */
interface Impact {
  readonly scenarios: number;
  /** Disconnected and congested, Gbit/s; `null` without routing. */
  readonly meanLostGbps: number | null;
  readonly worstLostGbps: number | null;
  readonly meanLostPairs: number;
  readonly worstLostPairs: number;
}

export interface ElementImpact extends Impact {
  readonly element: string;
}

export interface OperatorImpact extends Impact {
  readonly operator: string;
}

export interface EdgeExtreme {
  readonly edge: string;
  /** The higher of both directions; `null` where the edge has no capacity and is asked to carry something. */
  readonly worstUtilisation: number | null;
  /** The failures under which it is highest, up to three; none where it is at its worst while nothing fails. */
  readonly failures: readonly (readonly string[])[];
}

export interface CountryImpact {
  readonly country: string;
  readonly offeredGbps: number;
  readonly servedBeforeGbps: number;
  readonly meanServedGbps: number;
  readonly worstServedGbps: number;
  /** The failure under which least is served; `null` if none takes anything. */
  readonly worstFailure: readonly string[] | null;
}

/** The summary of what a part has done; the same whatever order its scenarios came in. */
export function sweepSummary({ identity, intact, tally, edges, countries }: SweepPart): SweepSummary {
  const hasTraffic = intact.servedGbps !== null;
  const { scenarios, errors } = tally;
  const solved = scenarios - errors;
  return {
    format: "cutset-sweep/1",
    version: identity.version,
    network: { name: identity.network.name, hash: identity.network.hash },
    routing: identity.routing,
    scenarios,
    errors,
    intact,
    worst: tally.worst.map(({ row }) => row),
    lostGbps: hasTraffic ? spreadOf(tally.lostGbps) : null,
    lostPairs: spreadOf(tally.lostPairs),
    byElement: impacts(tally.elements, hasTraffic).map(([element, impact]) => ({ element, ...impact })),
    byOperator: impacts(tally.operators, hasTraffic).map(([operator, impact]) => ({ operator, ...impact })),
    byEdge: edgeExtremes(edges, tally),
    byCountry: countries.map(({ country, offeredGbps, servedBeforeGbps }) => {
      const { lostGbps = [], worstLostGbps = 0, cause = null } = tally.countries.get(country) ?? {};
      return {
        country,
        offeredGbps,
        servedBeforeGbps,
        meanServedGbps: left(servedBeforeGbps, solved === 0 ? 0 : exactTotal(lostGbps) / solved),
        worstServedGbps: left(servedBeforeGbps, worstLostGbps),
        worstFailure: cause?.failure ?? null,
      };
    }),
  };
}

/** What rounding takes below 0 counts as 0. */
function left(servedGbps: number, lostGbps: number): number {
  return Math.max(0, servedGbps - lostGbps);
}

function spreadOf({ sum, spread }: LossTally): LossSpread | null {
  if (spread.total === 0) return null;
  const at = (share: number) => quantile(spread, share)!;
  return {
    mean: exactTotal(sum) / spread.total,
    p50: at(0.5),
    p90: at(0.9),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
    exceedance: thinned(exceedanceCurve(spread)),
  };
}

/** Points each of which fewer scenarios reach, by a fifth at least; and the last. */
function thinned(curve: readonly ExceedancePoint[]): ExceedancePoint[] {
  let shown = Number.POSITIVE_INFINITY;
  return curve.filter(({ share }, i) => {
    if (share > 0.8 * shown && i < curve.length - 1) return false;
    shown = share;
    return true;
  });
}

/** The worst first, and of equals in the order of names. */
function impacts(tallies: ReadonlyMap<string, ImpactTally>, hasTraffic: boolean): [string, Impact][] {
  const list = [...tallies].map(([name, tally]): [string, Impact] => [
    name,
    {
      scenarios: tally.scenarios,
      meanLostGbps: hasTraffic ? exactTotal(tally.lostGbps) / tally.scenarios : null,
      worstLostGbps: hasTraffic ? tally.worstLostGbps : null,
      meanLostPairs: tally.lostPairs / tally.scenarios,
      worstLostPairs: tally.worstLostPairs,
    },
  ]);
  return list.sort(
    ([nameOfA, a], [nameOfB, b]) =>
      (b.meanLostGbps ?? 0) - (a.meanLostGbps ?? 0) ||
      b.meanLostPairs - a.meanLostPairs ||
      (nameOfA < nameOfB ? -1 : 1),
  );
}

function edgeExtremes(intact: SweepPart["edges"], { edges }: SweepTally): EdgeExtreme[] {
  return intact
    .map(([edge, utilisation]) => ({ edge, ...(edges.get(edge) ?? { utilisation, causes: [] }) }))
    .sort((a, b) => (a.utilisation === b.utilisation ? 0 : b.utilisation - a.utilisation))
    .map(({ edge, utilisation, causes }) => ({
      edge,
      worstUtilisation: Number.isFinite(utilisation) ? utilisation : null,
      failures: causes.map(({ failure }) => failure),
    }));
}
