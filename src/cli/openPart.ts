import { type FileHandle, open, stat } from "node:fs/promises";
import { CutsetError } from "../errors.ts";

/**
 * Opens `FILE.part`, which is to become the file once all is written: whoever finds the file finds it whole.
 *
 * @throws {CutsetError} `OUTPUT_UNWRITABLE` with the reason
 */
export async function openPart(file: string): Promise<FileHandle> {
  try {
    if (await isDirectory(file)) throw Object.assign(new Error(), { code: "EISDIR" });
    return await open(`${file}.part`, "w");
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

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
