import { CutsetError } from "../errors.ts";

/**
 * The text of a file's bytes: by its byte order mark (UTF-8, UTF-16), else as its XML declaration says, else UTF-8.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` if the bytes are no text in that encoding
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes) ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const reason =
      error instanceof RangeError
        ? `declares the unknown encoding "${encoding}"`
        : `is not ${encoding.toUpperCase()} text`;
    throw new CutsetError("INPUT_UNREADABLE", `${file} ${reason}; convert it to UTF-8 first`);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  // A document begins with a sign of ASCII, so a zero byte beside it tells UTF-16 without a mark.
  if (first === 0 && second !== 0 && second !== undefined) return "utf-16be";
  if (second === 0 && first !== 0) return "utf-16le";
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase();
}
