import { inputError, type Problem } from "../errors.ts";
import { angle, unitVector } from "../geo/index.ts";
import { type Network, positionOf } from "../network/index.ts";
import { earthRadiusKm } from "../units.ts";
import { type DistanceOptions, deterrenceText, distanceDefaults, distanceWeight } from "./deterrence.ts";
import {
  demandsOf,
  type EstimatedDemands,
  type SelectionOptions,
  selectionDefaults,
} from "./estimatedDemands.ts";
import { hubProblems } from "./hubProblems.ts";
import { LargestAmounts } from "./largestAmounts.ts";
import { given, type SiteFigures } from "./optionProblems.ts";
import { type PlaceTable, placeTable } from "./placeTable.ts";
import { sumOf } from "./sumOf.ts";

export interface HubDemandOptions extends DistanceOptions, SelectionOptions {
  /** A place's part of the traffic: inhabitants, internet users, … by site id. Sites not named take no part. */
  readonly mass: SiteFigures;
  /** Gbit/s of all places, or of the places of each country with a mass. */
  readonly offeredGbps: number | Readonly<Record<string, number>>;
  /** Site ids. @default the network's hubs */
  readonly hubs?: readonly string[];
  /**
   * `nearest`: one demand a place, which any of its hubs serves (anycast; routing takes the nearest alive).
   * `gravity`: one for each of its hubs, by hub mass and distance. @default "nearest"
   */
  readonly split?: "nearest" | "gravity";
  /** A hub's pull under `gravity`, by site id. @default 1 each */
  readonly hubMass?: SiteFigures;
  /** @default "to-hubs" */
  readonly direction?: "to-hubs" | "from-hubs";
}

/**
 * International demands between places and hubs abroad: each place has the part of its country's volume (or of all)
 * that is its part of the mass, and exchanges it with the hubs outside its country.
 *
 * Under `gravity` this is the production-constrained model: what a place sends is given, distance only splits it.
 * Cost: O(places · hubs).
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` with every problem found: a figure that is negative or of no place, a country
 * without a volume or a volume without places, a place without a hub abroad
 * @see Wilson (1971), A family of spatial interaction models, doi:10.1068/a030001
 */
export function hubDemands(network: Network, options: HubDemandOptions): EstimatedDemands {
  refuse(hubProblems(network, options));
  const { mass, offeredGbps, split = "nearest", direction = "to-hubs" } = options;
  const settings = { ...selectionDefaults, ...given(options) };
  const distance = { ...distanceDefaults, ...given(options) };
  const places = placeTable(network, mass, mass);
  const hubs = hubsOf(network, options);
  const shares = split === "gravity" ? gravityShares(places, hubs, distanceWeight(distance)) : null;
  const volumes = placeVolumes(places, offeredGbps);

  const { ids, countries, countryOf } = places;
  const width = shares === null ? 1 : hubs.length;
  const kept = new LargestAmounts(Math.min(settings.largest, ids.length * width), settings.minGbps);
  volumes.forEach((volume, place) => {
    for (let hub = 0; hub < width; hub++) {
      const gbps = volume * (shares?.[place * width + hub] ?? 1);
      if (gbps > 0) kept.offer(gbps, place * width + hub);
    }
  });
  const scope =
    typeof offeredGbps === "number" ? `${offeredGbps} Gbit/s in all` : "a volume for each country";
  const rule = `share of mass of ${scope}${shares === null ? "" : `, by hub mass × ${deterrenceText(distance)}`}`;
  return demandsOf("hubDemands", kept, sumOf(volumes), rule, settings, (key) => {
    const place = Math.floor(key / width);
    const home = countries[countryOf[place]!];
    const abroad = shares
      ? hubs[key % width]!.id
      : hubs.filter(({ country }) => country !== home).map(({ id }) => id);
    const site = ids[place]!;
    const label = typeof abroad === "string" ? abroad : "hubs";
    return direction === "to-hubs"
      ? { id: `${site}--${label}`, from: site, to: abroad }
      : { id: `${label}--${site}`, from: abroad, to: site };
  });
}

interface Hub {
  readonly id: string;
  readonly country: string | null;
  readonly mass: number;
  readonly point: ReturnType<typeof unitVector>;
}

function hubsOf(network: Network, { hubs = network.hubs, hubMass }: HubDemandOptions): Hub[] {
  return [...new Set(hubs)].sort().map((id) => {
    const site = network.site(id);
    return {
      id,
      country: site.country,
      mass: hubMass?.[id] ?? (hubMass ? 0 : 1),
      point: unitVector(positionOf(site)),
    };
  });
}

function placeVolumes(
  { countries, countryOf, sends }: PlaceTable,
  offeredGbps: HubDemandOptions["offeredGbps"],
): Float64Array {
  if (typeof offeredGbps === "number") {
    const whole = sumOf(sends);
    return sends.map((mass) => (mass / whole) * offeredGbps);
  }
  const masses = new Float64Array(countries.length);
  sends.forEach((mass, place) => {
    masses[countryOf[place]!]! += mass;
  });
  return sends.map((mass, place) => {
    const country = countryOf[place]!;
    return (mass / masses[country]!) * offeredGbps[countries[country]!]!;
  });
}

/** Each place's shares of the hubs, place by place; 0 for hubs of its own country. */
function gravityShares(
  { ids, points, countries, countryOf }: PlaceTable,
  hubs: readonly Hub[],
  weightOf: (km: number) => number,
): Float64Array {
  const shares = new Float64Array(ids.length * hubs.length);
  const unreachable: Problem[] = [];
  points.forEach((point, place) => {
    const pulls = hubs.map((hub) =>
      hub.country === countries[countryOf[place]!]
        ? 0
        : hub.mass * weightOf(angle(point, hub.point) * earthRadiusKm),
    );
    const whole = sumOf(pulls);
    if (whole === 0) {
      unreachable.push({
        path: `mass.${ids[place]}`,
        message: "no hub abroad pulls it; see hubMass and deterrence",
      });
    }
    shares.set(
      pulls.map((pull) => pull / whole),
      place * hubs.length,
    );
  });
  refuse(unreachable);
  return shares;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw inputError("ARGUMENT_INVALID", "hubDemands", problems);
}
