import { endKeys } from "./elementKeys.ts";

export type FlatValue = string | number;

/**
 * An entry of a document as flat fields, for formats whose attributes are texts and numbers.
 *
 * A number with a source becomes three fields, `lengthKm`, `lengthKm.source` and `lengthKm.confidence`; a list, and
 * whatever stands under a key that begins with `x-`, becomes JSON. `decodeFields` is the way back.
 *
 * @param without - keys that the format tells in a way of its own
 */
export function encodeFields(entry: object, without: readonly string[]): [key: string, value: FlatValue][] {
  return Object.entries(entry)
    .filter(([key]) => !without.includes(key))
    .flatMap(([key, value]): [string, FlatValue][] => {
      if (key.startsWith("x-")) return [[key, JSON.stringify(value)]];
      if (endKeys.has(key)) return [[key, endsText(value)]];
      if (isSourced(value)) return Object.entries(value).map(([part, one]) => [partKey(key, part), one]);
      return [[key, typeof value === "object" ? JSON.stringify(value) : value]];
    });
}

function isSourced(value: unknown): value is { readonly value: number } & Record<string, FlatValue> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const parts = Object.keys(value);
  // Alone, the number would come back bare.
  return parts.length > 1 && parts.every((part) => ["value", "source", "confidence"].includes(part));
}

function partKey(key: string, part: string): string {
  return part === "value" ? key : `${key}.${part}`;
}

/** One id as it is, unless it looks like JSON itself. */
function endsText(ends: unknown): string {
  return typeof ends === "string" && !/^["[]/.test(ends) ? ends : JSON.stringify(ends);
}
