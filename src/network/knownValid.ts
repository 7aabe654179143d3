import { deepFreeze } from "./deepFreeze.ts";
import type { NetworkDocument } from "./document.ts";

const known = new WeakSet<object>();

/**
 * The document itself, frozen, which {@link Network.parse} takes as it is from now on: for documents made by rules that
 * tests prove to give valid ones.
 */
export function knownValid<Document extends NetworkDocument>(document: Document): Document {
  known.add(deepFreeze(document));
  return document;
}

export function isKnownValid(input: unknown): input is NetworkDocument {
  return known.has(input as object);
}
