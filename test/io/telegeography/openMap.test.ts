import { describe, expect, test } from "vitest";
import { type Position, routeLengthKm } from "../../../src/geo/index.ts";
import { decodeText, type InputFile, importTelegeography } from "../../../src/io/index.ts";
import { Network, numberOf } from "../../../src/network/index.ts";
import { hasShared, sharedBytes, sharedPaths } from "../../shared.ts";

const folders = ["open-undersea-cable-map/cable", "open-undersea-cable-map/landing-point"];

describe.skipIf(!hasShared)("the last open map of November 2022", () => {
  const files = (hasShared ? folders : [])
    .flatMap(sharedPaths)
    .map((name): InputFile => ({ name, text: decodeText(sharedBytes(name), name) }));
  const { document, findings } = hasShared
    ? importTelegeography.read(files)
    : { document: { format: "cutset-network/1", sites: [] } as const, findings: [] };
  const network = Network.parse(document);
  const described = files
    .filter(({ name }) => /\/cable\/(?!all|cable-geo)/.test(name))
    .map(({ text }): { id: string; landing_points: { id: string }[] } => JSON.parse(text));
  const edgesOf = (cable: string) => network.edges.filter((edge) => edge.cable === cable);
  const landsAt = (cable: string, site: string) =>
    edgesOf(cable).some(({ from, to }) => from === site || to === site);

  test("is there whole", () => {
    expect(network.cables).toHaveLength(521);
    expect(new Set(network.edges.map(({ cable }) => cable)).size).toBe(521);
  });

  test("every landing is joined to its cable, and no other", () => {
    for (const { id, landing_points } of described) {
      const landings = landing_points.map((landing) => landing.id);
      expect(landings.filter((landing) => !landsAt(id, landing))).toEqual([]);
      const places = edgesOf(id).flatMap(({ from, to }) => [from, to]);
      expect(places.filter((site) => !landings.includes(site) && !site.startsWith(`${id}/bu-`))).toEqual([]);
    }
  });

  test("units have three segments or four, but for ends in the open sea that are told", () => {
    const degrees = new Map<string, number>();
    for (const { from, to } of network.edges) {
      for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    }
    const units = network.sites
      .filter(({ kind }) => kind === "branching-unit")
      .map(({ id }) => degrees.get(id)!);
    const loose = findings!.filter(({ problem }) => problem === "loose-end").length;
    expect(units.filter((degree) => degree === 1)).toHaveLength(loose);
    expect(units.filter((degree) => degree !== 1 && degree !== 3 && degree !== 4)).toEqual([]);
  });

  test("Karachi is on the cables that land there", () => {
    const cables = network.cables.map(({ id }) => id).filter((id) => landsAt(id, "karachi-pakistan"));
    expect(cables).toEqual([
      "2africa",
      "africa-1",
      "asia-africa-europe-1-aae-1",
      "imewe",
      "peace-cable",
      "seamewe-3",
      "seamewe-4",
      "seamewe-5",
      "seamewe-6",
      "transworld-tw1",
    ]);
    expect(
      edgesOf("transworld-tw1")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      "transworld-tw1/al-seeb-oman--bu-1",
      "transworld-tw1/fujairah-united-arab-emirates--bu-1",
      "transworld-tw1/karachi-pakistan--bu-1",
    ]);
  });

  test("no route is lost or counted twice: only straight lines to landings come on top", () => {
    const drawn = new Map<string, number>();
    for (const { properties, geometry } of routeFeatures(files)) {
      const km = geometry.coordinates.map(routeLengthKm).reduce((a, b) => a + b);
      drawn.set(properties.id, (drawn.get(properties.id) ?? 0) + km);
    }
    const added = [...drawn].map(
      ([id, km]) => edgesOf(id).reduce((sum, { route }) => sum + routeLengthKm(route), 0) - km,
    );
    expect(added).toHaveLength(521);
    expect(Math.min(...added)).toBeGreaterThan(-0.01);
    expect(Math.max(...added)).toBeLessThan(30);
  });

  test("as drawn, 85 % of cables with a published length are within a quarter of it", () => {
    const published = network.cables.filter(({ lengthKm }) => lengthKm !== undefined);
    const share = (km: (cable: string) => number) =>
      published.filter(({ id, lengthKm }) => Math.abs(km(id) / numberOf(lengthKm!) - 1) <= 0.25).length /
      published.length;
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(published).toHaveLength(488);
    expect(share((id) => sum(edgesOf(id).map(({ route }) => routeLengthKm(route))))).toBeGreaterThan(0.85);
    expect(share((id) => sum(edgesOf(id).map(({ lengthKm }) => lengthKm)))).toBeGreaterThan(0.87);
  });

  test("every place is in a country, and what is assumed is told of few", () => {
    expect(network.sites.filter(({ country }) => country === "ZZ")).toEqual([]);
    const count = (problem: string) => findings!.filter((finding) => finding.problem === problem).length;
    expect(count("off-route")).toBeLessThan(60);
    expect(count("gap")).toBeLessThan(10);
    expect(count("loose-end")).toBeLessThan(10);
  });
});

interface RouteFeature {
  readonly properties: { readonly id: string };
  readonly geometry: { readonly coordinates: readonly (readonly Position[])[] };
}

function routeFeatures(files: readonly InputFile[]): readonly RouteFeature[] {
  return JSON.parse(files.find(({ name }) => name.endsWith("cable-geo.json"))!.text).features;
}
