import type { SourcedNumber } from "../../network/index.ts";

/** Gbit/s by the first year of a generation of systems. */
const generations = [
  { from: 0, gbps: 1_000 },
  { from: 2000, gbps: 2_500 },
  { from: 2010, gbps: 5_000 },
  { from: 2016, gbps: 40_000 },
  { from: 2020, gbps: 120_000 },
] as const;

const ofUnknownYear = 5_000;

/**
 * A capacity for segments of a map that gives none: what systems of the same years are designed for, to an order of
 * magnitude.
 *
 * Taken between published design capacities of systems between Europe and Asia: SEA-ME-WE 3 (1999) 1 Tbit/s, TW1 and
 * FALCON (2006) 1.3 and 2.6, IMEWE and EIG (2010, 2011) 3.8 and more, SEA-ME-WE 5 and AAE-1 (2016, 2017) 24 and 40,
 * PEACE, SEA-ME-WE 6 and 2Africa (2022 and later) 96 to 180. Short domestic systems may have far less.
 */
export function assumedCapacity(year: number | undefined): SourcedNumber {
  const generation = generations.findLast(({ from }) => year !== undefined && year >= from);
  const value = generation?.gbps ?? ofUnknownYear;
  const source =
    year === undefined
      ? "rule: systems of unknown date"
      : `rule: design capacity typical of systems of ${year}`;
  return { value, source, confidence: "assumed" };
}
