import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pakistan } from "../../src/data/index.ts";
import { Network } from "../../src/network/index.ts";
import { elementsOf, everyChoice, sweep } from "../../src/sweep/index.ts";
import { runCutset } from "./runCutset.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-sweep-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const network = Network.parse(pakistan).asOf("2025-12-31");

test("rows and summary are the library's, and the same bytes on 1, 2 and 8 threads", () => {
  const kinds = ["cable", "group", "site"] as const;
  const rows = [];
  const run = sweep(network, everyChoice(elementsOf(network, kinds), 2));
  let next = run.next();
  for (; !next.done; next = run.next()) rows.push(next.value);

  const outputs = ["1", "2", "8"].map((workers) => {
    const file = join(folder, `rows-${workers}.ndjson`);
    const args = ["--of", kinds.join(), "-k", "2", "--workers", workers, "--rows", file, "--json"];
    const { status, stdout, stderr } = runCutset(["sweep", "pakistan", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return { stdout, rows: readFileSync(file, "utf8") };
  });
  expect(outputs[0]!.rows).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  expect(JSON.parse(outputs[0]!.stdout)).toEqual(JSON.parse(JSON.stringify(next.value)));
  expect(outputs[1]).toEqual(outputs[0]);
  expect(outputs[2]).toEqual(outputs[0]);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("connectivity only", () => {
  const { status, stdout } = runCutset(["sweep", "pakistan", "--of", "site", "--routing", "none", "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ routing: "none", scenarios: network.sites.length, byEdge: [] });
});

test("the report names the worst, and single points of failure in words", () => {
  const { stdout } = runCutset(["sweep", "pakistan"]);
  expect(stdout).toContain("pakistan: 22 failures");
  expect(stdout).toContain("Losing cable:aae-1 isolates 1 place in Yemen (Aden)");
});

describe("bad input: one message, exit code 2, nothing on standard output, nothing written", () => {
  test.each([
    [["--of", "cabel"], '"cabel" is no kind of element; did you mean "cable"?'],
    [["-k", "0"], "whole number of at least 1"],
    [["-k", "1.5"], "whole number of at least 1"],
    [["--workers", "none"], "whole number of at least 1"],
    [["--routing", "spx"], "spf"],
    [["--of", "site,segment", "-k", "12"], "more than can be numbered"],
    [["--rows", "no/such/folder/rows.ndjson"], "is in a folder that does not exist"],
    [["--rows", "test"], "end the name in .ndjson, .csv or .parquet"],
    [["--shard", "1/2/3", "--checkpoint", "test.part"], "It must be i/n"],
    [["--rows", "test.csv", "--checkpoint", "./test.csv"], "--rows and --checkpoint name the same file"],
    [["--rows", "test.csv", "--checkpoint", "test.csv.part"], "--rows and --checkpoint name the same file"],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = runCutset(["sweep", "pakistan", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(existsSync("test.part")).toBe(false);
  });
});

test("the examples in the help work", () => {
  const { stdout: help } = runCutset(["sweep", "--help"]);
  const examples = help.split("\n").filter((line) => line.startsWith("  cutset sweep pakistan"));
  expect(examples.length).toBeGreaterThan(3);
  for (const example of examples) {
    const { status, stderr } = runCutset(example.trim().split(" ").slice(1), "", folder);
    expect({ example, status, stderr }).toEqual({ example, status: 0, stderr: "" });
  }
});

test("no failures are no mistake, but said", () => {
  const { status, stdout, stderr } = runCutset(["sweep", "pakistan", "--of", "group", "-k", "9", "--json"]);
  expect({ status, summary: JSON.parse(stdout) }).toMatchObject({ status: 0, summary: { scenarios: 0 } });
  expect(stderr).toMatch(/^cutset: there are no failures to sweep: .*\n$/);
});
