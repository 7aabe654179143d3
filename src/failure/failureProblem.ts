import { CutsetError, didYouMean, shown } from "../errors.ts";
import { distanceKm, type Position, sphericalPolygon } from "../geo/index.ts";
import { failureKinds, type PolygonFailure } from "./failure.ts";
import { parseDegraded } from "./parseFailure.ts";
import { ringsOf } from "./ringsOf.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a value as a single failure, in itself; `null` if nothing. */
export function failureProblem(failure: unknown): string | null {
  if (typeof failure !== "object" || failure === null) {
    return `must be an object, a text or a list, got ${shown(failure)}`;
  }
  const fields = failure as Fields;
  switch (fields["kind"]) {
    case "disc":
      return (
        unknownKey(fields, ["lat", "lon", "radiusKm"]) ??
        outside("lat", fields["lat"], -90, 90) ??
        outside("lon", fields["lon"], -180, 180) ??
        outside("radiusKm", fields["radiusKm"], 0, 20_016)
      );
    case "corridor":
      return (
        unknownKey(fields, ["from", "to", "widthKm"]) ??
        axisProblem(fields["from"], fields["to"]) ??
        outside("widthKm", fields["widthKm"], 0, 20_016)
      );
    case "polygon":
      return unknownKey(fields, ["coordinates"]) ?? polygonProblem(fields["coordinates"]);
    case "degrade":
      return (
        unknownKey(fields, ["of", "factor"]) ??
        degradedProblem(fields["of"]) ??
        outside("factor", fields["factor"], 0, 1)
      );
    default:
      return unknownKind(fields["kind"]) ?? unknownKey(fields, ["id"]) ?? notText("id", fields["id"]);
  }
}

function unknownKind(kind: unknown): string | null {
  const kinds: readonly unknown[] = failureKinds;
  if (kinds.includes(kind)) return null;
  const nearest = typeof kind === "string" ? didYouMean(kind, failureKinds) : "";
  return `kind must be ${failureKinds.join(", ")}, got ${shown(kind)}${nearest}`;
}

function unknownKey(fields: Fields, known: readonly string[]): string | null {
  const key = Object.keys(fields).find((name) => name !== "kind" && !known.includes(name));
  return key === undefined
    ? null
    : `unknown key "${key}"${didYouMean(key, known)}; known keys: kind, ${known.join(", ")}`;
}

function notText(name: string, value: unknown): string | null {
  return typeof value === "string" ? null : `${name} must be a text, got ${shown(value)}`;
}

function outside(name: string, value: unknown, least: number, most: number): string | null {
  if (typeof value === "number" && value >= least && value <= most) return null;
  return `${name} must be a number from ${least} to ${most}, got ${shown(value)}`;
}

/** Ends this far apart, km, are opposite but for a few hundred metres. */
const oppositeKm = 20_015;

function axisProblem(from: unknown, to: unknown): string | null {
  if (!isPosition(from)) return notPosition("from", from);
  if (!isPosition(to)) return notPosition("to", to);
  if (distanceKm(from, to) < oppositeKm) return null;
  return "from and to must not be opposite points of the Earth: no way between them is the shorter";
}

function isPosition(value: unknown, mostLon = 180): value is Position {
  return (
    Array.isArray(value) &&
    outside("lon", value[0], -mostLon, mostLon) === null &&
    outside("lat", value[1], -90, 90) === null
  );
}

function notPosition(name: string, value: unknown): string {
  return `${name} must be [lon, lat] in degrees, got ${shown(value)}`;
}

function degradedProblem(of: unknown): string | null {
  return typeof of === "string" ? failureProblem(parseDegraded(of)) : notText("of", of);
}

function polygonProblem(coordinates: unknown): string | null {
  // Areas across the antimeridian are often written beyond it.
  const isCorner = (point: unknown) => isPosition(point, 360);
  const isRing = (ring: unknown) => Array.isArray(ring) && ring.length > 0 && ring.every(isCorner);
  const isPolygon = isRing(coordinates) || (Array.isArray(coordinates) && coordinates.every(isRing));
  if (!isPolygon) return "coordinates must be a ring of [lon, lat] in degrees, or a list of such rings";
  try {
    sphericalPolygon(ringsOf(coordinates as PolygonFailure["coordinates"]));
    return null;
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    return error.message;
  }
}
