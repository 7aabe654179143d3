/** Trials are drawn and evaluated so many at a time, each in one bit, its lane, of machine words. */
export const trialsPerBlock = 32;

/** Whether a word has the bit of a lane. */
export function hasLane(word: number, lane: number): boolean {
  return ((word >>> lane) & 1) === 1;
}

/** The lane of the lowest bit of a word that is not 0; `word & (word - 1)` is the word without it. */
export function lowestLane(word: number): number {
  // -word would leave the integers at -2^31, and be slow from then on.
  return 31 - Math.clz32(word & ~(word - 1));
}
