import { createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { type RowFormat, rowHeader, rowLine, type SweepRow } from "../../sweep/index.ts";
import { rowsFormat } from "./rowsFormat.ts";
import { unwritable } from "./unwritable.ts";
import { writeParquet } from "./writeParquet.ts";

/**
 * Writes rows as they come, in the format the name of the file ends in. They go to `FILE.tmp`, which becomes the file
 * once all are written: whoever finds the file finds it whole.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the format is not known or its package not installed, `OUTPUT_UNWRITABLE`
 * with the reason
 */
export async function writeRows(batches: AsyncIterable<readonly SweepRow[]>, file: string): Promise<void> {
  const format = rowsFormat(file);
  const unfinished = `${file}.tmp`;
  await create(file, unfinished);
  try {
    if (format === "parquet") await writeParquet(batches, unfinished);
    else await pipeline(linesOf(batches, format), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Tells before the work is done, not after it, that its result cannot be written. */
async function create(file: string, unfinished: string): Promise<void> {
  try {
    if (await isDirectory(file)) throw Object.assign(new Error(), { code: "EISDIR" });
    await (await open(unfinished, "w")).close();
  } catch (error) {
    throw unwritable(file, error);
  }
}

async function* linesOf(
  batches: AsyncIterable<readonly SweepRow[]>,
  format: RowFormat,
): AsyncGenerator<string> {
  yield rowHeader(format);
  for await (const batch of batches) yield batch.map((row) => rowLine(row, format)).join("");
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
