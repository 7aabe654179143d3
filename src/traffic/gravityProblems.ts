import { type Problem, shown } from "../errors.ts";
import type { Network } from "../network/index.ts";
import { countryProblems } from "./countryProblems.ts";
import { selectionDefaults, selectionProblems } from "./estimatedDemands.ts";
import type { CountryTotals, GravityOptions } from "./gravityDemands.ts";
import {
  distanceProblems,
  figureProblems,
  largestGbps,
  optionalRangeProblems,
  rangeProblems,
  unknownOptions,
} from "./optionProblems.ts";
import { placeTable } from "./placeTable.ts";
import { sumOf } from "./sumOf.ts";

const knownOptions = [
  "mass",
  "attraction",
  "offeredGbps",
  "internationalOnly",
  "deterrence",
  "leastKm",
  "fitting",
  ...Object.keys(selectionDefaults),
];

/** What is wrong with the options of `gravityDemands` before anything is computed. */
export function gravityProblems(network: Network, options: GravityOptions): Problem[] {
  const { mass, attraction, offeredGbps, fitting } = options;
  const figures = [
    ...figureProblems(network, "mass", mass),
    ...(attraction === undefined ? [] : figureProblems(network, "attraction", attraction)),
  ];
  const countries = figures.length > 0 ? null : placeTable(network, mass, attraction ?? mass).countries;
  return [
    ...unknownOptions(options, knownOptions),
    ...figures,
    ...distanceProblems(options),
    ...selectionProblems(options),
    ...optionalRangeProblems("fitting.tolerance", fitting?.tolerance, 0, 1),
    ...optionalRangeProblems("fitting.rounds", fitting?.rounds, 1, 1e6),
    ...(typeof offeredGbps === "object" && offeredGbps !== null
      ? totalsProblems(offeredGbps, countries)
      : rangeProblems("offeredGbps", offeredGbps, 1e-9, largestGbps)),
  ];
}

/** @param countries - those with a mass; `null` where they are unknown */
function totalsProblems(
  totals: Readonly<Record<string, CountryTotals>>,
  countries: readonly string[] | null,
): Problem[] {
  const problems = Object.entries(totals).flatMap(([code, amounts]) =>
    typeof amounts !== "object" || amounts === null
      ? [
          {
            path: `offeredGbps.${code}`,
            message: `must be { sendsGbps, receivesGbps }, got ${shown(amounts)}`,
          },
        ]
      : (["sendsGbps", "receivesGbps"] as const).flatMap((key) =>
          rangeProblems(`offeredGbps.${code}.${key}`, amounts[key], 0, largestGbps),
        ),
  );
  if (countries !== null) problems.push(...countryProblems(totals, new Set(countries)));
  if (problems.length > 0) return problems;
  const sum = (key: keyof CountryTotals) => sumOf(Object.values(totals).map((amounts) => amounts[key]));
  const [sent, received] = [sum("sendsGbps"), sum("receivesGbps")];
  if (sent > 0 && Math.abs(sent - received) <= 1e-6 * Math.max(sent, received)) return [];
  const message = `countries send ${sent} Gbit/s in all and receive ${received}; make these equal, and more than 0`;
  return [{ path: "offeredGbps", message }];
}
