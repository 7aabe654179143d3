export { type Effect, remainingCapacity } from "./effect.ts";
export {
  type CorridorFailure,
  type DegradeFailure,
  type DiscFailure,
  type ElementFailure,
  elementKinds,
  type Failure,
  type PolygonFailure,
  type SingleFailure,
} from "./failure.ts";
export { failureList } from "./failureList.ts";
export { edgesDown, refsFootprint } from "./footprint.ts";
export { formatFailure, type ParseFailureOptions, parseFailure } from "./parseFailure.ts";
export { resolveFailure } from "./resolveFailure.ts";
