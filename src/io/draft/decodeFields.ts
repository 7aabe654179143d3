import { type ElementKind, elementKeys, endKeys, listKeys, quantityKeys } from "./elementKeys.ts";
import type { DraftFields } from "./networkDraft.ts";

/** Other names under which a field is common, in lower case without separators. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    latitude: "lat",
    longitude: "lon",
    lng: "lon",
    long: "lon",
    label: "name",
    source: "from",
    target: "to",
  }),
);

export interface DecodedFields {
  readonly fields: DraftFields;
  /** Names of attributes that say nothing to cutset. */
  readonly ignored: readonly string[];
}

/**
 * The fields of an element in the attributes of a foreign format: those `encodeFields` writes, whatever their case and
 * separators (`capacity_gbps`), and a few common names beside them, such as `latitude` or `label`.
 *
 * What does not read as it should is passed on as it is, and found when the document is checked.
 */
export function decodeFields(
  attributes: Iterable<readonly [name: string, value: unknown]>,
  kind: ElementKind,
): DecodedFields {
  const known = new Map(elementKeys[kind].map((key): [string, string] => [plain(key), key]));
  const fields = new Map<string, unknown>();
  const parts = new Map<string, Record<string, unknown>>();
  const aliased = new Map<string, unknown>();
  const ignored: string[] = [];
  for (const [name, value] of attributes) {
    if (value === undefined || value === null || (value === "" && plain(name) !== "name")) continue;
    const [, base = name, part] = /^(.*)\.(source|confidence)$/.exec(name) ?? [];
    const key = known.get(plain(base));
    const alias = aliases.get(plain(base));
    if (name.startsWith("x-")) fields.set(name, anyJson(value));
    else if (part !== undefined && key !== undefined) parts.set(key, { ...parts.get(key), [part]: value });
    else if (key !== undefined) fields.set(key, fieldValue(key, value));
    else if (alias !== undefined && known.has(plain(alias)))
      aliased.set(alias, fieldValue(alias, trimmed(value)));
    else ignored.push(name);
  }
  for (const [key, value] of aliased) if (!fields.has(key)) fields.set(key, value);
  for (const [key, provenance] of parts) {
    if (fields.has(key)) fields.set(key, { value: fields.get(key), ...provenance });
  }
  return { fields: Object.fromEntries(fields), ignored };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

function fieldValue(key: string, value: unknown): unknown {
  if (quantityKeys.has(key)) return quantity(value);
  if (typeof value !== "string") return listKeys.has(key) || endKeys.has(key) ? value : String(value);
  if (endKeys.has(key)) return /^["[]/.test(value) ? anyJson(value) : value.trim();
  if (listKeys.has(key)) {
    return /^\s*\[/.test(value) ? anyJson(value) : value.split(";").map((item) => item.trim());
  }
  return oneLine(value);
}

/** A text without what could write to a terminal; breaks of lines in names are for drawing. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

export function trimmed(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

/** The number in a text, or what stands there instead. */
export function quantity(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (text.startsWith("{")) return anyJson(text);
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** The value of a JSON text; anything else as it is. */
export function anyJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
