export { type Condition, conditionForms, parseCondition } from "./condition.ts";
export { type RankedFigureName, rankedFigureNames } from "./rowFigure.ts";
export { Slice, type SliceOptions } from "./slice.ts";
export type { ElementSlice, SliceSummary } from "./sliceSummary.ts";
