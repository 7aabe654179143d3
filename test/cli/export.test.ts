import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exporters } from "../../src/io/index.ts";
import { runCutset } from "./runCutset.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(exporters.map(({ format }) => format))("%s: a file holds what standard output would", (format) => {
  const printed = runCutset(["export", format, "pakistan"]);
  expect(printed).toMatchObject({ status: 0, stderr: "" });
  expect(printed.stdout.length).toBeGreaterThan(10_000);
  const file = join(folder, `pakistan.${format}`);
  expect(runCutset(["export", format, "pakistan", "-o", file])).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
  expect(readFileSync(file, "utf8")).toBe(printed.stdout);
});

test("nothing is left beside the files", () => {
  expect(readdirSync(folder).sort()).toEqual(exporters.map(({ format }) => `pakistan.${format}`).sort());
});

test("a network on standard input, at a date", () => {
  const document = runCutset(["networks", "pakistan"]).stdout;
  const run = runCutset(["export", "csv", "-", "--as-of", "2000"], document);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout).toMatch(/^site,name,kind,/);
  expect(run.stdout).not.toContain("aae-1");
});

test("what cannot be written is said", () => {
  expect(runCutset(["export", "gexf", "pakistan", "-o", folder])).toEqual({
    status: 2,
    stdout: "",
    stderr: `cutset: ${folder} is a directory; name a file in it\n`,
  });
  const { status, stderr } = runCutset(["export", "shapefile", "pakistan"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/Allowed choices are csv, geojson, gexf, graphml, graphology/);
});
