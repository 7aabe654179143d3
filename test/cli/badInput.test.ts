import { mkdtempSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Run, runCutset } from "./runCutset.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A valid document as text, with `replacements` of text made in it. */
function documentWith(...replacements: readonly [string, string][]): string {
  const valid = JSON.stringify({
    format: "cutset-network/1",
    sites: [
      { id: "a", kind: "city", country: "PK", lat: 10, lon: 20 },
      { id: "b", kind: "city", country: "PK", lat: 11, lon: 21 },
    ],
    links: [{ id: "ab", kind: "terrestrial", from: "a", to: "b", capacityGbps: 5 }],
    riskGroups: [{ id: "g", members: ["link:ab"] }],
    demands: [{ id: "d", from: "a", to: "b", gbps: 1 }],
  });
  return replacements.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, valid);
}

function expectOneScreen({ status, stdout, stderr }: Run, says: RegExp): void {
  expect(stderr).toMatch(says);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr.split("\n").length).toBeLessThan(24);
}

describe("a document that is wrong is refused with its place and a remedy", () => {
  const texts: Readonly<Record<string, readonly [string, RegExp]>> = {
    "empty file": ["", /is empty/],
    "blank file": [" \n\t", /is empty/],
    "truncated JSON": [
      documentWith().slice(0, 200),
      /is not JSON: .* line 1, column \d+; the file seems to be cut short/,
    ],
    "JSON with a comma too many": ['{\n  "format": "x",\n}', /is not JSON: .* at line 3, column 1/],
    "another language": ["<graphml/>", /is not JSON: .* at line 1, column 1/],
    null: ["null", /must be an object, got null/],
    array: ["[]", /must be an object, got \[\]/],
    "wrong type": [
      documentWith(['"lat":10', '"lat":"10"']),
      /sites\[0\]\.lat: must be a finite number.*got "10"/,
    ],
    "unknown key": [
      documentWith(['"capacityGbps"', '"capacityGpbs"']),
      /capacityGpbs: unknown key; did you mean "capacityGbps"\?/,
    ],
    "duplicate id": [
      documentWith(['"id":"b"', '"id":"a"']),
      /sites\[1\]\.id: site "a" exists already at sites\[0\]/,
    ],
    "dangling end": [
      documentWith(['"from":"a","to":"b","cap', '"from":"a","to":"bb","cap']),
      /links\[0\]\.to: site "bb" does not exist; did you mean "b"\?/,
    ],
    "self-loop": [
      documentWith(['"from":"a","to":"b","cap', '"from":"a","to":"a","cap']),
      /links\[0\]\.to: is a self-loop/,
    ],
    "negative number": [
      documentWith(['"capacityGbps":5', '"capacityGbps":-5']),
      /links\[0\]\.capacityGbps: must be at least 0, got -5/,
    ],
    NaN: [documentWith(['"capacityGbps":5', '"capacityGbps":NaN']), /is not JSON: .* line 1, column \d+/],
    "1e400": [
      documentWith(['"capacityGbps":5', '"capacityGbps":1e400']),
      /must be a finite number.*got Infinity/,
    ],
    "latitude of 91": [documentWith(['"lat":10', '"lat":91']), /sites\[0\]\.lat: must be at most 90, got 91/],
    "group cycle": [documentWith(['"link:ab"', '"group:g"']), /risk group contains itself: g > g/],
    "__proto__ as id": [
      documentWith(['"id":"a"', '"id":"__proto__"']),
      /sites\[0\]\.id: must not be a reserved word/,
    ],
    "__proto__ as key": [
      documentWith(['"lat":10', '"__proto__":{"lat":10}']),
      /sites\[0\]\.__proto__: unknown key/,
    ],
    "deep nesting": [
      `{"sites":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
      /nested more than \d+ levels deep/,
    ],
    "deep nesting, cut short": ["[".repeat(1_000_000), /is not JSON/],
    "a control character": [
      documentWith(['"kind":"city"', '"name":"\\u001b[31m","kind":"city"']),
      /sites\[0\]\.name: must not contain control characters/,
    ],
  };
  test.each(Object.entries(texts))("%s", (name, [text, says]) => {
    const file = join(folder, `${name.replace(/\W/g, "-")}.json`);
    writeFileSync(file, text);
    for (const command of [
      ["validate", file],
      ["simulate", file, "--json"],
    ]) {
      expectOneScreen(runCutset(command), says);
    }
  });

  test("from standard input, the same", () => {
    expectOneScreen(runCutset(["validate", "-"], "{"), /standard input is not JSON/);
  });

  test("every problem at once, but no more than a screen", () => {
    const site = { id: 5, kind: "city", country: "PK", lat: 99, lon: 999 };
    const run = runCutset(
      ["validate", "-"],
      JSON.stringify({ format: "cutset-network/1", sites: Array(50).fill(site) }),
    );
    expectOneScreen(
      run,
      /standard input: network at sites\[0\]\.id: must be a text, got 5 \(first of 150 problems\)/,
    );
    expect(run.stderr).toMatch(/and 134 more/);
  });

  test("validate --json lists all problems on standard output", () => {
    const { status, stdout } = runCutset(["validate", "-", "--json"], documentWith(['"lat":10', '"lat":91']));
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      valid: false,
      problems: [{ path: "sites[0].lat", message: "must be at most 90, got 91" }],
    });
  });
});

describe("a file that cannot be read", () => {
  test("a directory", () =>
    expectOneScreen(runCutset(["validate", folder]), /is a directory; name a file in it/));

  test("no file and no shipped network, with the nearest name", () => {
    expectOneScreen(
      runCutset(["validate", "pakistann"]),
      /neither a file nor a shipped network; did you mean "pakistan"\?/,
    );
    expectOneScreen(
      runCutset(["simulate", "pakistan+gwador"]),
      /neither a file nor a shipped overlay; did you mean "gwadar"\?/,
    );
  });

  test("200 MB, at once", () => {
    const file = join(folder, "large.json");
    writeSync(openSync(file, "w"), "x", 200_000_000);
    expectOneScreen(runCutset(["validate", file]), /is larger than 100 MB/);
    rmSync(file);
  });

  test("not UTF-8", () => {
    const file = join(folder, "latin1.json");
    writeFileSync(file, Buffer.from([0x7b, 0xe9, 0x7d]));
    expectOneScreen(runCutset(["validate", file]), /is not UTF-8 text/);
  });

  test.each([
    '{"type":"MultiPolygon"}',
    '{"type":"MultiPolygon","coordinates":"here"}',
    '{"type":"FeatureCollection","features":5}',
    '{"type":"Point","coordinates":[1,2]}',
    "null",
  ])("a polygon file that holds none: %s", (text) => {
    const file = join(folder, "none.geojson");
    writeFileSync(file, text);
    expectOneScreen(
      runCutset(["simulate", "pakistan", "--fail", `polygon:${file}`]),
      /none\.geojson holds no GeoJSON Polygon or MultiPolygon/,
    );
  });

  test("nothing is left behind", () => {
    const before = readdirSync(folder);
    runCutset(["validate", "-"], "{");
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("wrong usage", () => {
  const usages: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      "misspelt command",
      ["simulat", "pakistan"],
      /unknown command 'simulat'(?:.|\n)*Did you mean simulate\?/,
    ],
    [
      "misspelt option",
      ["simulate", "pakistan", "--fial", "x"],
      /unknown option '--fial'(?:.|\n)*Did you mean --fail\?/,
    ],
    ["missing network", ["simulate"], /missing required argument 'net'/],
    ["unknown routing", ["simulate", "pakistan", "--routing", "magic"], /This version has spf/],
    [
      "unknown site",
      ["simulate", "pakistan", "--fail", "site:karachi-hawksby"],
      /site "karachi-hawksby" does not exist; did you mean "karachi-hawksbay"\?/,
    ],
    [
      "unknown kind",
      ["simulate", "pakistan", "--fail", "cabel:peace"],
      /"cabel:peace" is not understood; did you mean "cable"\?/,
    ],
    ["disc without radius", ["simulate", "pakistan", "--fail", "disc:1,2"], /a disc has three numbers/],
    [
      "disc off the globe",
      ["simulate", "pakistan", "--fail", "disc:91,2,3"],
      /lat must be a number from -90 to 90, got 91/,
    ],
    [
      "factor above 1",
      ["simulate", "pakistan", "--fail", "degrade:cable:peace@1.5"],
      /factor must be a number from 0 to 1, got 1\.5/,
    ],
    [
      "no polygon file",
      ["simulate", "pakistan", "--fail", "polygon:nowhere.geojson"],
      /nowhere\.geojson cannot be read as GeoJSON/,
    ],
    [
      "network after --fail",
      ["simulate", "--fail", "cable:peace", "pakistan"],
      /'pakistan' is invalid\. It names no failure; if it is a network, put it before --fail/,
    ],
    [
      "no date",
      ["simulate", "pakistan", "--as-of", "2025-13"],
      /date must be YYYY, YYYY-MM or YYYY-MM-DD, got "2025-13"/,
    ],
    [
      "no such subject",
      ["explain", "pakistan", "lahor"],
      /no site, country or demand "lahor"; did you mean "lahore"\?/,
    ],
  ];
  test.each(usages)("%s", (_, args, says) => {
    const { status, stdout, stderr } = runCutset(args);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});
