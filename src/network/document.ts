/** How far a figure can be trusted. `assumed` figures say in `source` by which rule they were assumed. */
export type Confidence = "verified" | "reported" | "estimated" | "assumed";

/** A number with where it comes from. */
export interface SourcedNumber {
  readonly value: number;
  /** Publication, page or rule. */
  readonly source?: string;
  readonly confidence?: Confidence;
}

/** Any number of a document: bare, or with its source and confidence. */
export type Quantity = number | SourcedNumber;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a missing month or day counts as the first. */
export type PartialDate = string;

/** Longitude and latitude in degrees, in that order. */
export type RoutePosition = readonly [Quantity, Quantity];

/** `site:ID`, `cable:ID`, `segment:ID`, `link:ID`, `group:ID`, `country:CC` or `operator:NAME`. */
export type ElementRef = string;

/** What stands at a node. A `branching-unit` lies in the sea; every other kind is a *place*. */
export type SiteKind =
  | "landing-station"
  | "branching-unit"
  | "data-centre"
  | "exchange"
  | "city"
  | "border-crossing";

/** What a link runs over. */
export type LinkKind = "terrestrial" | "backhaul" | "satellite" | "cross-connect";

/** When something was in service: from `rfs` (ready for service) until the day before `retired`. */
export interface ServiceDates {
  readonly rfs?: PartialDate;
  readonly retired?: PartialDate;
}

/** A node. `country` may be left out for branching units only. */
export interface SiteDocument extends ServiceDates {
  readonly id: string;
  readonly name?: string;
  readonly kind: SiteKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly lat: Quantity;
  readonly lon: Quantity;
  readonly operator?: string;
}

/** What segments and links share: two ends, a length or latency, and a capacity. */
export interface EdgeDocument extends ServiceDates {
  readonly id: string;
  readonly name?: string;
  /** Site id. */
  readonly from: string;
  /** Site id. */
  readonly to: string;
  /** km of fibre; left out, the length of the route, else of the great circle. */
  readonly lengthKm?: Quantity;
  /** ms one way; given, it wins over the length. */
  readonly latencyMs?: Quantity;
  /** Gbit/s in each direction, lit unless the source says otherwise. */
  readonly capacityGbps: Quantity;
  /** Points the cable passes, in either direction; the two ends are joined on where they are missing. */
  readonly route?: readonly RoutePosition[];
}

/** Part of a cable between two of: landing station, branching unit. */
export interface SegmentDocument extends EdgeDocument {}

/** Anything that joins two sites and is no submarine cable. */
export interface LinkDocument extends EdgeDocument {
  readonly kind: LinkKind;
  readonly operator?: string;
}

/** A submarine cable system. */
export interface CableDocument extends ServiceDates {
  readonly id: string;
  readonly name?: string;
  readonly owners?: readonly string[];
  /** km, as published for the whole system. */
  readonly lengthKm?: Quantity;
  readonly fibrePairs?: Quantity;
  /** Gbit/s, the ceiling stated for the system. */
  readonly designCapacityGbps?: Quantity;
  readonly segments?: readonly SegmentDocument[];
}

/** Things that one cause takes down together (shared-risk link group, RFC 4202). Groups may nest. */
export interface RiskGroupDocument {
  readonly id: string;
  readonly name?: string;
  readonly members: readonly ElementRef[];
}

/** What two paths must not share; each includes those before it, and the ends never count. */
export const disjointnesses = ["edges", "nodes", "risk-groups"] as const;

export type Disjointness = (typeof disjointnesses)[number];

/** Classes of demands, the most important first: each is served before the next gets anything. */
export const demandClasses = ["emergency", "government", "standard"] as const;

export type DemandClass = (typeof demandClasses)[number];

/** Traffic in one direction. A list means any one of its sites serves (anycast). */
export interface DemandDocument {
  readonly id: string;
  readonly name?: string;
  readonly from: string | readonly string[];
  readonly to: string | readonly string[];
  /** Gbit/s offered. */
  readonly gbps: Quantity;
  /** What its traffic must not pass: no edge that would fail with one of these. Its own ends are exempt. */
  readonly avoid?: readonly ElementRef[];
  /** ms one way; what would be carried later is lost. */
  readonly maxLatencyMs?: Quantity;
  /** Who is served first where capacity is short; `standard` by default. */
  readonly class?: DemandClass;
  /** That two paths are to be there which share none of these; tells of protection, and does not steer routing. */
  readonly disjointIn?: Disjointness;
}

/** A network as a file, format `cutset-network/1`. Keys starting with `x-` are kept and ignored. */
export interface NetworkDocument {
  readonly format: "cutset-network/1";
  readonly name?: string;
  readonly sites: readonly SiteDocument[];
  readonly cables?: readonly CableDocument[];
  readonly links?: readonly LinkDocument[];
  readonly riskGroups?: readonly RiskGroupDocument[];
  readonly demands?: readonly DemandDocument[];
  /** Site ids that count as the rest of the world. */
  readonly hubs?: readonly string[];
}
