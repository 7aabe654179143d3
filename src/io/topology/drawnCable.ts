import type { Position } from "../../geo/index.ts";

/** A cable as a map draws it: where it lands and lines along its routes, in no order and either direction. */
export interface DrawnCable {
  readonly landings: readonly DrawnLanding[];
  readonly routes: readonly (readonly Position[])[];
}

export interface DrawnLanding {
  readonly id: string;
  readonly position: Position;
}

/** A cable whose segments are known. */
export interface RecoveredCable {
  /** The landings, in the order given, then the branching units from west to east. */
  readonly nodes: readonly RecoveredNode[];
  readonly segments: readonly RecoveredSegment[];
  readonly doubts: readonly TopologyDoubt[];
}

export interface RecoveredNode {
  /** `null` for a branching unit. */
  readonly landing: string | null;
  readonly position: Position;
}

export interface RecoveredSegment {
  /** Index of a node. */
  readonly from: number;
  readonly to: number;
  /** From node to node, both included; at least two points. */
  readonly route: readonly Position[];
}

/**
 * Something that the drawing leaves open, and so was assumed.
 *
 * - `no-route`: nothing is drawn; straight lines join the landings.
 * - `off-route`: a landing lies `km` beside all routes; a straight line joins it where they are nearest.
 * - `gap`: a route ends `km` before the route or landing that it is taken to join.
 * - `loose-end`: a route ends where there is neither landing nor route; it ends at a branching unit.
 * - `loop`: a route leaves a node and comes back to it; a branching unit halfway parts it in two segments.
 * - `parts`: the cable is drawn in parts that do not touch; they are not joined. `landings` are those of each part.
 */
export type TopologyDoubt =
  | { readonly problem: "no-route" }
  | { readonly problem: "off-route"; readonly landing: string; readonly km: number }
  | { readonly problem: "gap" | "loose-end" | "loop"; readonly position: Position; readonly km: number }
  | { readonly problem: "parts"; readonly landings: readonly (readonly string[])[] };
