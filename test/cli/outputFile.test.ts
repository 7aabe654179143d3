import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root, runCutset } from "./runCutset.ts";

const karachi = ["pakistan", "--fail", "group:karachi-landings"];

const folder = mkdtempSync(join(tmpdir(), "cutset-"));
afterAll(() => rmSync(folder, { recursive: true }));

function newPipe(name: string): string {
  const pipe = join(folder, name);
  spawnSync("mkfifo", [pipe]);
  return pipe;
}

test("a pipe gets what a file would, and stays a pipe", () => {
  const pipe = newPipe("map");
  const command = `node dist/cli/main.js report ${karachi.join(" ")} -o ${pipe} --format svg & cat ${pipe}; wait`;
  const { stdout } = spawnSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
  expect(stdout).toBe(runCutset(["report", ...karachi, "-o", "-", "--format", "svg"]).stdout);
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test("rows, which are renamed into their place, do not replace a pipe", () => {
  const pipe = newPipe("rows.ndjson");
  const { status, stderr } = runCutset(["sweep", "pakistan", "--of", "cable", "--rows", pipe]);
  expect(status).toBe(2);
  expect(stderr).toContain(`${pipe} is a device or a pipe, which would be replaced; name a file`);
  expect(statSync(pipe).isFIFO()).toBe(true);
});
