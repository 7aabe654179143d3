import type { FailureSet } from "../../../src/sweep/index.ts";

/** Every failure of a set, which had better be small. */
export function allOf({ size, at }: FailureSet): (readonly string[])[] {
  return Array.from({ length: size }, (_, scenario) => at(scenario));
}
