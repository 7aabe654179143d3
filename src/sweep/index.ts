export type { PlacementRepair } from "../routing/index.ts";
export {
  always,
  eachWith,
  elementsOf,
  everyChoice,
  type FailureSet,
  type FailureSetSpec,
  failureSet,
  givenFailures,
  oneOf,
  parseFailureSetSpec,
  without,
} from "./failureSets/index.ts";
export { placementRepair } from "./placementRepair.ts";
export { type SweepOptions, sweep } from "./sweep.ts";
export type { ErrorRow, ScenarioRow, SweepRow } from "./sweepRow.ts";
export type { CountryImpact, EdgeExtreme, ElementImpact, SweepSummary } from "./sweepSummary.ts";

// Rows as text, and what a slice of them comes to.

export {
  addLoss,
  type ExceedancePoint,
  emptyDistribution,
  exceedanceCurve,
  type LossDistribution,
  mergeDistribution,
  quantile,
} from "./distribution.ts";
export {
  csvRowParser,
  figureNames,
  isWholeRecord,
  type ParseRow,
  parseJsonRow,
  type RowFigure,
  type RowFormat,
  rowFigures,
  rowHeader,
  rowLine,
  rowOf,
} from "./rows/index.ts";
export {
  type Condition,
  conditionForms,
  type ElementSlice,
  parseCondition,
  type RankedFigureName,
  rankedFigureNames,
  Slice,
  type SliceLosses,
  type SliceOptions,
  type SliceSummary,
} from "./slice/index.ts";
