import { RandomWords, randomKey } from "../../random.ts";
import { type Box, checkBox, randomPosition, wholeEarth } from "./box.ts";
import { checkRandom } from "./checkRandom.ts";
import type { FailureSet } from "./failureSet.ts";
import { checkRadius, discAt } from "./placedFailure.ts";

/** What {@link randomDiscs} draws from. */
export interface RandomDiscsOptions {
  /** @default the whole Earth */
  readonly box?: Box;
  readonly radiusKm: number;
  /** How many there are. */
  readonly scenarios: number;
  readonly seed: string | number;
}

export interface RandomDiscsSpec extends Required<RandomDiscsOptions> {
  readonly kind: "random-discs";
}

/**
 * A disc at random: its centre is anywhere in a box, uniformly on the sphere. Scenario `i` depends on the seed and `i`
 * only.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the box, the radius, the number of scenarios or the seed is none
 */
export function randomDiscs(options: RandomDiscsOptions): FailureSet {
  const { box = wholeEarth, radiusKm, scenarios, seed } = options;
  checkRadius("randomDiscs", radiusKm);
  checkBox("randomDiscs", box);
  checkRandom("randomDiscs", options);
  const key = randomKey(seed);
  return {
    spec: { kind: "random-discs", box, radiusKm, scenarios, seed },
    elements: [],
    size: scenarios,
    at: (scenario) => discAt(randomPosition(box, new RandomWords(key, scenario)), radiusKm),
  };
}
