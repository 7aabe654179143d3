import type * as z from "zod/mini";
import { type ErrorCode, inputError, type Problem } from "../errors.ts";
import type { NetworkDocument } from "./document.ts";
import { isKnownValid } from "./knownValid.ts";
import { isObject } from "./looseDocument.ts";
import type { OverlayDocument } from "./overlay.ts";
import { plainCopy, withoutExtensions } from "./plainCopy.ts";
import { referenceProblems } from "./referenceProblems.ts";
import { networkSchema, overlaySchema } from "./schema.ts";
import { shapeProblems } from "./shapeProblems.ts";

/**
 * A validated, deep-frozen copy of a network document.
 *
 * @throws {CutsetError} `NETWORK_INVALID` with every problem found and its place
 */
export function parseNetworkDocument(input: unknown): NetworkDocument {
  if (isKnownValid(input)) return input;
  return parse(input, networkSchema, "network", "NETWORK_INVALID", referenceProblems) as NetworkDocument;
}

/** @throws {CutsetError} `OVERLAY_INVALID` with every problem found and its place */
export function parseOverlayDocument(input: unknown): OverlayDocument {
  return parse(input, overlaySchema, "overlay", "OVERLAY_INVALID", () => []) as OverlayDocument;
}

function parse(
  input: unknown,
  schema: z.ZodMiniType,
  what: "network" | "overlay",
  code: ErrorCode,
  between: (content: unknown) => Problem[],
): unknown {
  const uncopied: Problem[] = [];
  const copy = plainCopy(input, uncopied);
  const content = withoutExtensions(copy);
  const problems = uncopied.length > 0 ? uncopied : contentProblems(content, schema, between);
  if (problems.length === 0) return copy;
  const name = isObject(content) && typeof content["name"] === "string" ? ` "${content["name"]}"` : "";
  throw inputError(code, `${what}${name}`, problems);
}

/** A malformed part is reported once, whatever it refers to. */
function contentProblems(
  content: unknown,
  schema: z.ZodMiniType,
  between: (content: unknown) => Problem[],
): Problem[] {
  const malformed = shapeProblems(schema, content);
  const places = new Set(malformed.map(({ path }) => path));
  return [...malformed, ...between(content).filter(({ path }) => !places.has(path))];
}
