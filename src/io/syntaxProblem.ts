import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** What is wrong with a text that `JSON.parse` refuses, and where: it names a place only sometimes. */
export function syntaxProblem(text: string, thrown: unknown): string {
  const first = firstError(text);
  if (first === undefined) return `is not JSON: ${(thrown as Error).message.slice(0, 200)}`;
  const before = text.slice(0, first.offset).split("\n");
  const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
  const what = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  const end = first.offset + first.length >= text.trimEnd().length ? "; the file seems to be cut short" : "";
  return `is not JSON: ${what} at ${place}${end}`;
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Nested too deeply for a recursive parser: no place then.
  }
  return errors[0];
}
