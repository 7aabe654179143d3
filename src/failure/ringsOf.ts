import type { Position } from "../geo/index.ts";
import type { PolygonFailure } from "./failure.ts";

/** The rings of a polygon, which may be given as a single one. */
export function ringsOf(coordinates: PolygonFailure["coordinates"]): readonly (readonly Position[])[] {
  const isRing = typeof coordinates[0]?.[0] === "number";
  return (isRing ? [coordinates] : coordinates) as readonly (readonly Position[])[];
}
