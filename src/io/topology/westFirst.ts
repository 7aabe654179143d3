import type { Position } from "../../geo/index.ts";

/** Compares positions by longitude, then by latitude. */
export function westFirst(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1];
}
