import type { FailureSet, FailureSetSpec } from "./failureSet.ts";
import { together } from "./together.ts";

export interface AlwaysSpec {
  readonly kind: "always";
  readonly refs: readonly string[];
  readonly set: FailureSetSpec;
}

/** Each failure of a set with the same refs on top, such as a cable that has been out for weeks. */
export function always(refs: readonly string[], set: FailureSet): FailureSet {
  return {
    spec: { kind: "always", refs, set: set.spec },
    elements: [...new Set([...refs, ...set.elements])],
    size: set.size,
    at: (scenario) => together(refs, set.at(scenario)),
  };
}
