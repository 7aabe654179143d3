export { always } from "./always.ts";
export { eachWith } from "./eachWith.ts";
export { elementsOf } from "./elementsOf.ts";
export { everyChoice } from "./everyChoice.ts";
export { type FailureSet, type FailureSetSpec, failureSet } from "./failureSet.ts";
export { givenFailures } from "./givenFailures.ts";
export { oneOf } from "./oneOf.ts";
export { parseFailureSetSpec } from "./parseFailureSetSpec.ts";
export { without } from "./without.ts";
