import { type Report, renderMarkdown, renderText } from "../report/index.ts";

export interface OutputOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** Data goes to standard output, and nothing else does. */
function print(text: string): void {
  process.stdout.write(text);
}

export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** The value as JSON where that was asked for, else the report. */
export function printResult(value: unknown, report: () => Report, { json, markdown }: OutputOptions): void {
  if (json) printJson(value);
  else print((markdown ? renderMarkdown : renderText)(report()));
}
