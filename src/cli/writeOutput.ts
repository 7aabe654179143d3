import { writeWhole } from "./outputFile.ts";

/**
 * Writes a text to a file at once, or to standard output for `-`.
 *
 * @throws {CutsetError} `OUTPUT_UNWRITABLE` with the reason
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  if (file === "-") process.stdout.write(text);
  else await writeWhole(file, text);
}
