import { unitVector, type Vector } from "../geo/index.ts";
import { type Network, positionOf } from "../network/index.ts";
import type { SiteFigures } from "./optionProblems.ts";

/** The places that send or receive, in the order of their ids, on arrays. */
export interface PlaceTable {
  readonly ids: readonly string[];
  readonly points: readonly Vector[];
  /** ISO codes in alphabetical order. */
  readonly countries: readonly string[];
  /** Indices into `countries`. */
  readonly countryOf: Int32Array;
  /** Sending mass, 0…1: the largest is 1, so that no product overflows. */
  readonly sends: Float64Array;
  /** Receiving mass, 0…1. */
  readonly receives: Float64Array;
}

export function placeTable(network: Network, sending: SiteFigures, receiving: SiteFigures): PlaceTable {
  const sites = network.sites.filter(({ id }) => massOf(sending, id) > 0 || massOf(receiving, id) > 0);
  // Only branching units lack a country, and they have no mass.
  const codes = sites.map(({ country }) => country!);
  const countries = [...new Set(codes)].sort();
  const indexOf = new Map(countries.map((code, index) => [code, index]));
  const relative = (figures: SiteFigures) => {
    const largest = sites.reduce((most, { id }) => Math.max(most, massOf(figures, id)), 0);
    return Float64Array.from(sites, ({ id }) => massOf(figures, id) / largest);
  };
  return {
    ids: sites.map(({ id }) => id),
    points: sites.map((site) => unitVector(positionOf(site))),
    countries,
    countryOf: Int32Array.from(codes, (code) => indexOf.get(code)!),
    sends: relative(sending),
    receives: relative(receiving),
  };
}

function massOf(figures: SiteFigures, id: string): number {
  return Object.hasOwn(figures, id) ? figures[id]! : 0;
}
