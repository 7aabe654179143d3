import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "../src/version.ts";
import { root } from "./cli/runCutset.ts";

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

test("results carry the version of the package", () => {
  expect(version).toBe(manifest.version);
});

test("the packed package holds what its users need, and no more", () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
  });
  const [{ files, unpackedSize }] = JSON.parse(stdout);
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "dist/index.js",
      "dist/index.d.ts",
      "dist/schema.json",
    ]),
  );
  expect(
    paths.filter((path) => !/^(dist\/|LICENSE|README\.md|CHANGELOG\.md|package\.json)/.test(path)),
  ).toEqual([]);
  expect(unpackedSize).toBeLessThan(3_000_000);
});

test("the JSON Schema of the package is the one the library exports", async () => {
  const { networkJsonSchema } = await import("../src/network/index.ts");
  const shipped = JSON.parse(readFileSync(`${root}dist/schema.json`, "utf8"));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(networkJsonSchema())));
});
