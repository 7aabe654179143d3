import { RandomWords, randomKey } from "../../random.ts";
import { checkRandom } from "./checkRandom.ts";
import type { FailureSet, FailureSetSpec } from "./failureSet.ts";

/** How {@link sampled} draws. */
export interface SampleOptions {
  /** How many are drawn. */
  readonly scenarios: number;
  readonly seed: string | number;
}

export interface SampledSpec extends SampleOptions {
  readonly kind: "sampled";
  readonly set: FailureSetSpec;
}

/**
 * Failures drawn at random from a set too large to go through, such as N-4: each as likely as any other, and it may come
 * again. Scenario `i` depends on the seed and `i` only.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the number of scenarios or the seed is none
 */
export function sampled(set: FailureSet, options: SampleOptions): FailureSet {
  checkRandom("sampled", options);
  const { scenarios, seed } = options;
  const key = randomKey(seed);
  return {
    spec: { kind: "sampled", set: set.spec, scenarios, seed },
    elements: set.elements,
    size: set.size === 0 ? 0 : scenarios,
    at: (scenario) => set.at(Math.floor(new RandomWords(key, scenario).nextUniform() * set.size)),
  };
}
