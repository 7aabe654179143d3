import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root } from "../cli/runCutset.ts";

const examples = readdirSync(`${root}examples`).filter((file) => file.endsWith(".js"));

describe("each example answers its question, and the answer is the one on file", () => {
  test.each(examples)("%s", async (file) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${file}`], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`expected/${file.replace(".js", ".txt")}`);
  });

  test.each(examples)("%s is short and begins with its question", (file) => {
    const text = readFileSync(`${root}examples/${file}`, "utf8");
    expect(text.split("\n").length).toBeLessThan(50);
    expect(text).toMatch(/^\/\/ .*\?|^\/\/ .*: /);
  });
});
