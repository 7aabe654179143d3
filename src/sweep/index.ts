export type { PlacementRepair } from "../routing/index.ts";
export {
  type AttackMeasure,
  type AttackOptions,
  always,
  attack,
  type Box,
  type CorridorShape,
  type CorridorsOverOptions,
  corridorsOver,
  cumulative,
  type DiscsOverOptions,
  discsOver,
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
  type RandomCorridorsOptions,
  type RandomDiscsOptions,
  type RandomFailuresOptions,
  randomCorridors,
  randomDiscs,
  randomFailures,
  wholeEarth,
  without,
} from "./failureSets/index.ts";
export { placementRepair } from "./placementRepair.ts";
export { type SweepOptions, sweep } from "./sweep.ts";
export type { ErrorRow, ScenarioRow, SweepRow } from "./sweepRow.ts";
export type { CountryImpact, EdgeExtreme, ElementImpact, SweepSummary } from "./sweepSummary.ts";
