import type { FailureSet, FailureSetSpec } from "./failureSet.ts";
import { numbered } from "./numbered.ts";

export interface OneOfSpec {
  readonly kind: "one-of";
  readonly sets: readonly FailureSetSpec[];
}

/**
 * The failures of several sets, one set after another, such as N-1 and then N-2.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if there are more than 2^53 - 1
 */
export function oneOf(...sets: readonly FailureSet[]): FailureSet {
  const size = sets.reduce((sum, set) => sum + set.size, 0);
  return {
    spec: { kind: "one-of", sets: sets.map(({ spec }) => spec) },
    elements: [...new Set(sets.flatMap(({ elements }) => elements))],
    size: numbered("oneOf", size, "sweep the sets one by one"),
    at: (scenario) => {
      let own = scenario;
      let index = 0;
      while (own >= sets[index]!.size) own -= sets[index++]!.size;
      return sets[index]!.at(own);
    },
  };
}
