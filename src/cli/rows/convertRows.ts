import { readRows } from "./readRows.ts";
import { writeRows } from "./writeRows.ts";

/**
 * Writes the rows of one file to another, in the format its name ends in. Memory does not grow with their number, and
 * the other file is there only once it is whole.
 *
 * @throws {CutsetError} as `readRows` and `writeRows` do
 */
export async function convertRows(from: string, to: string): Promise<void> {
  await writeRows(readRows(from), to);
}
