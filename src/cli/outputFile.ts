import type { Stats } from "node:fs";
import { type FileHandle, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { CutsetError } from "../errors.ts";

/**
 * Writes a file at once: whoever finds it finds it whole, even if the machine stops in between. A device or a pipe is
 * written to, not replaced.
 *
 * @throws {CutsetError} `OUTPUT_UNWRITABLE` with the reason
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  if (await isDeviceOrPipe(file)) return writeFile(file, text);
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
    const kind = await kindOf(file);
    if (kind?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    if (kind !== undefined && !kind.isFile()) throw Object.assign(new Error(), { code: "EINVAL" });
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
    EINVAL: "is a device or a pipe, which would be replaced; name a file",
  };
  const reason = reasons[code ?? ""] ?? `cannot be written (${code})`;
  return new CutsetError("OUTPUT_UNWRITABLE", `${file} ${reason}`);
}

async function isDeviceOrPipe(path: string): Promise<boolean> {
  const kind = await kindOf(path);
  return kind !== undefined && !kind.isFile() && !kind.isDirectory();
}

/** What stands there; `undefined` where nothing does. */
async function kindOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}
