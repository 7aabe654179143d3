import { CutsetError, type Problem } from "../errors.ts";

/** The error for a file that is not of its format. */
export function unreadable(file: string, place: string, message: string): CutsetError {
  const problem: Problem = { path: place, message };
  const where = place === "" ? "" : ` at ${place}`;
  return new CutsetError("INPUT_UNREADABLE", `${file}${where}: ${message}`, [problem]);
}
