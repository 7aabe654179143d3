export { deepFreeze } from "./deepFreeze.ts";
export type { Demand } from "./demand.ts";
export type {
  CableDocument,
  Confidence,
  DemandClass,
  DemandDocument,
  Disjointness,
  EdgeDocument,
  ElementRef,
  LinkDocument,
  LinkKind,
  NetworkDocument,
  PartialDate,
  Quantity,
  RiskGroupDocument,
  RoutePosition,
  SegmentDocument,
  ServiceDates,
  SiteDocument,
  SiteKind,
  SourcedNumber,
} from "./document.ts";
export { demandClasses } from "./document.ts";
export type { Edge, EdgeFigure } from "./edge.ts";
export { elementWarnings } from "./elementWarnings.ts";
export { networkJsonSchema } from "./jsonSchema.ts";
export { knownValid } from "./knownValid.ts";
export { Network } from "./network.ts";
export type { Change, OverlayDocument } from "./overlay.ts";
export { firstDay, requirePartialDate } from "./partialDate.ts";
export { plainCopy } from "./plainCopy.ts";
export { numberOf, type PlacedQuantity, type Provenance, sourcedNumbers } from "./quantity.ts";
export { parseRef, type RefKind } from "./ref.ts";
export { isPlace, positionOf, type Site } from "./site.ts";
export type { EdgeAttributes, NetworkAttributes, SiteAttributes } from "./toGraph.ts";
