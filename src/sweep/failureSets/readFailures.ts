import { CutsetError, inputError, type Problem } from "../../errors.ts";
import { type Failure, failureList, formatFailure } from "../../failure/index.ts";
import type { FailureSet } from "./failureSet.ts";
import { givenFailures } from "./givenFailures.ts";

/**
 * The failures that a text lists.
 *
 * Either a JSON list, of which each entry is a failure: a ref, an object, or a list of both, which fail together. Or lines,
 * each of refs that fail together, with spaces or `+` between them; empty lines and those that begin with `#` say nothing.
 *
 * @param name - what messages call the text, such as the file
 * @example readFailures("cable:aae-1\ncable:aae-1 + site:fujairah\ndisc:24.8,66.9,50\n").size; // => 3
 * @throws {CutsetError} `FAILURE_INVALID` with every problem and its line, or its place in the list
 */
export function readFailures(text: string, name = "failures"): FailureSet {
  const entries = text.trimStart().startsWith("[") ? entriesOfJson(text, name) : entriesOfLines(text);
  const problems: Problem[] = [];
  const failures = entries.map(({ failure, path }) => refsOf(failure, path, problems));
  if (entries.length === 0) problems.push({ path: "", message: "there are none; write one on each line" });
  if (problems.length > 0) throw invalid(name, problems);
  return givenFailures(failures);
}

interface Entry {
  readonly failure: unknown;
  /** Its place in the text. */
  readonly path: string;
}

function entriesOfJson(text: string, name: string): Entry[] {
  try {
    const list = JSON.parse(text) as readonly unknown[];
    return list.map((failure, i) => ({ failure, path: `[${i}]` }));
  } catch (error) {
    throw invalid(name, [{ path: "", message: `not valid JSON: ${(error as Error).message}` }]);
  }
}

function entriesOfLines(text: string): Entry[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) return [];
    // Names may hold spaces, so a ref ends only where another kind begins.
    return { failure: content.split(/(?:\s*\+\s*|\s+)(?=[a-z]+:)/), path: `line ${i + 1}` };
  });
}

/** The refs of one failure; none where it has problems. */
function refsOf(failure: unknown, path: string, problems: Problem[]): string[] {
  try {
    return failureList(failure as Failure).map((single) => {
      if (single.kind !== "polygon") return formatFailure(single);
      const message = "a polygon has no ref; make it a risk group of what lies in it";
      throw invalid("polygon", [{ path: "", message }]);
    });
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    // Which ref of a line it is, the message quotes.
    const isLine = path.startsWith("line");
    problems.push(
      ...error.problems.map((problem) => ({
        path: isLine ? path : path + problem.path,
        message: problem.message,
      })),
    );
    return [];
  }
}

function invalid(what: string, problems: readonly Problem[]): CutsetError {
  return inputError("FAILURE_INVALID", what, problems);
}
