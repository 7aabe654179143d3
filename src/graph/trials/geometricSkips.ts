/** One more than the longest skip a table tells in one word. */
export const longestSkip = 255;

/**
 * A table that turns one random word into the number of units that survive before the next failure.
 *
 * The low 8 bits of the word choose an outcome, the other 24 whether its alias is taken instead. The last outcome,
 * `longestSkip`, says only that so many survive: the law has no memory, so one adds them and draws again. Every
 * probability is met to 2^-32.
 */
export interface GeometricSkips {
  /** Length 256, the outcome stands where the upper 24 bits are below this. */
  readonly threshold: Int32Array;
  /** Length 256, the outcome otherwise. */
  readonly alias: Int32Array;
}

const outcomes = longestSkip + 1;

/**
 * The skips between failures of independent units that each fail with one probability, from 0 to 1.
 *
 * @see Walker (1977), doi:10.1145/355744.355749, and Vose (1991), doi:10.1109/32.92917, for the alias method
 */
export function geometricSkips(probability: number): GeometricSkips {
  const share = new Float64Array(outcomes);
  let surviving = 1;
  for (let skip = 0; skip < longestSkip; skip++) {
    share[skip] = outcomes * surviving * probability;
    surviving *= 1 - probability;
  }
  share[longestSkip] = outcomes * surviving;

  const threshold = new Int32Array(outcomes).fill(2 ** 24);
  const alias = Int32Array.from(share.keys());
  const small: number[] = [];
  const large: number[] = [];
  for (const [skip, expected] of share.entries()) (expected < 1 ? small : large).push(skip);
  while (small.length > 0 && large.length > 0) {
    const receiver = small.pop()!;
    const giver = large.at(-1)!;
    threshold[receiver] = Math.round(share[receiver]! * 2 ** 24);
    alias[receiver] = giver;
    share[giver]! -= 1 - share[receiver]!;
    if (share[giver]! < 1) small.push(large.pop()!);
  }
  return { threshold, alias };
}
