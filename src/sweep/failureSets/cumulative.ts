import type { FailureSet } from "./failureSet.ts";

export interface CumulativeSpec {
  readonly kind: "cumulative";
  readonly ranking: readonly string[];
}

/** One ref after another, and none is repaired: in scenario `i` the first `i` + 1 of the ranking have failed. */
export function cumulative(ranking: readonly string[]): FailureSet {
  return {
    spec: { kind: "cumulative", ranking },
    elements: [...new Set(ranking)],
    size: ranking.length,
    at: (scenario) => ranking.slice(0, scenario + 1),
  };
}
