import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SliceSummary } from "../../src/sweep/index.ts";
import { runCutset } from "./runCutset.ts";

let folder = "";
let rows = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-slice-"));
  rows = join(folder, "rows.ndjson");
  const { status } = runCutset(["sweep", "pakistan", "--of", "cable,group", "-k", "2", "--rows", rows]);
  expect(status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

function slice(args: readonly string[], input = ""): SliceSummary {
  const { status, stdout, stderr } = runCutset(["slice", ...args, "--json"], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

test("all rows come to what the sweep itself says", () => {
  const sweep = JSON.parse(
    runCutset(["sweep", "pakistan", "--of", "cable,group", "-k", "2", "--json"]).stdout,
  );
  const { scenarios, matched, worst, byElement, lostGbps } = slice([rows]);
  expect({ scenarios, matched }).toEqual({ scenarios: sweep.scenarios, matched: sweep.scenarios });
  expect(worst).toEqual(sweep.worst);
  // The summary of a sweep leaves out points of the curve.
  expect(lostGbps).toMatchObject({
    ...sweep.lostGbps,
    exceedance: expect.arrayContaining(sweep.lostGbps.exceedance),
  });
  const impacts = new Map(sweep.byElement.map((impact: { element: string }) => [impact.element, impact]));
  for (const { fewestPairsAfter, ...impact } of byElement) {
    const worstLostPairs = sweep.intact.pairsAfter - fewestPairsAfter;
    expect(impacts.get(impact.element)).toMatchObject({ ...impact, worstLostPairs });
  }
  expect(byElement.length).toBe(impacts.size);
});

test("the same from every format, from standard input, and from rows that were written before", () => {
  const where = ["--where", "kind=group", "lost>100", "--top", "3", "--by", "pairsAfter"];
  const summary = slice([rows, ...where]);
  expect(summary.matched).toBeGreaterThan(0);
  expect(summary.worst.length).toBe(3);
  expect(slice(["-", ...where], readFileSync(rows, "utf8"))).toEqual(summary);

  const [csv, parquet, back] = ["some.csv", "some.parquet", "back.jsonl"].map((name) => join(folder, name));
  expect(slice([rows, ...where, "-o", csv!])).toEqual(summary);
  expect(slice([csv!, "-o", parquet!]).scenarios).toBe(summary.matched);
  expect(slice([parquet!, "--output", back!]).scenarios).toBe(summary.matched);
  const matching = readFileSync(rows, "utf8")
    .split(/(?<=\n)/)
    .filter((line) => {
      const { failure, disconnectedGbps, congestedGbps } = JSON.parse(line);
      return failure.join().includes("group:") && disconnectedGbps + congestedGbps > 100;
    });
  expect(readFileSync(back!, "utf8")).toBe(matching.join(""));
});

test("the report", () => {
  const { stdout } = runCutset(["slice", rows, "-w", "includes=cable:aae-1"]);
  expect(stdout).toContain("failures\n====");
  expect(stdout).toContain("cable:aae-1 + group:karachi-landings");
  expect(runCutset(["slice", rows, "--markdown"]).stdout).toContain("| failure | lost, Gbit/s |");
});

test("a row that a killed sweep left half written is told and left out", () => {
  const text = readFileSync(rows, "utf8");
  const cut = join(folder, "cut.ndjson.part");
  writeFileSync(cut, text.slice(0, -20));
  const { status, stdout, stderr } = runCutset(["slice", cut, "--json"]);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: `cutset: ${cut} ends in the middle of a row, which is left out\n`,
  });
  expect(JSON.parse(stdout).scenarios).toBe(text.trim().split("\n").length - 1);
});

describe("bad input: one message, exit code 2, nothing on standard output, nothing written", () => {
  test.each([
    [["no-such-file"], "no-such-file does not exist"],
    [["."], "is a directory; name a file in it"],
    [["ROWS", "--where", "includes=cable:aae1"], 'did you mean "cable:aae-1"?'],
    [["ROWS", "--where", "kind=cabel"], 'did you mean "cable"?'],
    [["ROWS", "--where", "lots>100"], 'did you mean "lost"?'],
    [["--where", "lost>100", "ROWS"], "if it is the file of rows, put it before --where"],
    [["ROWS", "--by", "los"], 'It is no figure; did you mean "lost"?'],
    [["ROWS", "--top", "0"], "whole number of at least 1"],
    [["ROWS", "-o", "rows.xlsx"], "end the name in .ndjson, .csv or .parquet"],
    [["ROWS", "-o", "no/such/folder/rows.csv"], "is in a folder that does not exist"],
    [["ROWS", "-o", "test.csv", "--where", "includes=cable:aae1"], 'did you mean "cable:aae-1"?'],
    [["package.json"], 'package.json, line 1: is not JSON: "{"'],
    [["README.md"], 'README.md, line 1: has no column "failure"'],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = runCutset([
      "slice",
      ...args.map((arg) => (arg === "ROWS" ? rows : arg)),
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(existsSync("test.csv") || existsSync("test.csv.draft")).toBe(false);
  });

  test("a malformed row is told with its line", () => {
    const [first] = readFileSync(rows, "utf8").split("\n");
    const { status, stderr } = runCutset(["slice", "-"], `${first}\n{"failure":["cable:x"]}\n${first}\n`);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "cutset: standard input, line 2: pairsAfter is missing\n",
    });
  });
});
