import type { PartialDate } from "../../network/index.ts";
import { estimatedBandwidth, ituBandwidth, type YearFigure } from "./bandwidth.ts";

/**
 * Growth of international traffic a year, the same for every country and all years: with it the totals of all
 * countries add up to 23 Tbit/s in 2008, 65 in 2012, 185 in 2016 and 1,500 in 2024, near the international bandwidth
 * TeleGeography publishes for the world (about 20, 77, 197 and 1,479).
 */
const growthPerYear = 1.3;

/** A country's international traffic on a date, Gbit/s, by {@link growthPerYear} from the year it is known for. */
export function countryTraffic(country: string, date: PartialDate): number {
  const [gbps, year] = figureOf(country);
  return gbps * growthPerYear ** (yearsSince0(date) - year);
}

/** Where a country's traffic comes from, in words. */
export function trafficSource(country: string): string {
  const [gbps, year] = figureOf(country);
  const source = country in estimatedBandwidth ? "estimated" : "ITU";
  return `${gbps} Gbit/s in ${year} (${source}), ${Math.round((growthPerYear - 1) * 100)} % a year`;
}

function figureOf(country: string): YearFigure {
  return estimatedBandwidth[country] ?? ituBandwidth[country]!;
}

/** Calendar years, the middle of a year as .0: a figure of a year is one of its middle. */
function yearsSince0(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365 - 0.5;
}
