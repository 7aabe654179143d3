export type { Bottleneck } from "./bottlenecks.ts";
export { type Comparison, compare, type Gain } from "./compare.ts";
export { demandsByCountry } from "./demandsByCountry.ts";
export { type Explanation, explain } from "./explain.ts";
export type { FaultState } from "./faultState.ts";
export { networkWarnings } from "./networkWarnings.ts";
export type {
  ConstraintLoss,
  CountryOutcome,
  DemandOutcome,
  DemandService,
  DemandStatus,
  EdgeLoad,
  EdgeOutcome,
  Outcome,
  Reachability,
  TrafficTotals,
} from "./outcome.ts";
export type { RemainingCapacity } from "./remainingBetween.ts";
export { type SimulateOptions, simulate } from "./simulate.ts";
export type { Subject } from "./subject.ts";
