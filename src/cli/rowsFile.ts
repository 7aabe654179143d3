import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { openPart } from "./openPart.ts";

/**
 * A file of rows, one JSON value a line. Rows go to `FILE.part`, which becomes the file once all are written: whoever
 * finds the file finds it whole.
 */
export class RowsFile {
  private readonly file: string;
  private readonly stream: WriteStream;
  private failure: Error | null = null;

  private constructor(file: string, stream: WriteStream) {
    this.file = file;
    this.stream = stream;
    stream.on("error", (error) => {
      this.failure = error;
    });
  }

  /** @throws {CutsetError} `OUTPUT_UNWRITABLE` with the reason */
  static async open(file: string): Promise<RowsFile> {
    const part = await openPart(file);
    return new RowsFile(file, createWriteStream("", { fd: part }));
  }

  /** Waits while the disk is slower than the rows come. */
  async write(row: unknown): Promise<void> {
    if (this.failure !== null) throw this.failure;
    if (!this.stream.write(`${JSON.stringify(row)}\n`)) await once(this.stream, "drain");
  }

  async finish(): Promise<void> {
    this.stream.end();
    await once(this.stream, "close");
    if (this.failure !== null) throw this.failure;
    await rename(`${this.file}.part`, this.file);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    this.stream.destroy();
    await rm(`${this.file}.part`, { force: true });
  }
}
