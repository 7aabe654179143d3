import { CutsetError } from "../../errors.ts";
import type { MapCable } from "./cableMap.ts";

/** Comparisons of points that a cable may need: a second's worth, a hundred times that of any real cable. */
const mostComparisons = 1e8;

/** @throws {CutsetError} `INPUT_UNREADABLE` for a cable that would take minutes */
export function refuseHugeDrawing({ id, routes }: MapCable, landingCount: number): void {
  const points = routes.reduce((sum, route) => sum + route.length, 0);
  if ((2 * routes.length + landingCount) * (points + landingCount) <= mostComparisons) return;
  const drawing = `${landingCount} landings and ${routes.length} routes of ${points} points in all`;
  throw new CutsetError(
    "INPUT_UNREADABLE",
    `cable "${id}" has ${drawing}, too many to find out what joins what; simplify it`,
  );
}
