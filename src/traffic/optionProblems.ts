import { didYouMean, type Problem, shown } from "../errors.ts";
import { isPlace, type Network } from "../network/index.ts";
import type { DistanceOptions } from "./deterrence.ts";

/** Figures by site id. */
export type SiteFigures = Readonly<Record<string, number>>;

/** As far as a document's amounts go. */
export const largestGbps = 1e12;

/** The options without those that are `undefined`, which are left out ones. */
export function given<Options extends object>(options: Options): Partial<Options> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as Partial<Options>;
}

export function unknownOptions(options: object, known: readonly string[]): Problem[] {
  return Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: key, message: `unknown option${didYouMean(key, known)}` }));
}

export function rangeProblems(path: string, value: unknown, least: number, most: number): Problem[] {
  if (typeof value === "number" && value >= least && value <= most) return [];
  return [{ path, message: `must be a number from ${least} to ${most}, got ${shown(value)}` }];
}

export function optionalRangeProblems(path: string, value: unknown, least: number, most: number): Problem[] {
  return value === undefined ? [] : rangeProblems(path, value, least, most);
}

export function distanceProblems({ deterrence, leastKm }: DistanceOptions): Problem[] {
  const problems = optionalRangeProblems("leastKm", leastKm, 0.001, 20_016);
  switch (deterrence?.kind) {
    case undefined:
      if (deterrence === undefined) return problems;
      break;
    case "power":
      return [...problems, ...rangeProblems("deterrence.exponent", deterrence.exponent, 0, 100)];
    case "exponential":
      return [...problems, ...rangeProblems("deterrence.scaleKm", deterrence.scaleKm, 0.001, 1e12)];
  }
  const message = `must be of kind "power" or "exponential", got ${shown(deterrence)}`;
  return [...problems, { path: "deterrence", message }];
}

/** Every figure must be of a place of the network, finite and 0 or more, and one of them more. */
export function figureProblems(network: Network, path: string, figures: unknown): Problem[] {
  if (typeof figures !== "object" || figures === null) {
    return [{ path, message: `must be an object of figures by site id, got ${shown(figures)}` }];
  }
  const problems = Object.entries(figures).flatMap(([id, figure]): Problem[] => {
    const place = `${path}.${id}`;
    if (!network.ids.site.has(id)) {
      return [{ path: place, message: `site "${id}" does not exist${didYouMean(id, network.ids.site)}` }];
    }
    if (!isPlace(network.site(id))) {
      return [{ path: place, message: "is a branching unit in the sea, where no traffic starts or ends" }];
    }
    if (typeof figure === "number" && figure >= 0 && figure < Number.POSITIVE_INFINITY) return [];
    return [{ path: place, message: `must be a finite number of 0 or more, got ${shown(figure)}` }];
  });
  if (problems.length > 0 || Object.values(figures).some((figure) => figure > 0)) return problems;
  return [{ path, message: "has no place with a figure above 0" }];
}
