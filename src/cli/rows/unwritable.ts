import { CutsetError } from "../../errors.ts";

/** What the system says against making a file, with the remedy. */
export function unwritable(file: string, error: unknown): CutsetError {
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
