import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What the policy of a page calls an inline script: the one script that may run in it. */
export function sourceHash(script: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(script))))}`;
}
