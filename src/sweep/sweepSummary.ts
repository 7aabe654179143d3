import type { Network } from "../network/index.ts";
import { version } from "../version.ts";
import type { ScenarioRow } from "./sweepRow.ts";
import type { SweepTally } from "./sweepTally.ts";

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
  readonly intact: Omit<ScenarioRow, "failure">;
  /** The scenarios that lose most, by Gbit/s lost, then by pairs. */
  readonly worst: readonly ScenarioRow[];
  /** What failing an element does, over the scenarios it is part of; the worst first. */
  readonly byElement: readonly ElementImpact[];
  /** What an edge sees at worst, and what causes it; the most utilised first. Empty without routing. */
  readonly byEdge: readonly EdgeExtreme[];
  /** How countries fare, in the order of codes. Empty without routing. */
  readonly byCountry: readonly CountryImpact[];
}

export interface ElementImpact {
  readonly element: string;
  readonly scenarios: number;
  /** Disconnected and congested, Gbit/s; `null` without routing. */
  readonly meanLostGbps: number | null;
  readonly worstLostGbps: number | null;
  readonly meanLostPairs: number;
  readonly worstLostPairs: number;
}

export interface EdgeExtreme {
  readonly edge: string;
  /** The higher of both directions; `null` where the edge has no capacity and is asked to carry something. */
  readonly worstUtilisation: number | null;
  /** The failures under which it is highest, up to three. */
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

/** @param intact - the row of the scenario in which nothing fails */
export function sweepSummary(
  network: Network,
  routing: string,
  intact: ScenarioRow,
  tally: SweepTally,
): SweepSummary {
  const { failure: _, ...figures } = intact;
  const hasTraffic = intact.servedGbps !== null;
  return {
    format: "cutset-sweep/1",
    version,
    network: { name: network.name, hash: network.hash },
    routing,
    scenarios: tally.scenarios,
    errors: tally.errors,
    intact: figures,
    worst: tally.worst,
    byElement: elementImpacts(tally, hasTraffic),
    byEdge: hasTraffic ? edgeExtremes(network, tally) : [],
    byCountry: [...tally.countries].map(([country, impact]) => ({
      country,
      offeredGbps: impact.offeredGbps,
      servedBeforeGbps: impact.servedBeforeGbps,
      meanServedGbps: tally.scenarios === 0 ? impact.servedBeforeGbps : impact.servedGbps / tally.scenarios,
      worstServedGbps: impact.worstServedGbps,
      worstFailure: impact.worstFailure,
    })),
  };
}

function elementImpacts({ elements }: SweepTally, hasTraffic: boolean): ElementImpact[] {
  return [...elements]
    .map(([element, { scenarios, lostGbps, worstLostGbps, lostPairs, worstLostPairs }]) => ({
      element,
      scenarios,
      meanLostGbps: hasTraffic ? lostGbps / scenarios : null,
      worstLostGbps: hasTraffic ? worstLostGbps : null,
      meanLostPairs: lostPairs / scenarios,
      worstLostPairs,
    }))
    .sort((a, b) => (b.meanLostGbps ?? 0) - (a.meanLostGbps ?? 0) || b.meanLostPairs - a.meanLostPairs);
}

function edgeExtremes({ edges }: Network, tally: SweepTally): EdgeExtreme[] {
  return edges
    .map(({ id }, edge) => ({ edge: id, ...tally.edges[edge]! }))
    .sort((a, b) => (a.utilisation === b.utilisation ? 0 : b.utilisation - a.utilisation))
    .map(({ edge, utilisation, failures }) => ({
      edge,
      worstUtilisation: Number.isFinite(utilisation) ? utilisation : null,
      failures,
    }));
}
