import { CutsetError } from "../../errors.ts";
import { type RandomKey, RandomWords, randomKey } from "../../random.ts";
import { type GeometricSkips, geometricSkips, longestSkip } from "./geometricSkips.ts";
import { lowestLane, trialsPerBlock } from "./lanes.ts";

/**
 * Independent random failures of U units, each with its own probability.
 *
 * Whether a unit fails in trial `i` depends on the seed, `i` and the probabilities only. Trials are drawn in blocks of
 * 32: block `b` holds trials `32 * b` to `32 * b + 31`. Cost of a block: a few nanoseconds a failure, by jumping from one
 * failure to the next at the pace of the likeliest unit of like probability, and dropping what is too much for the
 * others. Probabilities below 1/256 cost as if they were that.
 *
 * @see Devroye (1986), Non-Uniform Random Variate Generation, X.2 (geometric waiting times) and II.3 (rejection)
 */
export class FailureDraws {
  readonly unitCount: number;
  /** Length U, the block drawn last: bit `lane` of a unit's word is set where it fails in trial `32 * block + lane`. */
  readonly words: Int32Array;
  private readonly key: RandomKey;
  private readonly classes: readonly LikelihoodClass[];
  private block = -1;
  /** For each trial of the block, the units that fail; `null` until asked for. */
  private failed: readonly number[][] | null = null;

  /**
   * @param probability - length U, from 0 (never) to 1 (always)
   * @throws {CutsetError} `ARGUMENT_INVALID` if a probability is out of range
   */
  constructor(probability: ArrayLike<number>, seed: string | number) {
    this.unitCount = probability.length;
    this.words = new Int32Array(probability.length);
    this.key = randomKey(seed);
    this.classes = likelihoodClasses(probability);
  }

  /** Draws a block of trials into `words`. */
  drawBlock(block: number): void {
    if (block === this.block) return;
    this.words.fill(0);
    const random = new RandomWords(this.key, block);
    for (const likelihood of this.classes) {
      if (likelihood.kept === null) draw(random, likelihood, this.words);
      else drawThinned(random, likelihood, likelihood.kept, this.words);
    }
    this.block = block;
    this.failed = null;
  }

  /**
   * The units that fail in a trial, in ascending order.
   *
   * Cost: O(failed) and a thirty-second of O(U) where trials are asked for in order, a whole block elsewhere.
   */
  failedUnits(trial: number): readonly number[] {
    this.drawBlock(Math.floor(trial / trialsPerBlock));
    this.failed ??= unitsByLane(this.words);
    return this.failed[trial % trialsPerBlock]!;
  }
}

function unitsByLane(words: Int32Array): number[][] {
  const failed = Array.from({ length: trialsPerBlock }, (): number[] => []);
  for (let unit = 0; unit < words.length; unit++) {
    for (let word = words[unit]!; word !== 0; word &= word - 1) failed[lowestLane(word)]!.push(unit);
  }
  return failed;
}

/** Units whose probabilities are within a factor of two, or all below 1/256. */
interface LikelihoodClass {
  /** In ascending order. */
  readonly units: Int32Array;
  /** For the class's largest probability. */
  readonly skips: GeometricSkips;
  /** What each unit keeps of its failures; `null` if all keep all. */
  readonly kept: KeptShares | null;
}

/** For each unit of a class, the share of its failures that it keeps, times 2^31. */
interface KeptShares {
  /** At most 2^31 - 1. */
  readonly whole: Int32Array;
  /** What is more than that, from 0 to 1. */
  readonly fraction: Float64Array;
}

/** The class of probabilities up to 2^-8. */
const rarestClass = 8;

function likelihoodClasses(probability: ArrayLike<number>): LikelihoodClass[] {
  const members = Array.from({ length: rarestClass + 1 }, (): number[] => []);
  for (let unit = 0; unit < probability.length; unit++) {
    const chance = probability[unit]!;
    if (!(chance >= 0 && chance <= 1)) {
      const problem = `the probability of unit ${unit} must be from 0 to 1, got ${chance}`;
      throw new CutsetError("ARGUMENT_INVALID", `FailureDraws: ${problem}`);
    }
    if (chance > 0) members[Math.min(rarestClass, doublings(chance))]!.push(unit);
  }
  return members
    .filter((units) => units.length > 0)
    .map((units) => {
      const largest = units.reduce((max, unit) => Math.max(max, probability[unit]!), 2 ** -rarestClass);
      const isEven = units.every((unit) => probability[unit] === largest);
      return {
        units: new Int32Array(units),
        skips: geometricSkips(largest),
        kept: isEven ? null : keptShares(units.map((unit) => probability[unit]! / largest)),
      };
    });
}

/** How often a probability above 0 can be doubled without passing 1; exact on every machine, as a logarithm is not. */
function doublings(chance: number): number {
  return Math.clz32(chance * 2 ** 32 - 1);
}

function keptShares(shares: readonly number[]): KeptShares {
  const whole = Int32Array.from(shares, (share) => Math.min(Math.floor(share * 2 ** 31), 2 ** 31 - 1));
  return { whole, fraction: Float64Array.from(shares, (share, index) => share * 2 ** 31 - whole[index]!) };
}

/** Sets the failures of a class of units: walks over all trials of the first unit, then over all of the next. */
function draw(random: RandomWords, { skips, units }: LikelihoodClass, words: Int32Array): void {
  const { threshold, alias } = skips;
  const end = units.length * trialsPerBlock;
  let position = 0;
  while (true) {
    const skip = skipOf(random.next(), threshold, alias);
    position += skip;
    if (position >= end) return;
    if (skip === longestSkip) continue;
    words[units[position >> 5]!]! |= 1 << (position & 31);
    position++;
  }
}

/** As {@link draw}, where each unit keeps a share of its failures. */
function drawThinned(
  random: RandomWords,
  { skips, units }: LikelihoodClass,
  { whole, fraction }: KeptShares,
  words: Int32Array,
): void {
  const { threshold, alias } = skips;
  const end = units.length * trialsPerBlock;
  let position = 0;
  while (true) {
    const skip = skipOf(random.next(), threshold, alias);
    position += skip;
    if (position >= end) return;
    if (skip === longestSkip) continue;
    const index = position >> 5;
    const level = random.next() >>> 1;
    // A difference below 0 leaves a 1 here: whether a failure is kept cannot be foreseen, so a branch would be slow.
    let keeps = (level - whole[index]!) >>> 31;
    if (level === whole[index]!) keeps = random.nextUniform() < fraction[index]! ? 1 : 0;
    words[units[index]!]! |= keeps << (position & 31);
    position++;
  }
}

/** The outcome a random word stands for, without a branch: the alias where the upper bits reach the threshold. */
function skipOf(word: number, threshold: Int32Array, alias: Int32Array): number {
  const outcome = word & longestSkip;
  const other = alias[outcome]!;
  const stands = ((word >>> 8) - threshold[outcome]!) >> 31;
  return other + ((outcome - other) & stands);
}
