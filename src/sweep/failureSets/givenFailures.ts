import type { FailureSet } from "./failureSet.ts";

export interface GivenSpec {
  readonly kind: "given";
  readonly failures: readonly (readonly string[])[];
}

/** The failures of a list, each itself a list of refs that fail together. */
export function givenFailures(failures: readonly (readonly string[])[]): FailureSet {
  return {
    spec: { kind: "given", failures },
    elements: [...new Set(failures.flat())],
    size: failures.length,
    at: (scenario) => failures[scenario]!,
  };
}
