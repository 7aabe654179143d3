import { type GeoProjection, geoCircle, geoPath } from "d3-geo";
import type { SingleFailure } from "../../../failure/index.ts";
import { distanceKm, type Position } from "../../../geo/index.ts";

/** Kinds of failure that are a part of the map. */
export type Area = Extract<SingleFailure, { readonly kind: "disc" | "corridor" }>;

export function isArea(failure: SingleFailure): failure is Area {
  return failure.kind === "disc" || failure.kind === "corridor";
}

/** The area a drag from one position to another means, in figures as round as a drag is exact. */
export function draggedArea(kind: Area["kind"], from: Position, to: Position, widthKm: number): Area {
  const start = rounded(from);
  if (kind === "corridor") return { kind, from: start, to: rounded(to), widthKm };
  const radiusKm = Math.max(1, Math.round(distanceKm(from, to)));
  return { kind, lon: start[0], lat: start[1], radiusKm };
}

export function areaText(area: Area): string {
  return area.kind === "disc" ? `${area.radiusKm} km radius` : `${area.widthKm} km wide`;
}

/** The outline of a disc, or the middle line of a corridor. */
export function areaPath(area: Area, projection: GeoProjection): Path2D {
  const draw = geoPath(projection);
  return new Path2D(draw(area.kind === "disc" ? discOutline(area) : middleLine(area)) ?? "");
}

/** How wide the line of a corridor is in the projection, pixels. */
export function corridorWidth(
  { from, widthKm }: Extract<Area, { kind: "corridor" }>,
  projection: GeoProjection,
): number {
  const [lon, lat] = from;
  const step = lat > 0 ? -0.1 : 0.1;
  const [here, there] = [projection([lon, lat]), projection([lon, lat + step])];
  if (here === null || there === null) return 0;
  const pixelsPerKm = Math.abs(there[1] - here[1]) / distanceKm(from, [lon, lat + step]);
  return widthKm * pixelsPerKm;
}

const kmPerDegree = distanceKm([0, 0], [0, 1]);

function discOutline({ lon, lat, radiusKm }: Extract<Area, { kind: "disc" }>) {
  return geoCircle()
    .center([lon, lat])
    .radius(radiusKm / kmPerDegree)();
}

function middleLine({ from, to }: Extract<Area, { kind: "corridor" }>) {
  return { type: "LineString" as const, coordinates: [[...from], [...to]] };
}

/** To about a hundred metres. */
function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(3)), Number(lat.toFixed(3))];
}
