import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runCutset } from "./cli/runCutset.ts";

const gallery = (file: string) => readFileSync(new URL(`../gallery/${file}`, import.meta.url), "utf8");

// The explorer's page holds the engine, packed: it is made anew with a release, not with each change.
test.each([
  ["karachi.svg", "pakistan", "svg"],
  ["karachi.html", "pakistan", "html"],
  ["karachi-with-gwadar.html", "pakistan+gwadar", "html"],
])("%s is what the command prints now; else run npm run gallery", (file, net, format) => {
  const failure = ["--fail", "group:karachi-landings"];
  const { stdout } = runCutset(["report", net, ...failure, "-o", "-", "--format", format]);
  expect(stdout).toBe(gallery(file));
});
