import { readFile, rm } from "node:fs/promises";
import { CutsetError } from "../../errors.ts";
import { formatPart, parsePart, type SweepPart } from "../../sweep/index.ts";
import { writeWhole } from "../outputFile.ts";
import { unreadableFile } from "../readInput.ts";

/** The part of a sweep that is done, kept in a file. */
export class CheckpointFile {
  readonly file: string;
  /** Whether it is kept up to date, and not only when the run is interrupted. */
  readonly isKept: boolean;
  private found = false;

  constructor(file: string, isKept: boolean) {
    this.file = file;
    this.isKept = isKept;
  }

  /** Whether there is one to go on from. */
  get isThere(): boolean {
    return this.found;
  }

  /**
   * What an earlier run left; `undefined` if there is nothing.
   *
   * @throws {CutsetError} `ARGUMENT_INVALID` if it is damaged
   */
  async load(): Promise<SweepPart | undefined> {
    const text = await readFile(this.file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw unreadableFile(this.file, error);
    });
    if (text === undefined) return undefined;
    const part = parsePart(text, this.file);
    this.found = true;
    return part;
  }

  /** What goes on from it; if it cannot, the error says from which file, and what to do. */
  goneOnFrom<Result>(start: () => Result): Result {
    try {
      return start();
    } catch (error) {
      if (!(error instanceof CutsetError)) throw error;
      const remedy = "remove it, or name another with --checkpoint";
      throw new CutsetError(error.code, `${this.file}: ${error.message}; ${remedy}`);
    }
  }

  async save(part: SweepPart): Promise<void> {
    await writeWhole(this.file, formatPart(part));
    this.found = true;
  }

  async remove(): Promise<void> {
    await rm(this.file, { force: true });
  }
}
