import { readFile, stat } from "node:fs/promises";
import { CutsetError } from "../errors.ts";
import type { InputFile } from "../io/index.ts";

/** Larger files are refused before they are read: no network of the world comes near. */
export const largestMegabytes = 100;
export const largestBytes: number = largestMegabytes * 1_000_000;

/** What standard input is called where files are; read as the stream it is on every system. */
export const standardInputPath = "/dev/stdin";

/**
 * The JSON value in a file, or on standard input for `-` and {@link standardInputPath}.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with the file, the place in it and the remedy
 */
export async function readJson(file: string): Promise<unknown> {
  const { parseJson } = await formats();
  const name = inputName(file);
  const text = decode(await bytesOf(file), name);
  if (text.trim() === "") throw unreadable(name, "is empty; a network document was expected");
  return parseJson({ name, text });
}

/**
 * A file, or standard input for `-`, as text in whatever encoding it says it has.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with the file and the remedy
 */
export async function readText(file: string): Promise<InputFile> {
  const { decodeText } = await formats();
  const name = inputName(file);
  const text = decodeText(await bytesOf(file), name);
  if (text.trim() === "") throw unreadable(name, "is empty");
  return { name, text };
}

/** Not needed for a shipped network. */
const formats = () => import("../io/index.ts");

function bytesOf(file: string): Promise<Uint8Array> {
  return isStandardInput(file) ? standardInput() : fileBytes(file);
}

/** A file as messages name it. */
export function inputName(file: string): string {
  return isStandardInput(file) ? "standard input" : file;
}

export function isStandardInput(file: string): boolean {
  return file === "-" || file === standardInputPath;
}

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > largestBytes) throw tooLarge(file);
    return await readFile(file);
  } catch (error) {
    throw error instanceof CutsetError ? error : unreadableFile(file, error);
  }
}

/** What the system says against reading a file, with the remedy. */
export function unreadableFile(file: string, error: unknown): CutsetError {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "does not exist",
    EISDIR: "is a directory; name a file in it",
    EACCES: "may not be read; check its permissions",
  };
  return unreadable(file, reasons[code ?? ""] ?? `cannot be read (${code})`);
}

let onStandardInput: Promise<Uint8Array> | undefined;

/** Read once, as a stream only can be: `compare - -+OVERLAY` names it twice. */
function standardInput(): Promise<Uint8Array> {
  onStandardInput ??= readStandardInput();
  return onStandardInput;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBytes) throw tooLarge("standard input");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(name, "is not UTF-8 text; convert it first");
  }
}

function tooLarge(name: string): CutsetError {
  return unreadable(name, `is larger than ${largestMegabytes} MB, which no network document should be`);
}

function unreadable(name: string, reason: string): CutsetError {
  return new CutsetError("INPUT_UNREADABLE", `${name} ${reason}`);
}
