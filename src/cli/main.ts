#!/usr/bin/env node
import { CommanderError } from "commander";
import { Interruption } from "./interruption.ts";
import { printError } from "./printError.ts";
import { program } from "./program.ts";
import { standardInputPath } from "./readInput.ts";

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`cutset: failed: standard output cannot be written (${error.code})\n`);
  process.exit(1);
});
process.on("SIGINT", () => process.exit(130));

/** Commander takes `-+OVERLAY` for an option, so standard input goes by its other name there. */
const asOperand = (text: string) => text.replace(/^-(?=\+)/, standardInputPath);

try {
  const cutset = await program(process.argv[2]);
  await cutset.parseAsync(process.argv.map(asOperand));
} catch (error) {
  // Commander has printed its own message: 0 for help and version, else wrong usage.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = printError(error);
  // Whoever stops a run does not wait for connections to close.
  if (error instanceof Interruption) process.exit();
}
