import { CutsetError, inputError, type Problem } from "../errors.ts";
import { plainCopy } from "../network/index.ts";
import type { Failure, SingleFailure } from "./failure.ts";
import { failureProblem } from "./failureProblem.ts";
import { parseFailure } from "./parseFailure.ts";

/** Lists within lists deeper than this are a mistake, or hostile. */
const maximumDepth = 16;

/**
 * The flat list of what fails together, with texts parsed and every value checked.
 *
 * @throws {CutsetError} `FAILURE_INVALID` with every problem and its place
 */
export function failureList(failure: Failure): readonly SingleFailure[] {
  const problems: Problem[] = [];
  const list = flatten(failure, "", problems, 0);
  if (problems.length > 0) throw invalid(problems);
  return list;
}

function flatten(failure: unknown, path: string, problems: Problem[], depth: number): SingleFailure[] {
  // At once: a list that holds itself several times has exponentially many places.
  if (depth > maximumDepth) {
    throw invalid([{ path, message: `is nested more than ${maximumDepth} levels deep` }]);
  }
  if (Array.isArray(failure)) {
    return failure.flatMap((item, i) => flatten(item, `${path}[${i}]`, problems, depth + 1));
  }
  try {
    return typeof failure === "string" ? parseFailure(failure).map(checked) : [checked(copied(failure))];
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    problems.push(...error.problems.map(({ message }) => ({ path, message })));
    return [];
  }
}

/** Results hold the list and freeze it, so it must not be the caller's. */
function copied(failure: unknown): unknown {
  const problems: Problem[] = [];
  const copy = plainCopy(failure, problems);
  if (problems.length > 0) throw invalid(problems);
  return copy;
}

function checked(failure: unknown): SingleFailure {
  const message = failureProblem(failure);
  if (message !== null) throw invalid([{ path: "", message }]);
  return failure as SingleFailure;
}

function invalid(problems: readonly Problem[]): CutsetError {
  return inputError("FAILURE_INVALID", "failure", problems);
}
