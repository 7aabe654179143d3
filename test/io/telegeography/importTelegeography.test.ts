import { describe, expect, test } from "vitest";
import { CutsetError } from "../../../src/errors.ts";
import { type InputFile, importTelegeography } from "../../../src/io/index.ts";
import { Network, type NetworkDocument } from "../../../src/network/index.ts";
import { drawing, version2, version3 } from "./smallMap.ts";

const ends = ({ cables = [] }: NetworkDocument) =>
  cables.map(({ segments = [] }) => segments.map(({ from, to }) => `${from}--${to}`));

const trunkAndBranch = ["aden-yemen--gulf/bu-1", "karachi-pakistan--gulf/bu-1", "muscat-oman--gulf/bu-1"];

describe("a map of version 3", () => {
  const { document, notes, findings } = importTelegeography.read(version3());
  const [gulf, pacific] = document.cables!;

  test("becomes a valid network with its segments", () => {
    expect(Network.parse(document).edges).toHaveLength(4);
    expect(ends(document).map((list) => list.toSorted())).toEqual([
      trunkAndBranch,
      ["apia-samoa--suva-fiji"],
    ]);
    expect(gulf!.segments!.map(({ id }) => id)).toContain("gulf/karachi-pakistan--bu-1");
  });

  test("keeps date, owners and length of a cable", () => {
    expect(gulf).toMatchObject({
      name: "Gulf",
      rfs: "2010-12",
      owners: ["First Cable, Ltd.", "Second"],
      lengthKm: { value: 3800, confidence: "reported" },
    });
    expect(pacific).toMatchObject({ rfs: "2031-07", "x-planned": true });
    expect(pacific).not.toHaveProperty("owners");
  });

  test("has landing stations in their countries and units in none", () => {
    const site = (id: string) => document.sites.find((one) => one.id === id);
    expect(site("karachi-pakistan")).toMatchObject({
      kind: "landing-station",
      country: "PK",
      lat: 25,
      lon: 67,
    });
    expect(site("gulf/bu-1")).toEqual({ id: "gulf/bu-1", kind: "branching-unit", lat: 20, lon: 60 });
  });

  test("scales what is drawn to the published length", () => {
    const network = Network.parse(document);
    const km = network.edges.filter(({ cable }) => cable === "gulf").map(({ lengthKm }) => lengthKm);
    expect(km.reduce((a, b) => a + b)).toBeCloseTo(3800, 0);
    expect(network.edge("gulf/muscat-oman--bu-1").provenance.lengthKm).toMatchObject({
      confidence: "estimated",
      source: expect.stringMatching(/^as drawn, times 1\.\d+ to match the published length$/),
    });
  });

  test("assumes capacities by date, and says so", () => {
    expect(gulf!.segments![0]!.capacityGbps).toEqual({
      value: 5000,
      source: "rule: design capacity typical of systems of 2010",
      confidence: "assumed",
    });
    expect(notes[0]).toMatch(/no capacities/);
    const { document: given } = importTelegeography.read(version3(), { capacityGbps: 7 });
    expect(given.cables![0]!.segments![0]!.capacityGbps).toBe(7);
  });

  test("tells what it does not resolve, cable by cable", () => {
    expect(findings).toEqual([
      {
        cable: "pacific",
        problem: "no-length",
        found: "no length is published",
        assumed: expect.stringMatching(/times 1.06/),
      },
    ]);
    expect(pacific!).toHaveProperty("x-notes", [expect.objectContaining({ problem: "no-length" })]);
    expect(gulf!).not.toHaveProperty("x-notes");
    expect(notes.at(-1)).toBe(
      "no-length (1): a cable has no published length; its segments are as drawn, with usual slack.",
    );
  });

  test("is the same in any order of its files", () => {
    const { document: other } = importTelegeography.read(version3().toReversed());
    expect(Network.parse(other).hash).toBe(Network.parse(document).hash);
  });
});

test("a map of version 2 becomes the same network", () => {
  const document = (files: InputFile[]) => Network.parse(importTelegeography.read(files).document);
  expect(document(version2()).document.cables).toEqual(document(version3()).document.cables);
  expect(document(version2()).document.sites).toEqual(document(version3()).document.sites);
});

test("without descriptions a cable lands where its routes end", () => {
  const { document, findings } = importTelegeography.read(drawing());
  expect(ends(document).map((list) => list.toSorted())).toEqual([trunkAndBranch, ["apia-samoa--suva-fiji"]]);
  expect(findings!.filter(({ problem }) => problem === "no-description")).toHaveLength(2);
});

test("without routes straight lines join the landings", () => {
  const { document, findings } = importTelegeography.read(
    version3().filter(({ name }) => !name.includes("cable-geo")),
  );
  expect(ends(document)[1]).toEqual(["apia-samoa--suva-fiji"]);
  expect(findings!.filter(({ problem }) => problem === "no-route")).toHaveLength(2);
});

