import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CutsetError } from "../errors.ts";
import type { InputFile } from "../io/index.ts";
import { isStandardInput, largestBytes, largestMegabytes, readText } from "./readInput.ts";

/** What a file of a network in many files ends with. */
const jsonName = /\.(geo)?json$/i;

/**
 * The files at the paths as texts; of a folder those that end with `.json` or `.geojson`, however deep, by their names.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with the file and the remedy
 */
export async function readFiles(paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    for (const file of (await isFolder(path)) ? await filesIn(path) : [path])
      files.push(await readText(file));
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  if (isStandardInput(path)) return false;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new CutsetError("INPUT_UNREADABLE", `the folder ${folder} cannot be read (${error.code})`);
  });
  const files = names
    .filter((name) => jsonName.test(name))
    .sort()
    .map((name) => join(folder, name));
  if (files.length === 0) {
    throw new CutsetError(
      "INPUT_UNREADABLE",
      `the folder ${folder} holds no file that ends with .json or .geojson`,
    );
  }
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size;
  if (bytes <= largestBytes) return files;
  throw new CutsetError(
    "INPUT_UNREADABLE",
    `the folder ${folder} holds more than ${largestMegabytes} MB; name the files in it`,
  );
}
