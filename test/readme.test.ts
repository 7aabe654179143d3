import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root, runCutset } from "./cli/runCutset.ts";

const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, text]) => ({
  kind,
  text: text!,
}));

describe("every command of README prints what README shows", () => {
  const commands = blocks.filter(({ kind }) => kind === "console").map(({ text }) => text.split("\n"));
  test.each(commands)("%s", (command, ...shown) => {
    const [prompt, program, ...args] = command.split(" ");
    expect([prompt, program]).toEqual(["$", expect.stringMatching(/^(cutset|node)$/)]);
    const { status, stdout } =
      program === "cutset"
        ? runCutset(args)
        : spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout.trimEnd()).toBe(shown.join("\n").trimEnd());
  });
});

describe("every piece of code in README prints what README shows below it", () => {
  const pieces = blocks.flatMap(({ kind, text }, i) =>
    kind === "js" ? [{ code: text, next: blocks[i + 1]! }] : [],
  );
  test.each(pieces)("piece %#", ({ code, next }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(next.kind).toBe("text");
    expect(stdout).toBe(next.text);
  });
});

test("every file README links to is there", () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, file]) => file!);
  expect(links.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
});

test("the first screen has the two commands", () => {
  const firstScreen = readme.split("\n").slice(0, 30).join("\n");
  for (const command of ["npm ci && npm start", "npm ci && npm test"]) expect(firstScreen).toContain(command);
});
