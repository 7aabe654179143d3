import { CutsetError } from "../errors.ts";
import type { InputFile } from "./importer.ts";
import { syntaxProblem } from "./syntaxProblem.ts";

/**
 * The JSON value in a file.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with line and column
 */
export function parseJson({ name, text }: InputFile): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CutsetError("INPUT_UNREADABLE", `${name} ${syntaxProblem(text, error)}`);
  }
}
