import { angle } from "../geo/index.ts";
import { earthRadiusKm } from "../units.ts";
import { LargestAmounts } from "./largestAmounts.ts";
import type { PlaceTable } from "./placeTable.ts";

/** Which pairs of places exchange traffic, and how much it is worth at their distance. */
export interface PairModel {
  readonly places: PlaceTable;
  /** 0…1, of a distance in km. */
  readonly distanceWeight: (km: number) => number;
  readonly isInternationalOnly: boolean;
}

/** Gravity, sending mass times receiving mass times distance weight, summed by country: from C to C, row by row. */
export function gravityByCountry({ places, distanceWeight, isInternationalOnly }: PairModel): Float64Array {
  const { ids, points, countries, countryOf, sends, receives } = places;
  const width = countries.length;
  const sums = new Float64Array(width * width);
  for (let a = 0; a < ids.length; a++) {
    for (let b = a + 1; b < ids.length; b++) {
      const here = countryOf[a]!;
      const there = countryOf[b]!;
      if (isInternationalOnly && here === there) continue;
      const weight = distanceWeight(angle(points[a]!, points[b]!) * earthRadiusKm);
      sums[here * width + there]! += sends[a]! * receives[b]! * weight;
      sums[there * width + here]! += sends[b]! * receives[a]! * weight;
    }
  }
  return sums;
}

/**
 * The largest of all gravities times the scale of their pair of countries, 0 for countries that exchange nothing; the
 * key of a pair is `from * places + to`.
 *
 * Nothing of the size of all pairs is held: their distances are found anew, and only where the masses alone, with the
 * weight at its most, would be enough to stay.
 */
export function largestAmounts(
  { places, distanceWeight }: PairModel,
  scales: Float64Array,
  limit: number,
  least: number,
): LargestAmounts {
  const { ids, points, countries, countryOf, sends, receives } = places;
  const count = ids.length;
  const width = countries.length;
  const largest = new LargestAmounts(Math.min(limit, count * (count - 1)), least);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const here = countryOf[a]!;
      const there = countryOf[b]!;
      const out = sends[a]! * receives[b]! * scales[here * width + there]!;
      const back = sends[b]! * receives[a]! * scales[there * width + here]!;
      const most = Math.max(out, back);
      if (most === 0) continue;
      if (most < largest.least) {
        largest.hasDropped = true;
        continue;
      }
      const weight = distanceWeight(angle(points[a]!, points[b]!) * earthRadiusKm);
      if (out * weight > 0) largest.offer(out * weight, a * count + b);
      if (back * weight > 0) largest.offer(back * weight, b * count + a);
    }
  }
  return largest;
}
