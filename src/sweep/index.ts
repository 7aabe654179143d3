export type { PlacementRepair } from "../routing/index.ts";
export {
  always,
  eachWith,
  elementsOf,
  everyChoice,
  type FailureRates,
  type FailureSet,
  type FailureSetSpec,
  failureProbabilities,
  failureSet,
  givenFailures,
  oneOf,
  parseFailureSetSpec,
  type RandomFailuresOptions,
  randomFailures,
  without,
} from "./failureSets/index.ts";
export { placementRepair } from "./placementRepair.ts";
export { type SweepOptions, sweep } from "./sweep.ts";
export type { ErrorRow, ScenarioRow, SweepRow } from "./sweepRow.ts";
export type { CountryImpact, EdgeExtreme, ElementImpact, SweepSummary } from "./sweepSummary.ts";
