import { CutsetError } from "../errors.ts";
import type { InputFile } from "./importer.ts";

/**
 * The one file of a format that has one.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if there are none or several
 */
export function onlyFile(files: readonly InputFile[], format: string): InputFile {
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `${format} is one file, got ${files.length}; import them one by one`,
  );
}
