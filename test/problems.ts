import { expect } from "vitest";
import { CutsetError, type ErrorCode } from "../src/errors.ts";

/** The error of this code that `run` throws; the test fails if it throws none, or another. */
export function errorOf(code: ErrorCode, run: () => unknown): CutsetError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(CutsetError);
    expect((error as CutsetError).code).toBe(code);
    return error as CutsetError;
  }
  return expect.fail(`must throw ${code}`);
}

/** The problems of that error, each as `path: message`. */
export function problemsOf(code: ErrorCode, run: () => unknown): string[] {
  return errorOf(code, run).problems.map(({ path, message }) =>
    path === "" ? message : `${path}: ${message}`,
  );
}
