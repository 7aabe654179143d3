import { type Problem, suggestion } from "../errors.ts";

/** Figures by country must be of just the countries with a mass. */
export function countryProblems(figures: object, countries: ReadonlySet<string>): Problem[] {
  const given = Object.keys(figures);
  return [
    ...given
      .filter((code) => !countries.has(code))
      .map((code) => ({
        path: `offeredGbps.${code}`,
        message: `no place there has a mass${suggestion(code, countries)}`,
      })),
    ...[...countries]
      .filter((code) => !given.includes(code))
      .map((code) => ({ path: `offeredGbps.${code}`, message: "is missing; places there have a mass" })),
  ];
}
