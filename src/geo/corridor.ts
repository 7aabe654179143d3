import type { Position } from "./position.ts";

/** Every point within half a width of the great-circle arc between two points, such as where an anchor is dragged. */
export interface Corridor {
  readonly from: Position;
  /** Not opposite to `from`, where no way is the shorter. */
  readonly to: Position;
  readonly widthKm: number;
}
