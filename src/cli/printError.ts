import { CutsetError } from "../errors.ts";
import { Interruption } from "./interruption.ts";

/** More lines than fit a screen help no one. */
const mostFurther = 15;
const longestLine = 300;

/** Says what went wrong on standard error and returns the exit code: 2 for wrong input, 130 if interrupted, else 1. */
export function printError(error: unknown): number {
  if (error instanceof Interruption) {
    process.stderr.write(`cutset: ${error.message}\n`);
    return error.exitCode;
  }
  if (!(error instanceof CutsetError)) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    // What the system refuses, such as a write to a full disk, is no fault of ours.
    const blame = isSystemError(error) ? "" : "This is a fault of cutset; please report it.\n";
    process.stderr.write(`cutset: failed: ${message}\n${blame}`);
    return 1;
  }
  const further = error.problems
    .slice(1)
    .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  const more = further.length > mostFurther ? [`and ${further.length - mostFurther} more`] : [];
  const lines = [
    `cutset: ${error.message}`,
    ...further.slice(0, mostFurther).map(indented),
    ...more.map(indented),
  ];
  process.stderr.write(lines.map((line) => `${cut(line)}\n`).join(""));
  return 2;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

const indented = (line: string): string => `  ${line}`;

function cut(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
