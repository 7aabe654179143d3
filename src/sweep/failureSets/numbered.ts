import { CutsetError } from "../../errors.ts";

/**
 * The size of a set, if its scenarios can be numbered exactly.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` with the remedy if there are more than 2^53 - 1 of them
 */
export function numbered(caller: string, size: number, remedy: string): number {
  if (size <= Number.MAX_SAFE_INTEGER) return size;
  const problem = `${size.toExponential(1)} failures are more than can be numbered`;
  throw new CutsetError("ARGUMENT_INVALID", `${caller}: ${problem}; ${remedy}`);
}
