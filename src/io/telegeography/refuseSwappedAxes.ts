import { CutsetError } from "../../errors.ts";
import { distanceKm, type Position } from "../../geo/index.ts";

interface Located {
  readonly cable: { readonly routes: readonly (readonly Position[])[] };
  readonly landings: readonly { readonly position: Position }[];
}

/** A landing this near to a point of a route is taken to be on the same sheet as it. */
const nearKm = 100;

/**
 * Refuses a map whose landings lie near its routes only once their latitude and longitude are swapped.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE`
 */
export function refuseSwappedAxes(cables: readonly Located[]): void {
  const drawn = cables.filter(({ cable }) => cable.routes.some((route) => route.length > 0));
  const count = drawn.reduce((sum, { landings }) => sum + landings.length, 0);
  // The two are far apart where one axis runs the other way, so a look at the ends is enough.
  const asGiven = nearCount(drawn, (position) => position);
  if (2 * asGiven >= count) return;
  if (nearCount(drawn, ([lon, lat]) => [lat, Math.max(-90, Math.min(90, lon))]) <= asGiven) return;
  throw new CutsetError(
    "INPUT_UNREADABLE",
    `only ${asGiven} of ${count} landings lie near the routes of their cables, more once latitude and longitude change ` +
      "places; write the longitude first in all files",
  );
}

function nearCount(cables: readonly Located[], turned: (position: Position) => Position): number {
  let count = 0;
  for (const { cable, landings } of cables) {
    const ends = cable.routes.flatMap((route) => (route.length === 0 ? [] : [route[0]!, route.at(-1)!]));
    for (const { position } of landings) {
      const place = turned(position);
      if (ends.some((end) => distanceKm(end, place) <= nearKm)) count++;
    }
  }
  return count;
}
