import type { NetworkView } from "../graph/index.ts";
import { demandsByCountry } from "../simulate/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { type OperatedPlant, operatedPlant } from "./operatedPlant.ts";
import { type SolvedScenario, utilisation } from "./scenarioSolver.ts";
import type { ScenarioFigures } from "./sweepRow.ts";

/** How things stand while nothing fails, which scenarios are measured against: flat data, which threads can share. */
export interface Baseline {
  readonly figures: ScenarioFigures;
  /** The ids. */
  readonly edges: readonly string[];
  /** Length E, of the busier direction; empty without routing. */
  readonly utilisation: Float64Array;
  /** Length D; empty without routing. */
  readonly servedGbps: Float64Array;
  /** Length D, the place among `countries` of the one that a demand counts for; empty without routing. */
  readonly countryOf: Int32Array;
  /** In the order of codes. */
  readonly countries: readonly CountryBaseline[];
  readonly plant: OperatedPlant;
}

export interface CountryBaseline {
  readonly country: string;
  readonly offeredGbps: number;
  readonly servedBeforeGbps: number;
}

/** @param intact - the scenario in which nothing fails */
export function baselineOf(
  view: NetworkView,
  demands: DemandTable,
  { figures, placement }: SolvedScenario,
): Baseline {
  const plant = operatedPlant(view);
  const edges = view.network.edges.map(({ id }) => id);
  if (placement === null) {
    const none = { utilisation: new Float64Array(0), servedGbps: new Float64Array(0) };
    return { figures, edges, ...none, countryOf: new Int32Array(0), countries: [], plant };
  }
  const { forwardGbps, backwardGbps } = placement;
  const servedGbps = placement.servedGbps.slice();
  const own = [...demandsByCountry(view, demands, placement)]
    .map(([country, list]) => ({ country: country ?? "", list }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  const countryOf = new Int32Array(demands.count);
  for (const [index, { list }] of own.entries()) for (const demand of list) countryOf[demand] = index;
  const sum = (list: readonly number[], gbps: Float64Array) =>
    list.reduce((total, demand) => total + gbps[demand]!, 0);
  return {
    figures,
    edges,
    utilisation: view.capacityGbps.map((capacity, edge) =>
      utilisation(Math.max(forwardGbps[edge]!, backwardGbps[edge]!), capacity),
    ),
    servedGbps,
    countryOf,
    countries: own.map(({ country, list }) => ({
      country,
      offeredGbps: sum(list, demands.gbps),
      servedBeforeGbps: sum(list, servedGbps),
    })),
    plant,
  };
}
