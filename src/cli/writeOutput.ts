import { rename, rm } from "node:fs/promises";
import { openPart } from "./openPart.ts";

/**
 * Writes a text to a file at once, or to standard output for `-`.
 *
 * @throws {CutsetError} `OUTPUT_UNWRITABLE` with the reason
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  if (file === "-") {
    process.stdout.write(text);
    return;
  }
  const part = await openPart(file);
  try {
    await part.writeFile(text).finally(() => part.close());
    await rename(`${file}.part`, file);
  } catch (error) {
    await rm(`${file}.part`, { force: true });
    throw error;
  }
}
