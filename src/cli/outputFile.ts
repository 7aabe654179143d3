import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { CutsetError } from "../errors.ts";

/**
 * Writes a file at once: whoever finds it finds it whole, even if the machine stops in between.
 *
 * @throws {CutsetError} `OUTPUT_UNWRITABLE` with the reason
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.draft`;
  try {
    const handle = await openForWriting(file, draft, "w");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Opens what will become `file`.
 *
 * @throws {CutsetError} `OUTPUT_UNWRITABLE` with the reason
 */
export async function openForWriting(file: string, draft: string, flags: string): Promise<FileHandle> {
  try {
    if (await isDirectory(file)) throw Object.assign(new Error(), { code: "EISDIR" });
    return await open(draft, flags);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): CutsetError {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "is in a folder that does not exist",
    EACCES: "may not be written; check the permissions of its folder",
    EROFS: "is on a disk that is read-only",
    EISDIR: "is a directory; name a file in it",
  };
  const reason = reasons[code ?? ""] ?? `cannot be written (${code})`;
  return new CutsetError("OUTPUT_UNWRITABLE", `${file} ${reason}`);
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
