export type { PlacementRepair } from "../routing/index.ts";

// What fails.

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
  readFailures,
  type SampleOptions,
  sampled,
  wholeEarth,
  without,
} from "./failureSets/index.ts";
export { type ScenarioRange, shardOf } from "./scenarioRanges.ts";

// What comes of it.

export { sweep } from "./sweep.ts";
export type { ErrorRow, ScenarioFigures, ScenarioRow, SweepRow } from "./sweepRow.ts";
export {
  type CountryImpact,
  type EdgeExtreme,
  type ElementImpact,
  type LossSpread,
  type OperatorImpact,
  type SweepSummary,
  sweepSummary,
} from "./sweepSummary.ts";

// Bit by bit: chunks, and parts of a sweep that are kept and merged.

export { formatPart, parsePart } from "./partJson.ts";
export { placementRepair } from "./placementRepair.ts";
export { rowsOf, type SolvedChunk } from "./solvedChunk.ts";
export type { SweepIdentity } from "./sweepIdentity.ts";
export { addChunk, checkComplete, mergeParts, type SweepPart } from "./sweepPart.ts";
export { type SweepOptions, type SweepRun, solvedChunks, sweepRun } from "./sweepRun.ts";

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
  type SliceOptions,
  type SliceSummary,
} from "./slice/index.ts";
