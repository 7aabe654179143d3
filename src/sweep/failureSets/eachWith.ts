import type { FailureSet, FailureSetSpec } from "./failureSet.ts";
import { numbered } from "./numbered.ts";
import { together } from "./together.ts";

export interface EachWithSpec {
  readonly kind: "each-with";
  readonly first: FailureSetSpec;
  readonly second: FailureSetSpec;
}

/**
 * Every failure of one set together with every failure of another, such as planned work and faults (N-1-1): all that
 * contain the first failure of the first set, then all that contain its second.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if there are more than 2^53 - 1
 */
export function eachWith(first: FailureSet, second: FailureSet): FailureSet {
  return {
    spec: { kind: "each-with", first: first.spec, second: second.spec },
    elements: [...new Set([...first.elements, ...second.elements])],
    size: numbered("eachWith", first.size * second.size, "combine smaller sets"),
    at: (scenario) => {
      const inSecond = scenario % second.size;
      return together(first.at((scenario - inSecond) / second.size), second.at(inSecond));
    },
  };
}
