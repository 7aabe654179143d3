import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

export interface Run {
  /** Exit code; `null` if a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a folder, as a user would. */
export function runCutset(args: readonly string[], input = "", cwd = root): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli/main.js`, ...args], {
    cwd,
    encoding: "utf8",
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
