import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root, runCutset } from "./runCutset.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-resume-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sweepOf = ["sweep", "pakistan", "--of", "cable,site,group", "-k", "2"];
const inFolder = (args: readonly string[]) => runCutset(args, "", folder);

/** What one run without a break gives. */
let whole = { stdout: "", rows: "" };
beforeAll(() => {
  const own = mkdtempSync(join(tmpdir(), "cutset-whole-"));
  const rows = join(own, "rows.ndjson");
  const { stdout, status } = runCutset([...sweepOf, "--rows", rows, "--json"]);
  expect(status).toBe(0);
  whole = { stdout, rows: readFileSync(rows, "utf8") };
  rmSync(own, { recursive: true });
});

/** Starts a sweep, sends a signal once so many bytes of rows are written, and waits for its end. */
async function interrupted(args: readonly string[], signal: NodeJS.Signals, bytes: number) {
  const child = spawn(process.execPath, [`${root}dist/cli/main.js`, ...args], { cwd: folder });
  let stderr = "";
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const ended = once(child, "exit");
  const part = join(folder, "rows.ndjson.part");
  while (child.exitCode === null && (!existsSync(part) || statSync(part).size < bytes)) await setTimeout(2);
  child.kill(signal);
  const [code] = await ended;
  return { code, stderr };
}

const withRows = [...sweepOf, "--rows", "rows.ndjson", "--json"];

test.each(["1", "2"])(
  "killed with -9 again and again, on %s threads, and gone on with: the same bytes",
  async (workers) => {
    for (const bytes of [1, 300_000, 900_000, 1_500_000]) {
      const resume = existsSync(join(folder, "rows.ndjson.checkpoint")) ? ["--resume"] : [];
      const { code } = await interrupted([...withRows, "--workers", workers, ...resume], "SIGKILL", bytes);
      expect(code).toBe(null);
      expect(existsSync(join(folder, "rows.ndjson"))).toBe(false);
    }
    const { status, stdout, stderr } = inFolder([...withRows, "--workers", workers, "--resume"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout === whole.stdout).toBe(true);
    expect(readFileSync(join(folder, "rows.ndjson"), "utf8") === whole.rows).toBe(true);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".draft"))).toEqual(["rows.ndjson"]);
  },
);

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s leaves a checkpoint and exit code %i", async (signal, exitCode) => {
  const { code, stderr } = await interrupted(withRows, signal, 200_000);
  expect(code).toBe(exitCode);
  expect(stderr).toMatch(/stopped after [\d,]+ of 9,045 failures; the same command with --resume goes on/);
  expect(inFolder(withRows)).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/rows.ndjson.checkpoint holds \d+ of 9045 failures done; add --resume/),
  });
  const { stdout } = inFolder([...withRows, "--resume"]);
  expect(stdout === whole.stdout).toBe(true);
});

test("without rows, what is done is kept when the run is interrupted, and only then", async () => {
  const child = spawn(process.execPath, [`${root}dist/cli/main.js`, ...sweepOf.slice(0, -1), "3", "--json"], {
    cwd: folder,
  });
  const ended = once(child, "exit");
  await setTimeout(2500);
  expect(readdirSync(folder)).toEqual([]);
  child.kill("SIGINT");
  expect((await ended)[0]).toBe(130);
  expect(readdirSync(folder)).toEqual(["cutset-pakistan-400995.checkpoint"]);
});

test("shards merge to what one run gives, and their rows are its rows", () => {
  const shards = [1, 2, 3].map((shard) => {
    const files = ["--checkpoint", `part-${shard}.json`, "--rows", `rows-${shard}.ndjson`];
    expect(inFolder([...sweepOf, "--shard", `${shard}/3`, ...files])).toMatchObject({
      status: 0,
      stderr: "",
    });
    return readFileSync(join(folder, `rows-${shard}.ndjson`), "utf8");
  });
  expect(shards.join("") === whole.rows).toBe(true);
  const merged = inFolder(["merge", "part-3.json", "part-1.json", "part-2.json", "--json"]);
  expect(merged).toMatchObject({ status: 0, stderr: "" });
  expect(merged.stdout === whole.stdout).toBe(true);

  inFolder(["merge", "part-1.json", "part-2.json", "-o", "half.json"]);
  expect(inFolder(["merge", "half.json", "part-3.json", "--json"]).stdout === whole.stdout).toBe(true);
  const text = inFolder(["merge", "half.json", "part-3.json", "--network", "pakistan"]).stdout;
  expect(text).toContain("pakistan: 9,045 failures");

  const refused = (args: string[]) => inFolder(["merge", ...args]);
  expect(refused(["part-1.json", "part-2.json"])).toMatchObject({ status: 2, stdout: "" });
  expect(refused(["part-1.json", "part-2.json"]).stderr).toContain("6030 to 9044 of 9045 are missing");
  expect(refused(["part-1.json", "half.json"]).stderr).toContain("merge each shard once");
  expect(refused(["part-1.json", "none.json"]).stderr).toContain("none.json does not exist");
});

