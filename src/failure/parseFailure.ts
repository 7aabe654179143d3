import { type CutsetError, didYouMean, inputError, shown } from "../errors.ts";
import {
  type DegradeFailure,
  elementKinds,
  failureKinds,
  type PolygonFailure,
  type SingleFailure,
} from "./failure.ts";
import { ringsOf } from "./ringsOf.ts";

const forms = [
  ...elementKinds.map((kind) => `${kind}:${kind === "country" ? "CC" : kind === "operator" ? "NAME" : "ID"}`),
  "disc:LAT,LON,KM",
  "corridor:LAT,LON,LAT,LON,KM",
  "polygon:FILE",
  "degrade:REF@FACTOR",
];

/** Options of {@link parseFailure}. */
export interface ParseFailureOptions {
  /** What a `polygon:FILE` stands for. The library reads no files: without this, such a text is refused. */
  readonly readPolygon?: (file: string) => readonly PolygonFailure["coordinates"][];
}

/**
 * The failures a text such as `site:karachi-hawksbay`, `disc:31.2,29.9,60` or `degrade:cable:peace@0.5` describes:
 * one, but for a polygon file with several polygons.
 *
 * Ranges and whether the element exists are checked once the failure meets a network.
 *
 * @throws {CutsetError} `FAILURE_INVALID`
 */
export function parseFailure(text: string, { readPolygon }: ParseFailureOptions = {}): SingleFailure[] {
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0));
  const rest = text.slice(colon + 1);
  const element = elementKinds.find((candidate) => candidate === kind);
  if (rest === "" || colon < 0) throw notUnderstood(text, "");
  if (element !== undefined) return [{ kind: element, id: rest }];
  if (kind === "disc") {
    const [lat, lon, radiusKm] = numbersIn(text, rest, 3, "; a disc has three numbers");
    return [{ kind, lat: lat!, lon: lon!, radiusKm: radiusKm! }];
  }
  if (kind === "corridor") {
    const [lat, lon, toLat, toLon, widthKm] = numbersIn(text, rest, 5, "; a corridor has five numbers");
    return [{ kind, from: [lon!, lat!], to: [toLon!, toLat!], widthKm: widthKm! }];
  }
  if (kind === "degrade") return [degrade(text, rest)];
  if (kind !== "polygon") throw notUnderstood(text, didYouMean(kind, failureKinds));
  if (readPolygon === undefined) {
    throw invalid(
      text,
      'names a file, which is not read here; pass { kind: "polygon", coordinates } instead',
    );
  }
  return readPolygon(rest).map((coordinates) => ({ kind, coordinates }));
}

/**
 * What a degradation names: an element, a disc or a corridor.
 *
 * @throws {CutsetError} `FAILURE_INVALID`
 */
export function parseDegraded(of: string): Exclude<SingleFailure, DegradeFailure> {
  const [failure] = of.startsWith("polygon:") ? [] : parseFailure(of);
  if (failure === undefined || failure.kind === "degrade") {
    throw invalid(of, "cannot be degraded; name an element, a disc or a corridor");
  }
  return failure;
}

/** The text form of a failure; a polygon, which has none, as the number of its points. */
export function formatFailure(failure: SingleFailure): string {
  switch (failure.kind) {
    case "disc":
      return `disc:${failure.lat},${failure.lon},${failure.radiusKm}`;
    case "corridor": {
      const { from, to, widthKm } = failure;
      return `corridor:${from[1]},${from[0]},${to[1]},${to[0]},${widthKm}`;
    }
    case "degrade":
      return `degrade:${failure.of}@${failure.factor}`;
    case "polygon":
      return `polygon of ${ringsOf(failure.coordinates).flat().length} points`;
    default:
      return `${failure.kind}:${failure.id}`;
  }
}

function numbersIn(text: string, rest: string, count: number, hint: string): number[] {
  const numbers = rest.split(",").map(numberIn);
  if (numbers.length !== count || numbers.includes(Number.NaN)) throw notUnderstood(text, hint);
  return numbers;
}

function degrade(text: string, rest: string): SingleFailure {
  const at = rest.lastIndexOf("@");
  const factor = numberIn(rest.slice(at + 1));
  if (at < 0 || Number.isNaN(factor)) {
    throw notUnderstood(text, "; end it with the share of capacity that is left, e.g. @0.5");
  }
  return { kind: "degrade", of: rest.slice(0, at), factor };
}

/** NaN for what is no decimal number; `Number` alone would take "" for 0. */
function numberIn(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

function notUnderstood(text: string, hint: string): CutsetError {
  return invalid(text, `is not understood${hint}; write ${forms.join(", ")}`);
}

function invalid(text: string, problem: string): CutsetError {
  return inputError("FAILURE_INVALID", "failure", [{ path: "", message: `${shown(text)} ${problem}` }]);
}
