import { expect, test } from "vitest";
import { FailureDraws } from "../../../src/graph/trials/failureDraws.ts";
import { geometricSkips, longestSkip } from "../../../src/graph/trials/geometricSkips.ts";
import { RandomWords, randomKey } from "../../../src/random.ts";

// All seeds are fixed, so the statistical tests below either always pass or always fail. Their bounds are of five
// standard deviations or more.

test("a trial depends on the seed, its number and the probabilities, not on what was drawn before", () => {
  const chance = Array.from({ length: 50 }, (_, unit) => (unit % 10) / 10);
  const inOrder = new FailureDraws(chance, "seed");
  const trials = Array.from({ length: 100 }, (_, trial) => inOrder.failedUnits(trial));
  const backwards = new FailureDraws(chance, "seed");
  for (let trial = 99; trial >= 0; trial--) expect(backwards.failedUnits(trial)).toEqual(trials[trial]);
  expect(new FailureDraws(chance, "other").failedUnits(7)).not.toEqual(trials[7]);
});

test("probabilities 0 and 1 are certain, beside any others", () => {
  const draws = new FailureDraws([0, 1, 0.5, 0, 1, 1e-9, 0.75], 1);
  for (let trial = 0; trial < 200; trial++) {
    const failed = draws.failedUnits(trial);
    expect(failed).toEqual(expect.arrayContaining([1, 4]));
    expect(failed).not.toContain(0);
    expect(failed).not.toContain(3);
  }
});

test("trials far beyond 2^32 are drawn, and are others", () => {
  const draws = new FailureDraws(new Array(64).fill(0.5), 1);
  const near = draws.failedUnits(3);
  const far = draws.failedUnits(2 ** 45 + 3);
  const farther = draws.failedUnits(2 ** 51 + 3);
  expect(new Set([near, far, farther].map(String)).size).toBe(3);
  expect(draws.failedUnits(3)).toEqual(near);
});

test("a probability outside 0 to 1 is refused", () => {
  for (const chance of [-0.1, 1.1, Number.NaN]) {
    expect(() => new FailureDraws([0.5, chance], 1)).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  }
});

test("each unit fails as often as its probability says, even or mixed", () => {
  const rare = new Array(20).fill(0.0001);
  for (const chances of [
    new Array(40).fill(0.02),
    [0.9, 0.5, 0.3, 0.02, 0.015, 0.011, 0.004, 0.001, ...rare],
  ]) {
    const trialCount = 64_000;
    const failures = new Float64Array(chances.length);
    const draws = new FailureDraws(chances, "frequency");
    for (let trial = 0; trial < trialCount; trial++) {
      for (const unit of draws.failedUnits(trial)) failures[unit]! += 1;
    }
    for (const [unit, chance] of chances.entries()) {
      const deviation = Math.sqrt(trialCount * chance * (1 - chance));
      expect(Math.abs(failures[unit]! - trialCount * chance)).toBeLessThan(4 * deviation + 1);
    }
  }
});

test("units fail independently of their neighbours, and trials of the trials before", () => {
  const chance = 0.3;
  const units = 20;
  const trialCount = 20_000;
  const draws = new FailureDraws(new Array(units).fill(chance), "independence");
  // Failures that have both: the next unit, the next trial, the trial of the next block.
  const both = { unit: 0, trial: 0, block: 0 };
  const failed = Array.from({ length: trialCount + 32 }, (_, trial) => new Set(draws.failedUnits(trial)));
  for (let trial = 0; trial < trialCount; trial++) {
    for (const unit of failed[trial]!) {
      if (failed[trial]!.has((unit + 1) % units)) both.unit++;
      if (failed[trial + 1]!.has(unit)) both.trial++;
      if (failed[trial + 32]!.has(unit)) both.block++;
    }
  }
  const expected = units * trialCount * chance ** 2;
  const deviation = Math.sqrt(expected * (1 + 2 * chance));
  for (const count of Object.values(both)) expect(Math.abs(count - expected)).toBeLessThan(5 * deviation);
});

test("skips follow the geometric law, by chi-square over 60 outcomes", () => {
  for (const chance of [0.02, 1 / 256, 0.3]) {
    const { threshold, alias } = geometricSkips(chance);
    const random = new RandomWords(randomKey("chi-square"), 1);
    const drawn = 400_000;
    const counts = new Float64Array(longestSkip + 1);
    for (let draw = 0; draw < drawn; draw++) {
      const word = random.next();
      const outcome = word & longestSkip;
      counts[word >>> 8 < threshold[outcome]! ? outcome : alias[outcome]!]! += 1;
    }
    let chiSquare = 0;
    let counted = 0;
    let remaining = 1;
    for (let skip = 0; skip < 59; skip++) {
      const expected = drawn * remaining * chance;
      if (expected < 5) break;
      chiSquare += (counts[skip]! - expected) ** 2 / expected;
      counted += counts[skip]!;
      remaining *= 1 - chance;
    }
    const rest = drawn * remaining;
    if (rest >= 5) chiSquare += (drawn - counted - rest) ** 2 / rest;
    // The 0.9999 quantile for 59 degrees of freedom.
    expect(chiSquare).toBeLessThan(107);
  }
});

test("a table gives each outcome its probability to 2^-30", () => {
  for (const chance of [1, 0.7, 0.02, 1 / 256]) {
    const { threshold, alias } = geometricSkips(chance);
    const share = new Float64Array(longestSkip + 1);
    for (const [outcome, limit] of threshold.entries()) {
      share[outcome]! += limit / 2 ** 32;
      share[alias[outcome]!]! += (2 ** 24 - limit) / 2 ** 32;
    }
    for (let skip = 0; skip < longestSkip; skip++) {
      expect(Math.abs(share[skip]! - chance * (1 - chance) ** skip)).toBeLessThan(2 ** -30);
    }
    expect(Math.abs(share[longestSkip]! - (1 - chance) ** longestSkip)).toBeLessThan(2 ** -30);
  }
});

test("words of neighbouring streams agree in half of their bits", () => {
  const key = randomKey("streams");
  for (const [one, other] of [
    [0, 1],
    [1, 2],
    [7, 7 + 2 ** 32],
  ] as const) {
    const a = new RandomWords(key, one);
    const b = new RandomWords(key, other);
    let differing = 0;
    const bits = 32 * 10_000;
    for (let word = 0; word < 10_000; word++) differing += bitCount(a.next() ^ b.next());
    expect(Math.abs(differing - bits / 2)).toBeLessThan((5 * Math.sqrt(bits)) / 2);
  }
});

function bitCount(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