test("a shard without failures is a part too, and is gone on from", () => {
  const sweepOfGroups = ["sweep", "pakistan", "--of", "group"];
  for (const again of [false, true]) {
    for (const shard of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const files = ["--checkpoint", `part-${shard}.json`, "--rows", `rows-${shard}.csv`];
      const { status, stderr } = inFolder([...sweepOfGroups, "--shard", `${shard}/9`, "--resume", ...files]);
      expect({ again, status, stderr }).toEqual({ again, status: 0, stderr: "" });
    }
  }
  const parts = readdirSync(folder).filter((name) => name.startsWith("part-"));
  expect(parts).toHaveLength(9);
  expect(inFolder(["merge", ...parts])).toEqual(inFolder(["merge", ...parts.toReversed()]));
  const merged = inFolder(["merge", ...parts, "--json"]);
  expect(merged).toEqual(inFolder([...sweepOfGroups, "--json"]));

  expect(inFolder(["merge", "part-2.json", "-o", "-"]).stdout).toBe(
    readFileSync(join(folder, "part-2.json"), "utf8"),
  );
  expect(inFolder(["merge", "."]).stderr).toContain(". is a directory; name a file in it");
});

describe("nothing is lost where going on is not possible", () => {
  const checkpoint = () => join(folder, "c.json");
  const keeping = (args: string[]) => inFolder([...args, "--checkpoint", "c.json", "--json"]);

  test.each([
    ["cut off", (text: string) => text.slice(0, 1000), "c.json is cut off or damaged"],
    ["empty", () => "", "c.json is cut off or damaged"],
    ["something else", () => "{}", "c.json is no cutset-sweep-part/1"],
  ])("a checkpoint that is %s", (_, damage, message) => {
    keeping(["sweep", "pakistan"]);
    const damaged = damage(readFileSync(checkpoint(), "utf8"));
    writeFileSync(checkpoint(), damaged);
    const { status, stdout, stderr } = keeping(["sweep", "pakistan", "--resume"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(readFileSync(checkpoint(), "utf8")).toBe(damaged);
  });

  test("a checkpoint of another sweep", () => {
    keeping(["sweep", "pakistan"]);
    const before = readFileSync(checkpoint(), "utf8");
    for (const [args, difference] of [
      [["pakistan+gwadar"], "another network (pakistan)"],
      [["pakistan", "--as-of", "2020"], "a changed network"],
      [["pakistan", "--of", "site"], "other failures"],
      [["pakistan", "--routing", "ecmp"], "another routing (spf)"],
      [["pakistan", "--top", "3"], "another number of worst failures"],
    ] as const) {
      const { status, stderr } = keeping(["sweep", ...args, "--resume"]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^cutset: c.json: .*; remove it, or name another with --checkpoint$/m);
      expect(stderr).toContain(difference);
      expect(keeping(["sweep", ...args]).stderr).toBe(stderr);
    }
    expect(readFileSync(checkpoint(), "utf8")).toBe(before);
  });

  test("rows that are gone", async () => {
    await interrupted(withRows, "SIGKILL", 300_000);
    rmSync(join(folder, "rows.ndjson.part"));
    const { status, stderr } = inFolder([...withRows, "--resume"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/rows.ndjson.part has \d+ rows less than its checkpoint says/);
  });

  test.each([
    ["", []],
    [", and leaves its rows", ["--rows", "rows.csv"]],
  ])("a finished checkpoint gives the result again, without running%s", (_, rows) => {
    const first = keeping(["sweep", "pakistan", ...rows]);
    const written = () => rows.length > 0 && readFileSync(join(folder, "rows.csv"), "utf8");
    const before = written();
    expect(keeping(["sweep", "pakistan", ...rows, "--resume"])).toEqual(first);
    expect(written()).toBe(before);
  });

  test("rows of another sweep beside a finished checkpoint", () => {
    keeping(["sweep", "pakistan"]);
    writeFileSync(join(folder, "rows.csv"), "");
    const { status, stderr } = keeping(["sweep", "pakistan", "--rows", "rows.csv", "--resume"]);
    expect(status).toBe(2);
    expect(stderr).toContain("rows.csv.part has 22 rows less than its checkpoint says");
  });

  test("a full disk", () => {
    const command = `${process.execPath} ${root}dist/cli/main.js ${withRows.join(" ")}`;
    // Files of at most 400 blocks of 1 kB; Node ignores the signal that comes with it.
    const full = spawnSync("bash", ["-c", `ulimit -f 400; ${command}`], { cwd: folder, encoding: "utf8" });
    expect({ status: full.status, stdout: full.stdout }).toEqual({ status: 1, stdout: "" });
    expect(full.stderr).toMatch(/EFBIG|ENOSPC/);
    expect(full.stderr).not.toContain("fault of cutset");
    const { stdout } = inFolder([...withRows, "--resume"]);
    expect(stdout === whole.stdout).toBe(true);
  });

  test("a folder in which nothing may be written", () => {
    const { status, stdout, stderr } = inFolder([...sweepOf, "--checkpoint", "/proc/none/c.json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("/proc/none/c.json is in a folder that does not exist");
  });
});

test.each([
  [["--shard", "0/3", "--checkpoint", "c.json"], "i from 1 to n"],
  [["--shard", "4/3", "--checkpoint", "c.json"], "i from 1 to n"],
  [["--shard", "1"], "i from 1 to n"],
  [["--shard", "1/3"], "--shard needs --checkpoint FILE"],
  [["--top", "0"], "whole number of at least 1"],
])("%j is refused", (args, message) => {
  const { status, stdout, stderr } = inFolder(["sweep", "pakistan", ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});
