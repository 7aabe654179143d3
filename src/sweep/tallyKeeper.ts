import { arcEdge, type NetworkView, viewOf } from "../graph/index.ts";
import type { Network } from "../network/index.ts";
import type { Placement } from "../routing/index.ts";
import { demandsByCountry } from "../simulate/index.ts";
import { demandTable } from "../traffic/index.ts";
import { type SolvedScenario, utilisation } from "./scenarioSolver.ts";
import type { ScenarioRow } from "./sweepRow.ts";
import {
  addExtreme,
  addImpact,
  addLowest,
  addWorst,
  type CountryTally,
  lostGbps,
  type SweepTally,
} from "./sweepTally.ts";

/** Adds solved scenarios to tallies, by what they change of the intact network. */
export class TallyKeeper {
  private readonly view: NetworkView;
  private readonly intactPairs: number;
  private readonly intactServedGbps: Float64Array;
  private readonly intactUtilisation: Float64Array;
  /** Length D, the country that each demand counts for. */
  private readonly countryOf: string[] = [];
  private readonly intactCountries: [string, CountryTally][] = [];

  /** @param intact - the scenario in which nothing fails */
  constructor(network: Network, { row, placement, effect }: SolvedScenario) {
    this.view = viewOf(network);
    this.intactPairs = row.pairsAfter;
    this.intactUtilisation = new Float64Array(network.edges.length);
    this.intactServedGbps = placement?.servedGbps.slice() ?? new Float64Array(0);
    if (placement === null) return;
    for (let edge = 0; edge < network.edges.length; edge++) {
      this.intactUtilisation[edge] = this.utilisationOf(edge, placement, effect.capacityFactors);
    }
    const demands = demandTable(this.view);
    for (const [country, own] of demandsByCountry(this.view, demands, placement)) {
      const sum = (gbps: Float64Array) => own.reduce((total, demand) => total + gbps[demand]!, 0);
      const code = country ?? "";
      for (const demand of own) this.countryOf[demand] = code;
      this.intactCountries.push([code, intactTally(sum(demands.gbps), sum(this.intactServedGbps))]);
    }
    this.intactCountries.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The tally of no scenarios. */
  empty(): SweepTally {
    return {
      scenarios: 0,
      errors: 0,
      worst: [],
      elements: new Map(),
      edges: Array.from(this.intactUtilisation, (utilisation) => ({ utilisation, failures: [] })),
      countries: new Map(this.intactCountries.map(([code, tally]) => [code, { ...tally }])),
    };
  }

  add(tally: SweepTally, { row, effect, placement, changes }: SolvedScenario): void {
    tally.scenarios++;
    addWorst(tally, row);
    const lostPairs = this.intactPairs - row.pairsAfter;
    const impact = {
      scenarios: 1,
      lostGbps: lostGbps(row),
      worstLostGbps: lostGbps(row),
      lostPairs,
      worstLostPairs: lostPairs,
    };
    for (const element of new Set(row.failure)) addImpact(tally, element, impact);
    if (placement === null || changes === null) return;
    for (const edge of new Set(changes.changedArcs.map(arcEdge))) {
      const value = this.utilisationOf(edge, placement, effect.capacityFactors);
      addExtreme(tally.edges[edge]!, value, [row.failure]);
    }
    this.addCountries(tally, row, placement, changes.changedDemands);
  }

  private addCountries(
    { countries }: SweepTally,
    { failure }: ScenarioRow,
    { servedGbps }: Placement,
    changedDemands: readonly number[],
  ): void {
    const gained = new Map<string, number>();
    for (const demand of changedDemands) {
      const code = this.countryOf[demand]!;
      const gain = servedGbps[demand]! - this.intactServedGbps[demand]!;
      gained.set(code, (gained.get(code) ?? 0) + gain);
    }
    for (const [code, country] of countries) {
      const served = country.servedBeforeGbps + (gained.get(code) ?? 0);
      country.servedGbps += served;
      addLowest(country, served, failure);
    }
  }

  /** Of the busier direction. */
  private utilisationOf(
    edge: number,
    { forwardGbps, backwardGbps }: Placement,
    factors: Float64Array | null,
  ): number {
    const load = Math.max(forwardGbps[edge]!, backwardGbps[edge]!);
    return utilisation(load, this.view.capacityGbps[edge]! * (factors?.[edge] ?? 1));
  }
}

function intactTally(offeredGbps: number, servedGbps: number): CountryTally {
  return {
    offeredGbps,
    servedBeforeGbps: servedGbps,
    servedGbps: 0,
    worstServedGbps: servedGbps,
    worstFailure: null,
  };
}
