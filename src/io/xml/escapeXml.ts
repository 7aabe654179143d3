import { CutsetError } from "../../errors.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/**
 * A text as content of an element or of an attribute in double quotes.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if it holds a character that XML 1.0 cannot
 */
export function escapeXml(text: string): string {
  const sign = forbidden.exec(text)?.[0];
  if (sign !== undefined) {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `XML cannot hold the character U+${code} in "${text.slice(0, 60)}"; rename it or export JSON or CSV`,
    );
  }
  return text
    .replace(/[&<>"]/g, (found) => entities[found]!)
    .replace(/[\t\n\r\u0085\u2028]/g, (found) => `&#${found.charCodeAt(0)};`);
}
