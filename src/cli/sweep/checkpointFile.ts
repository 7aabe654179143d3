import { readFile, rm } from "node:fs/promises";
import { CutsetError } from "../../errors.ts";
import { formatPart, parsePart, type SweepPart } from "../../sweep/index.ts";
import { writeWhole } from "../outputFile.ts";

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
   * @throws {CutsetError} `ARGUMENT_INVALID` if it is damaged, or there is one and it was not said to go on from it
   */
  async load(resume: boolean): Promise<SweepPart | undefined> {
    const text = await readFile(this.file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw new CutsetError("INPUT_UNREADABLE", `${this.file} cannot be read (${error.code})`);
    });
    if (text === undefined) return undefined;
    const part = parsePart(text, this.file);
    this.found = true;
    if (resume) return part;
    const { scenarios } = part.tally;
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `${this.file} holds ${scenarios} of ${part.identity.scenarios} failures done; add --resume to go on, or remove it`,
    );
  }

  async save(part: SweepPart): Promise<void> {
    await writeWhole(this.file, formatPart(part));
    this.found = true;
  }

  async remove(): Promise<void> {
    await rm(this.file, { force: true });
  }
}
