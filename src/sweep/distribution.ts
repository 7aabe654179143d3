import { CutsetError } from "../errors.ts";

/**
 * How losses spread over scenarios, in memory that does not grow with their number: plain JSON data, which threads can
 * pass on and files can keep.
 *
 * Zero, the least and the greatest loss are exact; others are counted in buckets each 1 % wider than the one before, of
 * which a quantile names the middle, so that it is off by 0.5 % at most.
 *
 * @see DDSketch: Masson, Rim & Lee (2019), doi:10.14778/3352063.3352135
 */
export interface LossDistribution {
  total: number;
  zeros: number;
  /** `null` while nothing is counted. */
  least: number | null;
  greatest: number | null;
  /** How many losses lie in a bucket; those without any are left out. */
  readonly counts: { [bucket: number]: number };
}

/** A point of a loss-exceedance curve. */
export interface ExceedancePoint {
  /** To within 0.5 %. */
  readonly lostGbps: number;
  /** The share of scenarios that lose at least so much, 0…1. */
  readonly share: number;
}

const GROWTH = 1.01;
const LOG_GROWTH = Math.log(GROWTH);
/** Makes the bucket of the smallest number positive: objects keep such keys in order, whatever order they come in. */
const FIRST_BUCKET = 75_000;

export function emptyDistribution(): LossDistribution {
  return { total: 0, zeros: 0, least: null, greatest: null, counts: {} };
}

/**
 * Counts a loss.
 *
 * @param value - finite; what rounding takes below 0 counts as 0
 * @param count - how many scenarios lose so much, a whole number of at least 1
 * @throws {CutsetError} `ARGUMENT_INVALID` if the value is not finite
 */
export function addLoss(distribution: LossDistribution, value: number, count = 1): void {
  if (!Number.isFinite(value)) {
    throw new CutsetError("ARGUMENT_INVALID", `addLoss: a loss must be a finite number, got ${value}`);
  }
  const loss = Math.max(value, 0);
  addExtremes(distribution, loss, loss);
  distribution.total += count;
  if (loss === 0) distribution.zeros += count;
  else addTo(distribution, FIRST_BUCKET + Math.ceil(Math.log(loss) / LOG_GROWTH), count);
}

/** Adds what another distribution counts: exactly, and the same in any order. */
export function mergeDistribution(into: LossDistribution, other: LossDistribution): void {
  if (other.least === null || other.greatest === null) return;
  addExtremes(into, other.least, other.greatest);
  into.total += other.total;
  into.zeros += other.zeros;
  for (const [bucket, count] of buckets(other)) addTo(into, bucket, count);
}

/**
 * The smallest loss that at least a share of the scenarios do not exceed, to within 0.5 %; `null` if there are none.
 *
 * @param share - 0…1; 0 and 1 give the least and the greatest loss exactly
 */
export function quantile(distribution: LossDistribution, share: number): number | null {
  const { total, zeros, least, greatest } = distribution;
  // The product may be a rounding error above a whole number.
  const rank = Math.ceil(share * total * (1 - 2 ** -50));
  if (rank <= 1) return least;
  if (rank >= total) return greatest;
  let below = zeros;
  if (rank <= below) return 0;
  for (const [bucket, count] of buckets(distribution)) {
    below += count;
    if (rank <= below) return middleOf(bucket, distribution);
  }
  return greatest;
}

/** What share of the scenarios loses at least so much, from the least loss, which all do, up to the greatest. */
export function exceedanceCurve(distribution: LossDistribution): ExceedancePoint[] {
  const { total, zeros } = distribution;
  const curve: ExceedancePoint[] = zeros > 0 ? [{ lostGbps: 0, share: 1 }] : [];
  let below = zeros;
  for (const [bucket, count] of buckets(distribution)) {
    curve.push({ lostGbps: middleOf(bucket, distribution), share: (total - below) / total });
    below += count;
  }
  return curve;
}

function addExtremes(distribution: LossDistribution, least: number, greatest: number): void {
  distribution.least = Math.min(distribution.least ?? least, least);
  distribution.greatest = Math.max(distribution.greatest ?? greatest, greatest);
}

function addTo({ counts }: LossDistribution, bucket: number, count: number): void {
  counts[bucket] = (counts[bucket] ?? 0) + count;
}

/** In the order of losses. */
function buckets({ counts }: LossDistribution): [number, number][] {
  return Object.entries(counts).map(([bucket, count]) => [Number(bucket), count]);
}

/** As far, in proportion, from the least loss of a bucket as from the greatest. */
function middleOf(bucket: number, { least, greatest }: LossDistribution): number {
  const upper = GROWTH ** (bucket - FIRST_BUCKET);
  return Math.min(Math.max((2 * upper) / (1 + GROWTH), least!), greatest!);
}
