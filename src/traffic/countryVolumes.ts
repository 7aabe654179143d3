import type { Problem } from "../errors.ts";
import { fitMargins, type MarginFit } from "./fitMargins.ts";
import type { GravityOptions } from "./gravityDemands.ts";
import { sumOf } from "./sumOf.ts";

/** Gbit/s from country to country, row by row. */
interface CountryVolumes {
  readonly table: Float64Array;
  readonly fit: MarginFit | null;
}

/** Brings gravities by country, row by row, to the volume offered, or to what each country sends and receives. */
export function countryVolumes(
  countries: readonly string[],
  gravity: Float64Array,
  { offeredGbps, fitting }: Pick<GravityOptions, "offeredGbps" | "fitting">,
): CountryVolumes {
  if (typeof offeredGbps === "number") {
    const whole = sumOf(gravity);
    return { table: gravity.map((part) => (part / whole) * offeredGbps), fit: null };
  }
  const sent = Float64Array.from(countries, (code) => offeredGbps[code]!.sendsGbps);
  const received = Float64Array.from(countries, (code) => offeredGbps[code]!.receivesGbps);
  const { table, ...fit } = fitMargins(gravity, sent, received, fitting);
  return { table, fit };
}

/** Totals of countries whose places exchange nothing in that direction, so that no scaling can meet them. */
export function unreachableTotals(
  countries: readonly string[],
  gravity: Float64Array,
  offeredGbps: GravityOptions["offeredGbps"],
): Problem[] {
  if (!gravity.some((part) => part > 0)) {
    const message = "leaves no two places that exchange traffic; see also internationalOnly and deterrence";
    return [{ path: "mass", message }];
  }
  if (typeof offeredGbps === "number") return [];
  const width = countries.length;
  const others = countries.map((_, index) => index);
  return countries.flatMap((code, country) => {
    const { sendsGbps, receivesGbps } = offeredGbps[code]!;
    const path = `offeredGbps.${code}`;
    const sends = others.some((other) => gravity[country * width + other]! > 0);
    const receives = others.some((other) => gravity[other * width + country]! > 0);
    return [
      ...(sends || sendsGbps === 0
        ? []
        : [{ path, message: `sends ${sendsGbps}, but can send to no place` }]),
      ...(receives || receivesGbps === 0
        ? []
        : [{ path, message: `receives ${receivesGbps}, but no place can send to it` }]),
    ];
  });
}
