import seedrandom from "seedrandom";

/**
 * The stream of random numbers of one trial: each call of the result gives the next, in [0, 1), of at least 52 bits.
 *
 * It depends on `seed` and `trial` only, so neither the number of trials nor their order changes any of them.
 * Method: ARC4, as in seedrandom 3.
 */
export function randomStream(seed: string | number, trial: number): () => number {
  const stream = seedrandom(`${seed}/${trial}`);
  return () => stream.double();
}