test("two cables may share a landing and stay two", () => {
  const files = version3().map(({ name, text }) => ({
    name,
    text: text.replaceAll("suva-fiji", "muscat-oman").replaceAll("[178,-18]", "[58,23]"),
  }));
  const landings = files.map(({ name, text }) => ({
    name,
    text: name.startsWith("landing") ? version3().at(-1)!.text : text,
  }));
  const network = Network.parse(importTelegeography.read(landings).document);
  const at = network.edges.filter(({ from, to }) => [from, to].includes("muscat-oman"));
  expect(at.map(({ cable }) => cable).sort()).toEqual(["gulf", "pacific"]);
});

test("a landing whose place no file tells is left out and told", () => {
  const files = version3().filter(({ name }) => !name.startsWith("landing"));
  const { document, findings } = importTelegeography.read(files);
  expect(document.sites.filter(({ kind }) => kind === "landing-station")).toEqual([]);
  expect(findings!.filter(({ problem }) => problem === "no-position")).toHaveLength(5);
});

test("a country no one knows is the one asked for, and told", () => {
  const files = version3().map(({ name, text }) => ({ name, text: text.replaceAll("Yemen", "Atlantis") }));
  const country = (options: { readonly country?: string }) =>
    importTelegeography.read(files, options).document.sites.find(({ id }) => id === "aden-yemen")!.country;
  expect(country({})).toBe("ZZ");
  expect(country({ country: "YE" })).toBe("YE");
  expect(importTelegeography.read(files).findings).toContainEqual(
    expect.objectContaining({ cable: null, problem: "no-country", site: "aden-yemen" }),
  );
});

describe("a map that is wrong is refused with its place and a remedy", () => {
  const edited = (part: string, from: string, to: string): InputFile[] =>
    version3().map((file) => {
      if (!file.name.includes(part)) return file;
      expect(file.text).toContain(from);
      return { ...file, text: file.text.replaceAll(from, to) };
    });
  const swap = (text: string) => text.replace(/\[(-?[\d.]+),(-?[\d.]+)\]/g, "[$2,$1]");
  const swapped = (part: string) =>
    version3().map((file) => (file.name.includes(part) ? { ...file, text: swap(file.text) } : file));
  const deep = "[".repeat(1e6) + "]".repeat(1e6);

  test.each<[string, InputFile[], RegExp]>([
    ["no file", [], /none of the 0 files holds part of a TeleGeography map; name its folder/],
    ["another JSON", [{ name: "x.json", text: "{}" }], /x\.json holds no part of a TeleGeography map/],
    ["cut short", [{ name: "x.json", text: '{"id": "a' }], /x\.json is not JSON: .* cut short/],
    ["nested a million deep", [{ name: "x.json", text: deep }], /x\.json holds no part/],
    [
      "a position nested a million deep",
      edited("cable-geo", "[60,20]", deep),
      /cable-geo\.json: features\[0\]\.geometry\.coordinates\[0\]\[0\]: must be \[longitude, latitude\]/,
    ],
    [
      "routes with the latitude first, out of range",
      swapped("cable-geo"),
      /features\[1\]\.geometry\.coordinates\[0\]\[0\]: has the latitude -180, beyond ±90; write the longitude first/,
    ],
    [
      "landings with the latitude first",
      swapped("landing-point-geo").map((file) => ({
        ...file,
        text: file.text.replaceAll("[-18,178]", "[-18,78]").replaceAll("[-14,-172]", "[-14,-72]"),
      })),
      /only \d of 5 landings lie near the routes of their cables, more once latitude and longitude change places/,
    ],
    [
      "an id that is no id",
      edited("cable/gulf", '"id":"gulf"', '"id":"__proto__"'),
      /gulf\.json: has the id "__proto__"/,
    ],
    ["no id at all", edited("cable/gulf", '"id":"gulf"', '"idd":"gulf"'), /gulf\.json: has no id/],
    [
      "the same cable twice",
      edited("cable/gulf", '"id":"gulf"', '"id":"pacific"'),
      /the cable "pacific" is given twice/,
    ],
    [
      "another geometry",
      edited("cable-geo", "MultiLineString", "Polygon"),
      /geometry\.type: must be LineString or MultiLineString, got "Polygon"/,
    ],
  ])("%s", (_, files, message) => {
    expect(() => importTelegeography.read(files)).toThrow(message);
    expect(() => importTelegeography.read(files)).toThrow(
      expect.objectContaining({ constructor: CutsetError, code: "INPUT_UNREADABLE" }),
    );
  });

  test("__proto__ among the keys changes nothing", () => {
    const files = edited("cable/gulf", '"owners"', '"__proto__":{"rfs":"1999"},"owners"');
    expect(importTelegeography.read(files).document).toEqual(importTelegeography.read(version3()).document);
    expect(({} as { rfs?: string }).rfs).toBeUndefined();
  });

  test("a drawing of hundreds of thousands of routes", () => {
    const lines = Array.from({ length: 2e5 }, (_, i) => [
      [i % 180, 0],
      [i % 180, 1],
    ]);
    const files = edited(
      "cable-geo",
      '"coordinates":[',
      `"coordinates":[${JSON.stringify(lines).slice(1, -1)},`,
    );
    expect(() => importTelegeography.read(files)).toThrow(/cable "gulf" has 3 landings and 200002 routes/);
  });
});
