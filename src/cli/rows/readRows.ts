import { createReadStream } from "node:fs";
import { CutsetError } from "../../errors.ts";
import type { SweepRow } from "../../sweep/index.ts";
import { inputName, isStandardInput, unreadableFile } from "../readInput.ts";
import { readParquet } from "./readParquet.ts";
import { RowLines } from "./rowLines.ts";

/**
 * The rows of a sweep, some at a time: NDJSON, CSV or Parquet, told apart by how it begins; `-` for standard input.
 *
 * Memory does not grow with the number of rows. What a sweep that was killed left half written at the end is told on
 * standard error and left out.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with the file, the line and what is wrong in it
 */
export async function* readRows(file: string): AsyncGenerator<SweepRow[]> {
  const name = inputName(file);
  const lines = new RowLines(name);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  for await (const bytes of bytesOf(file)) {
    if (isFirst && beginsParquet(bytes)) {
      if (isStandardInput(file)) throw unreadable(name, "is Parquet, which is read from a file only");
      yield* readParquet(file);
      return;
    }
    isFirst = false;
    yield lines.take(decoded(name, () => decoder.decode(bytes, { stream: true })));
  }
  const last = lines.end();
  if (last !== null) yield last;
  else process.stderr.write(`cutset: ${name} ends in the middle of a row, which is left out\n`);
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = isStandardInput(file) ? process.stdin : createReadStream(file);
  try {
    yield* stream;
  } catch (error) {
    throw unreadableFile(file, error);
  }
}

function beginsParquet(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 4)) === "PAR1";
}

function decoded(name: string, decode: () => string): string {
  try {
    return decode();
  } catch {
    throw unreadable(name, "is neither UTF-8 text nor Parquet; convert it first");
  }
}

function unreadable(name: string, reason: string): CutsetError {
  return new CutsetError("INPUT_UNREADABLE", `${name} ${reason}`);
}
