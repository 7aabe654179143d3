import { firstDay, type Network } from "../network/index.ts";

const DAYS_A_YEAR = 365.2425;
const MS_A_DAY = 86_400_000;

/** Years until growth has used up a factor; `Infinity` where it never does, 0 where it has already. */
export function yearsUntil(factor: number, growthPercentAYear: number): number {
  if (factor <= 1) return 0;
  return growthPercentAYear <= 0
    ? Number.POSITIVE_INFINITY
    : Math.log(factor) / Math.log1p(growthPercentAYear / 100);
}

/**
 * The day, `YYYY-MM-DD`, on which growth from the date of a network on has used up a factor; `null` where the network is
 * seen at no date, or that is more than a thousand years away.
 */
export function usedUpOn(network: Network, factor: number, growthPercentAYear: number): string | null {
  const years = yearsUntil(factor, growthPercentAYear);
  if (network.date === null || years > 1000) return null;
  const start = Date.parse(`${firstDay(network.date)}T00:00:00Z`);
  return new Date(start + years * DAYS_A_YEAR * MS_A_DAY).toISOString().slice(0, 10);
}
