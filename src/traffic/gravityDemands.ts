import { inputError, type Problem } from "../errors.ts";
import type { Network } from "../network/index.ts";
import { countryVolumes, unreachableTotals } from "./countryVolumes.ts";
import { type DistanceOptions, deterrenceText, distanceDefaults, distanceWeight } from "./deterrence.ts";
import {
  demandsOf,
  type EstimatedDemands,
  type SelectionOptions,
  selectionDefaults,
} from "./estimatedDemands.ts";
import type { FitOptions, MarginFit } from "./fitMargins.ts";
import { gravityProblems } from "./gravityProblems.ts";
import { given, type SiteFigures } from "./optionProblems.ts";
import { gravityByCountry, largestAmounts } from "./pairAmounts.ts";
import { placeTable } from "./placeTable.ts";
import { sumOf } from "./sumOf.ts";

/** What the places of a country send and receive in all, Gbit/s, domestic traffic included where there is any. */
export interface CountryTotals {
  readonly sendsGbps: number;
  readonly receivesGbps: number;
}

export interface GravityOptions extends DistanceOptions, SelectionOptions {
  /** What a place sends grows with it: inhabitants, internet users, … by site id. Sites not named take no part. */
  readonly mass: SiteFigures;
  /** What a place receives grows with it. @default mass */
  readonly attraction?: SiteFigures;
  /** Gbit/s of all demands, or what each country sends and receives, for every country with a mass. */
  readonly offeredGbps: number | Readonly<Record<string, CountryTotals>>;
  /** Leaves out demands within a country. @default false */
  readonly internationalOnly?: boolean;
  /** When totals of countries count as met, and when to stop. */
  readonly fitting?: FitOptions;
}

export interface GravityDemands extends EstimatedDemands {
  /** How well countries' totals were met before small demands were left out; `null` where none were given. */
  readonly fit: MarginFit | null;
}

/**
 * Demands between places by the gravity model: mass of the sender times attraction of the receiver times a function of
 * their great-circle distance, scaled to a volume, or to what countries send and receive by {@link fitMargins}.
 *
 * Totals that no traffic between these places can meet (a country that sends more than all others receive, say) are an
 * answer with `fit.converged` false. Scaling all masses changes nothing. Cost: O(V²) for V places with a mass and a
 * round of the fit O(countries²); memory O(V + countries² + `largest`).
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` with every problem found: a figure that is negative or of no place, countries
 * without totals or totals without places, sums sent and received that differ, no pair of places left
 * @example
 * const { demands } = gravityDemands(network, { mass: { karachi: 20.4e6, lahore: 13e6 }, offeredGbps: 500 });
 * const studied = network.with({ format: "cutset-overlay/1", demands });
 * @see Zipf (1946), doi:10.2307/2087063; Wilson (1967), doi:10.1016/0041-1647(67)90035-4
 */
export function gravityDemands(network: Network, options: GravityOptions): GravityDemands {
  refuse(gravityProblems(network, options));
  const { mass, attraction = mass, offeredGbps, internationalOnly = false } = options;
  const settings = { ...selectionDefaults, ...given(options) };
  const distance = { ...distanceDefaults, ...given(options) };
  const places = placeTable(network, mass, attraction);
  const model = {
    places,
    distanceWeight: distanceWeight(distance),
    isInternationalOnly: internationalOnly,
  };
  const gravity = gravityByCountry(model);
  refuse(unreachableTotals(places.countries, gravity, offeredGbps));
  const { table, fit } = countryVolumes(places.countries, gravity, options);
  const scales = table.map((gbps, cell) => (gravity[cell]! > 0 ? gbps / gravity[cell]! : 0));
  const largest = largestAmounts(model, scales, settings.largest, settings.minGbps);

  const { ids } = places;
  const volume =
    typeof offeredGbps === "number" ? `${offeredGbps} Gbit/s in all` : "fitted to totals of countries";
  const rule = `gravity model: mass × attraction × ${deterrenceText(distance)}, ${volume}`;
  const total = typeof offeredGbps === "number" ? offeredGbps : sumOf(table);
  const estimate = demandsOf("gravityDemands", largest, total, rule, settings, (key) => {
    const from = ids[Math.floor(key / ids.length)]!;
    const to = ids[key % ids.length]!;
    return { id: `${from}--${to}`, from, to };
  });
  return { ...estimate, fit };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw inputError("ARGUMENT_INVALID", "gravityDemands", problems);
}
