import type { Corridor, Disc, Position } from "../geo/index.ts";

/** Kinds of failure that name an element of the network by its id, country code or operator's name. */
export const elementKinds = ["site", "cable", "segment", "link", "group", "country", "operator"] as const;

/** Every kind of failure. */
export const failureKinds: readonly SingleFailure["kind"][] = [
  ...elementKinds,
  "disc",
  "corridor",
  "polygon",
  "degrade",
];

/**
 * An element fails.
 *
 * A site takes down the edges that end there and nothing more: other branches of a cable live on. A cable takes down
 * its segments, a country its places, an operator its sites, its links and the cables it alone owns, a group its
 * members.
 */
export interface ElementFailure {
  readonly kind: (typeof elementKinds)[number];
  readonly id: string;
}

/** The sites within a great-circle distance fail, and every edge whose route comes so near. */
export interface DiscFailure extends Disc {
  readonly kind: "disc";
}

/** The sites within half a width of the great circle between two points fail, and every edge whose route comes so near. */
export interface CorridorFailure extends Corridor {
  readonly kind: "corridor";
}

/** The sites in a polygon fail, and every edge whose route meets it. */
export interface PolygonFailure {
  readonly kind: "polygon";
  /**
   * GeoJSON: a ring, or an outer ring and holes. Sides are great circles; the smaller side is the inside. Longitudes may
   * run beyond ±180, as in `[179, -17], [181, -17]`.
   */
  readonly coordinates: readonly Position[] | readonly (readonly Position[])[];
}

/** Every edge that `of` would take down keeps `factor` of its capacity instead. Two of them multiply. */
export interface DegradeFailure {
  readonly kind: "degrade";
  /** The text form of an element, disc or corridor failure, e.g. `cable:aae-1`. */
  readonly of: string;
  /** 0…1 */
  readonly factor: number;
}

export type SingleFailure = ElementFailure | DiscFailure | CorridorFailure | PolygonFailure | DegradeFailure;

/** What breaks: one thing, its text form such as `group:red-sea`, or a list of them, which fail together. */
export type Failure = SingleFailure | string | readonly Failure[];
