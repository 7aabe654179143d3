import { didYouMean, type Problem, shown } from "../errors.ts";
import { isPlace, type Network } from "../network/index.ts";
import { countryProblems } from "./countryProblems.ts";
import { selectionDefaults, selectionProblems } from "./estimatedDemands.ts";
import type { HubDemandOptions } from "./hubDemands.ts";
import {
  distanceProblems,
  figureProblems,
  largestGbps,
  rangeProblems,
  unknownOptions,
} from "./optionProblems.ts";

const knownOptions = [
  "mass",
  "offeredGbps",
  "hubs",
  "split",
  "hubMass",
  "direction",
  "deterrence",
  "leastKm",
  ...Object.keys(selectionDefaults),
];

/** What is wrong with the options of `hubDemands`. */
export function hubProblems(network: Network, options: HubDemandOptions): Problem[] {
  const { mass, offeredGbps, hubs = network.hubs, split, hubMass, direction } = options;
  const masses = figureProblems(network, "mass", mass);
  const places = masses.length > 0 ? [] : network.sites.filter(({ id }) => (ownFigure(mass, id) ?? 0) > 0);
  const unknown = hubs.flatMap((id, i): Problem[] => {
    const path = `hubs[${i}]`;
    if (!network.ids.site.has(id)) {
      return [{ path, message: `site "${id}" does not exist${didYouMean(id, network.ids.site)}` }];
    }
    return isPlace(network.site(id)) ? [] : [{ path, message: "is a branching unit in the sea" }];
  });
  const abroad = (country: string | null) => hubs.some((id) => network.site(id).country !== country);
  const countries = new Set(places.map(({ country }) => country!));
  return [
    ...unknownOptions(options, knownOptions),
    ...masses,
    ...(hubMass === undefined ? [] : figureProblems(network, "hubMass", hubMass)),
    ...unknown,
    ...(hubs.length > 0 ? [] : [{ path: "hubs", message: "must name a site; the network has no hubs" }]),
    ...(hubs.length === 0 || unknown.length > 0
      ? []
      : places
          .filter(({ country }) => !abroad(country))
          .map(({ id, country }) => ({ path: `mass.${id}`, message: `has no hub outside ${country}` }))),
    ...oneOf("split", split, ["nearest", "gravity"]),
    ...oneOf("direction", direction, ["to-hubs", "from-hubs"]),
    ...distanceProblems(options),
    ...selectionProblems(options),
    ...(typeof offeredGbps === "object" && offeredGbps !== null
      ? volumeProblems(offeredGbps, masses.length > 0 ? null : countries)
      : rangeProblems("offeredGbps", offeredGbps, 1e-9, largestGbps)),
  ];
}

/** @param countries - those with a mass; `null` where they are unknown */
function volumeProblems(
  volumes: Readonly<Record<string, number>>,
  countries: ReadonlySet<string> | null,
): Problem[] {
  const problems = Object.entries(volumes).flatMap(([code, gbps]) =>
    rangeProblems(`offeredGbps.${code}`, gbps, 0, largestGbps),
  );
  if (countries !== null) problems.push(...countryProblems(volumes, countries));
  if (problems.length === 0 && !Object.values(volumes).some((gbps) => gbps > 0)) {
    problems.push({ path: "offeredGbps", message: "has no country with more than 0" });
  }
  return problems;
}

function oneOf(path: string, value: unknown, known: readonly string[]): Problem[] {
  if (value === undefined || (typeof value === "string" && known.includes(value))) return [];
  return [{ path, message: `must be ${known.map((word) => `"${word}"`).join(" or ")}, got ${shown(value)}` }];
}

function ownFigure(figures: Readonly<Record<string, number>>, id: string): number | undefined {
  return Object.hasOwn(figures, id) ? figures[id] : undefined;
}
