import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { CutsetError } from "../errors.ts";

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
    try {
      if (await isDirectory(file)) throw Object.assign(new Error(), { code: "EISDIR" });
      const handle = await open(`${file}.part`, "w");
      return new RowsFile(file, createWriteStream("", { fd: handle }));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const reasons: Readonly<Record<string, string>> = {
        ENOENT: "is in a folder that does not exist",
        EACCES: "may not be written; check the permissions of its folder",
        EROFS: "is on a disk that is read-only",
        EISDIR: "is a directory; name a file in it",
      };
      throw new CutsetError(
        "OUTPUT_UNWRITABLE",
        `${file} ${reasons[code ?? ""] ?? `cannot be written (${code})`}`,
      );
    }
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

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
