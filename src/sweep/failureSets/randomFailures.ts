import { CutsetError } from "../../errors.ts";
import { FailureDraws } from "../../graph/index.ts";
import { checkRandom } from "./checkRandom.ts";
import type { FailureSet } from "./failureSet.ts";

/** What {@link randomFailures} draws from. */
export interface RandomFailuresOptions {
  /** What fails independently of each other; one risk group is how several things fail together. */
  readonly elements: readonly string[];
  /** For each element, from 0 (never) to 1 (always). */
  readonly probabilities: readonly number[];
  /** How many there are. */
  readonly scenarios: number;
  readonly seed: string | number;
}

export interface RandomSpec extends RandomFailuresOptions {
  readonly kind: "random";
}

/**
 * Random failures: in each scenario every element fails or not, independently and with its own probability, so in many
 * nothing fails.
 *
 * Scenario `i` depends on the seed, `i` and the probabilities only, and is trial `i` of `FailureDraws`. Cost: O(failed)
 * and a thirty-second of O(elements), where scenarios are asked for in order.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if there is not one probability from 0 to 1 for each element, or the number
 * of scenarios or the seed is none
 */
export function randomFailures(options: RandomFailuresOptions): FailureSet {
  const { elements, probabilities, scenarios, seed } = options;
  checkRandom("randomFailures", options);
  if (probabilities.length !== elements.length) {
    throw invalid(`${elements.length} elements need as many probabilities, got ${probabilities.length}`);
  }
  for (const [index, probability] of probabilities.entries()) {
    if (probability >= 0 && probability <= 1) continue;
    throw invalid(`the probability of ${elements[index]} must be from 0 to 1, got ${probability}`);
  }
  const draws = new FailureDraws(probabilities, seed);
  return {
    spec: { kind: "random", elements, probabilities, scenarios, seed },
    elements,
    size: scenarios,
    at: (scenario) => draws.failedUnits(scenario).map((unit) => elements[unit]!),
  };
}

function invalid(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", `randomFailures: ${problem}`);
}
