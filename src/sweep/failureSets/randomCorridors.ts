import { RandomWords, randomKey } from "../../random.ts";
import { type Box, checkBox, randomPosition, wholeEarth } from "./box.ts";
import { checkRandom } from "./checkRandom.ts";
import type { FailureSet } from "./failureSet.ts";
import { type CorridorShape, checkCorridor, corridorAt } from "./placedFailure.ts";

/** What {@link randomCorridors} draws from. */
export interface RandomCorridorsOptions extends CorridorShape {
  /** @default the whole Earth */
  readonly box?: Box;
  /** How many there are. */
  readonly scenarios: number;
  readonly seed: string | number;
}

export interface RandomCorridorsSpec extends Required<RandomCorridorsOptions> {
  readonly kind: "random-corridors";
}

/**
 * A corridor at random: its middle is anywhere in a box, uniformly on the sphere, and it heads anywhere. Scenario `i`
 * depends on the seed and `i` only.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the box, the length, the width, the number of scenarios or the seed is none
 */
export function randomCorridors(options: RandomCorridorsOptions): FailureSet {
  const { box = wholeEarth, lengthKm, widthKm, scenarios, seed } = options;
  checkCorridor("randomCorridors", options);
  checkBox("randomCorridors", box);
  checkRandom("randomCorridors", options);
  const key = randomKey(seed);
  return {
    spec: { kind: "random-corridors", box, lengthKm, widthKm, scenarios, seed },
    elements: [],
    size: scenarios,
    at: (scenario) => {
      const random = new RandomWords(key, scenario);
      return corridorAt(randomPosition(box, random), 360 * random.nextUniform(), options);
    },
  };
}
