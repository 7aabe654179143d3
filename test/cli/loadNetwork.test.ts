import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCutset } from "./runCutset.ts";

const place = { kind: "city", country: "PK", lat: 10, lon: 20 };
const document = JSON.stringify({
  format: "cutset-network/1",
  name: "base",
  sites: [{ id: "a", ...place }],
});
const overlay = (id: string) =>
  JSON.stringify({ format: "cutset-overlay/1", name: id, sites: [{ id, ...place }] });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cut+set-"));
  writeFileSync(join(folder, "net.json"), document);
  writeFileSync(join(folder, "b.json"), overlay("b"));
  writeFileSync(join(folder, "c+d.json"), overlay("c"));
  mkdirSync(join(folder, "pakistan"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const siteCount = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = runCutset(["validate", ...args, "--json"], input, folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout).counts.sites;
};

describe("NET+OVERLAY", () => {
  test("with the network on standard input", () => {
    expect(siteCount(["-"], document)).toBe(1);
    expect(siteCount(["-+b.json"], document)).toBe(2);
    expect(siteCount(["-+b.json+c+d.json"], document)).toBe(3);
  });

  test("with pluses in the names of files and folders", () => {
    expect(siteCount([join(folder, "net.json")])).toBe(1);
    expect(siteCount([`${join(folder, "net.json")}+${join(folder, "c+d.json")}`])).toBe(2);
    expect(siteCount(["net.json+c+d.json+b.json"])).toBe(3);
  });
});

test("standard input may be named twice", () => {
  const { status, stdout } = runCutset(["compare", "-", "-+b.json", "--json"], document, folder);
  expect(status).toBe(0);
  const { a, b } = JSON.parse(stdout);
  expect([a.network.name, b.network.name]).toEqual(["base", "base+b"]);
});

test("a folder does not hide the shipped network of its name", () => {
  expect(siteCount(["pakistan"])).toBeGreaterThan(50);
});
