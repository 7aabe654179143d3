// The model: a document becomes a validated, frozen Network.

export {
  type CableDocument,
  type Change,
  type Confidence,
  type Demand,
  type DemandClass,
  type DemandDocument,
  type Edge,
  type EdgeAttributes,
  type EdgeDocument,
  type EdgeFigure,
  type ElementRef,
  type LinkDocument,
  type LinkKind,
  Network,
  type NetworkAttributes,
  type NetworkDocument,
  type OverlayDocument,
  type PartialDate,
  type PlacedQuantity,
  type Provenance,
  type Quantity,
  type RefKind,
  type RiskGroupDocument,
  type RoutePosition,
  type SegmentDocument,
  type ServiceDates,
  type Site,
  type SiteAttributes,
  type SiteDocument,
  type SiteKind,
  type SourcedNumber,
  sourcedNumbers,
} from "./network/index.ts";

// What breaks: a failure becomes an Effect on the compiled network.

export {
  type CorridorFailure,
  type DegradeFailure,
  type DiscFailure,
  type Effect,
  type ElementFailure,
  type Failure,
  formatFailure,
  type ParseFailureOptions,
  type PolygonFailure,
  parseFailure,
  resolveFailure,
  type SingleFailure,
} from "./failure/index.ts";
export { type Mask, type Multigraph, type NetworkView, viewOf } from "./graph/index.ts";

// How traffic is carried under it.

export { type Placement, type RoutingModel, spf } from "./routing/index.ts";
export { type DemandTable, demandTable } from "./traffic/index.ts";

// One failure becomes an Outcome.

export {
  type Bottleneck,
  type Comparison,
  type ConstraintLoss,
  type CountryOutcome,
  compare,
  type DemandOutcome,
  type DemandService,
  type DemandStatus,
  type EdgeLoad,
  type EdgeOutcome,
  type Explanation,
  explain,
  type FaultState,
  type Gain,
  networkWarnings,
  type Outcome,
  type Reachability,
  type RemainingCapacity,
  type SimulateOptions,
  type Subject,
  simulate,
  type TrafficTotals,
} from "./simulate/index.ts";

// The ground.

export { CutsetError, type ErrorCode, type Problem } from "./errors.ts";
export { distanceKm, distanceToRouteKm, type Position, routeLengthKm } from "./geo/index.ts";
export { randomStream } from "./random.ts";
export { fibreLatencyMs } from "./units.ts";
export { version } from "./version.ts";
