export type { PlacementRepair } from "../routing/index.ts";
export { elementsOf, everyChoice, type FailureSet, givenFailures } from "./failureSet.ts";
export { placementRepair } from "./placementRepair.ts";
export { type SweepOptions, sweep } from "./sweep.ts";
export type { ErrorRow, ScenarioRow, SweepRow } from "./sweepRow.ts";
export type { CountryImpact, EdgeExtreme, ElementImpact, SweepSummary } from "./sweepSummary.ts";
