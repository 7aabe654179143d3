import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version3 } from "../io/telegeography/smallMap.ts";
import { type Run, runCutset } from "./runCutset.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-"));
  for (const { name, text } of version3()) {
    mkdirSync(join(folder, "map", dirname(name)), { recursive: true });
    writeFileSync(join(folder, "map", name), text);
  }
  writeFileSync(join(folder, "map/README.md"), "not a part of it");
  mkdirSync(join(folder, "empty"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): Run => runCutset(["import", ...args], "", folder);

describe("import telegeography", () => {
  test("prints a network that is valid, and what it assumed beside it", () => {
    const { status, stdout, stderr } = run("telegeography", "map");
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^imported 6 sites, 2 cables, 4 edges, 0 demands\n {2}The map gives no capacities/,
    );
    expect(stderr).toContain("no-length (1): ");
    expect(runCutset(["validate", "-", "--json"], stdout).status).toBe(0);
  });

  test("writes it to a file, the whole or nothing", () => {
    expect(run("telegeography", "map", "-o", "net.json").stdout).toBe("");
    expect(JSON.parse(readFileSync(join(folder, "net.json"), "utf8"))).toEqual(
      JSON.parse(run("telegeography", "map").stdout),
    );
    const before = readFileSync(join(folder, "net.json"), "utf8");
    expect(run("telegeography", "map/cable/all.json", "-o", "net.json").status).toBe(2);
    expect(readFileSync(join(folder, "net.json"), "utf8")).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("tells all it assumed as JSON", () => {
    const { stdout } = run("telegeography", "map", "-o", "net.json", "--json", "--report", "report.json");
    const report = JSON.parse(stdout);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toEqual(report);
    expect(report).toMatchObject({
      format: "cutset-import/1",
      from: "telegeography",
      counts: { sites: 6, cables: 2, edges: 4 },
      findings: [{ cable: "pacific", problem: "no-length" }],
    });
  });

  test("takes single files, and a capacity", () => {
    const { stdout, stderr } = run("telegeography", "map/cable", "map/landing-point", "--capacity", "12");
    expect(JSON.parse(stdout).cables[0].segments[0].capacityGbps).toBe(12);
    expect(stderr).not.toContain("no capacities");
  });
});

describe("what cannot be done is refused with a remedy", () => {
  test.each<[string, string[], RegExp]>([
    ["a folder that is not there", ["telegeography", "maps"], /maps does not exist/],
    ["a folder without JSON", ["telegeography", "empty"], /folder empty holds no file that ends with .json/],
    ["another format", ["telegraph", "map"], /'telegraph' is invalid.* Allowed choices are .*telegeography/],
    ["no path", ["telegeography"], /missing required argument 'path'/],
    ["the report where the network goes", ["telegeography", "map", "--json"], /add --output FILE/],
    [
      "a file in a folder that is not there",
      ["telegeography", "map", "-o", "no/x.json"],
      /no\/x.json is in a folder that does not exist/,
    ],
    ["no country", ["telegeography", "map", "--country", "Pakistan"], /two capital letters/],
    ["no capacity", ["telegeography", "map", "--capacity", "much"], /a number of Gbit\/s/],
  ])("%s", (_, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});
