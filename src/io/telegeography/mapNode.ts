import type { Problem } from "../../errors.ts";
import { isObject } from "../isObject.ts";

/** A value of a file, where it stands, and where to report what is wrong with it. */
export interface Node {
  readonly value: unknown;
  readonly place: string;
  readonly problems: Problem[];
}

/** Longer ones are no ids, and leave no room for a segment's number. */
const longestId = 150;

/** The text at a key without what could write to a terminal; `undefined` if there is none. */
export function textIn({ value }: Node, key: string): string | undefined {
  const text = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  if (typeof text !== "string") return undefined;
  const clean = text.replace(/\p{Cc}+/gu, " ").trim();
  return clean === "" ? undefined : clean;
}

/**
 * The id of a cable or landing point: its `id` or `slug`, else its number; reported and `undefined` where it has none.
 *
 * @param numberKey - where API version 2 keeps the number, e.g. `cable_id`
 */
export function idIn(node: Node, numberKey: string): string | undefined {
  const texts = [textIn(node, "slug"), textIn(node, "id")].filter((text) => text !== undefined);
  const id =
    texts.find((text) => !/^\d+$/.test(text)) ??
    texts[0] ??
    numberIn(node, "id") ??
    numberIn(node, numberKey);
  if (id === undefined) return reported(node, 'has no id; give it an "id"');
  if (id.length > longestId)
    return reported(node, `has an id of ${id.length} characters; shorten it to ${longestId}`);
  const reserved = ["__proto__", "prototype", "constructor"].includes(id);
  return reserved ? reported(node, `has the id "${id}", a reserved word of JavaScript; rename it`) : id;
}

/** Everything by which another file may name it. */
export function keysOf(node: Node, numberKey: string): string[] {
  const texts = [textIn(node, "slug"), textIn(node, "id")];
  const numbers = [numberIn(node, numberKey), numberIn(node, "id")].map((text) => text && `#${text}`);
  return [...new Set([...texts, ...numbers].filter((key) => key !== undefined))];
}

function numberIn({ value }: Node, key: string): string | undefined {
  const number = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof number === "number" && Number.isSafeInteger(number) ? String(number) : undefined;
}

function reported({ place, problems }: Node, message: string): undefined {
  problems.push({ path: place, message });
}
