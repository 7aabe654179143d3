import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { type RowFormat, rowHeader, rowLine, type SweepRow } from "../../sweep/index.ts";
import { openForWriting } from "../outputFile.ts";
import { rowsFormat } from "./rowsFormat.ts";
import { writeParquet } from "./writeParquet.ts";

/**
 * Writes rows as they come, in the format the name of the file ends in. They go to `FILE.draft`, which becomes the file
 * once all are written: whoever finds the file finds it whole.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the format is not known or its package not installed, `OUTPUT_UNWRITABLE`
 * with the reason
 */
export async function writeRows(batches: AsyncIterable<readonly SweepRow[]>, file: string): Promise<void> {
  const format = rowsFormat(file);
  const draft = `${file}.draft`;
  // What cannot be written is told before the work, not after it.
  await (await openForWriting(file, draft, "w")).close();
  try {
    if (format === "parquet") await writeParquet(batches, draft);
    else await pipeline(linesOf(batches, format), createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function* linesOf(
  batches: AsyncIterable<readonly SweepRow[]>,
  format: RowFormat,
): AsyncGenerator<string> {
  yield rowHeader(format);
  for await (const batch of batches) yield batch.map((row) => rowLine(row, format)).join("");
}
