import { formatFailure } from "../../failure/index.ts";
import { destination, type Position } from "../../geo/index.ts";
import { checkRange } from "./checkRange.ts";

/** A corridor without its place: straight along a great circle. */
export interface CorridorShape {
  /** Up to 20,000. */
  readonly lengthKm: number;
  readonly widthKm: number;
}

/** @throws {CutsetError} `ARGUMENT_INVALID` */
export function checkRadius(caller: string, radiusKm: number): void {
  checkRange(caller, "radiusKm", radiusKm, 0, 20_016);
}

/** @throws {CutsetError} `ARGUMENT_INVALID` */
export function checkCorridor(caller: string, { lengthKm, widthKm }: CorridorShape): void {
  checkRange(caller, "lengthKm", lengthKm, 0, 20_000);
  checkRange(caller, "widthKm", widthKm, 0, 20_016);
}

/** The failure of a disc about a place. */
export function discAt(centre: Position, radiusKm: number): [string] {
  const [lon, lat] = toTheMetre(centre);
  return [formatFailure({ kind: "disc", lat, lon, radiusKm })];
}

/** The failure of a corridor with a place in its middle. */
export function corridorAt(middle: Position, headingDeg: number, shape: CorridorShape): [string] {
  const { lengthKm, widthKm } = shape;
  const from = toTheMetre(destination(middle, headingDeg + 180, lengthKm / 2));
  const to = toTheMetre(destination(middle, headingDeg, lengthKm / 2));
  return [formatFailure({ kind: "corridor", from, to, widthKm })];
}

/** No chart is finer, and refs stay short. */
function toTheMetre([lon, lat]: Position): Position {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
