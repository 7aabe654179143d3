import { createReadStream, existsSync } from "node:fs";
import { type FileHandle, rename, rm, truncate } from "node:fs/promises";
import { CutsetError } from "../../errors.ts";
import type { SweepRow } from "../../sweep/index.ts";
import { openForWriting } from "../outputFile.ts";
import { convertRows } from "../rows/convertRows.ts";
import { parquetWriter } from "../rows/parquetPackage.ts";
import { readRows } from "../rows/readRows.ts";
import { rowsFormat } from "../rows/rowsFormat.ts";

/**
 * A file of rows. They go to `FILE.part`, one JSON value a line, which becomes the file, in the format that its name
 * asks for, once all are written: whoever finds the file finds it whole.
 */
export class RowsFile {
  private readonly file: string;
  private readonly handle: FileHandle;

  private constructor(file: string, handle: FileHandle) {
    this.file = file;
    this.handle = handle;
  }

  /**
   * @param kept - how many rows of an interrupted run stay; what comes after them is cut off
   * @throws {CutsetError} `OUTPUT_UNWRITABLE` with the reason, or if there are fewer rows to keep
   */
  static async open(file: string, kept: number): Promise<RowsFile> {
    // Told before the sweep, not after it.
    if (rowsFormat(file) === "parquet") await parquetWriter();
    const part = RowsFile.partOf(file);
    if (kept === 0) return new RowsFile(file, await openForWriting(file, part, "w"));
    await truncate(part, await lengthOfLines(part, kept));
    return new RowsFile(file, await openForWriting(file, part, "a"));
  }

  /** Where rows are kept until all are there. */
  static partOf(file: string): string {
    return `${file}.part`;
  }

  /** Whether an earlier run has come to its end: the file is there, with so many rows. */
  static async isWhole(file: string, rows: number): Promise<boolean> {
    if (existsSync(RowsFile.partOf(file)) || !existsSync(file)) return false;
    let found = 0;
    for await (const batch of readRows(file)) found += batch.length;
    return found === rows;
  }

  async write(rows: Iterable<SweepRow>): Promise<void> {
    let text = "";
    for (const row of rows) text += `${JSON.stringify(row)}\n`;
    await this.handle.appendFile(text);
  }

  async finish(): Promise<void> {
    await this.handle.close();
    const part = RowsFile.partOf(this.file);
    if (rowsFormat(this.file) === "ndjson") return rename(part, this.file);
    await convertRows(part, this.file);
    await rm(part);
  }

  /** Leaves what is written for a run that goes on. */
  async interrupt(): Promise<void> {
    await this.handle.close();
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.handle.close();
    await rm(RowsFile.partOf(this.file), { force: true });
  }
}

/** The bytes that so many lines of a file take. */
async function lengthOfLines(file: string, lines: number): Promise<number> {
  let left = lines;
  let length = 0;
  try {
    for await (const block of createReadStream(file) as AsyncIterable<Buffer>) {
      let end = -1;
      while (left > 0) {
        end = block.indexOf(10, end + 1);
        if (end === -1) break;
        left--;
      }
      if (left === 0) return length + end + 1;
      length += block.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  throw new CutsetError(
    "OUTPUT_UNWRITABLE",
    `${file} has ${left} rows less than its checkpoint says are done; remove the checkpoint and start again`,
  );
}
