import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { NetworkDocument } from "./document.ts";
import { isObject } from "./looseDocument.ts";

/**
 * `sha256:` and the SHA-256 of the document's content in hexadecimal.
 *
 * Neither the order of keys nor that of lists matters, except along routes: a network is a set of named things. An
 * empty list is the same as none, and a list of one the same as the one, as in a demand's `from`.
 */
export function contentHash(document: NetworkDocument): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(document, false))))}`;
}

function canonical(value: unknown, ordered: boolean): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, ordered));
    if (!ordered && items.length === 1) return items[0]!;
    return `[${(ordered ? items : items.sort()).join()}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const entry = value[key];
    if (Array.isArray(entry) && entry.length === 0) continue;
    // A route is a line, and so may be anything that an author keeps under a key of their own.
    const inOrder = ordered || key === "route" || key.startsWith("x-");
    members.push(`${JSON.stringify(key)}:${canonical(entry, inOrder)}`);
  }
  return `{${members.join()}}`;
}
