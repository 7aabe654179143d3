import { expect, test } from "vitest";
import { exportGeojson } from "../../src/io/index.ts";
import { Network } from "../../src/network/index.ts";
import { errorOf } from "../problems.ts";
import { importTexts } from "./importTexts.ts";

const feature = (type: string, coordinates: unknown, properties: object = {}) => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});

const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });

const suva = feature("Point", [178.4, -18.1], { name: "Suva", country: "FJ" });
const apia = feature("Point", [-171.8, -13.8], { name: "Apia", country: "WS" });

test("geojson: a line that names no ends joins the sites at its own", () => {
  const line = feature("LineString", [
    [178.401, -18.1],
    [180, -17],
    [188.2, -13.8],
  ]);
  const { document } = importTexts("geojson", [collection(line, suva, apia)]);
  expect(document.links).toMatchObject([
    {
      id: "Suva--Apia",
      route: [
        [178.401, -18.1],
        [180, -17],
      ],
    },
  ]);
  const far = feature("LineString", [
    [178.4, -18.1],
    [170, 0],
  ]);
  expect(errorOf("INPUT_UNREADABLE", () => importTexts("geojson", [collection(suva, far)])).message).toMatch(
    /^file1 at features\[1\]: ends within 1 km of no site \(got \[170, 0\]\); add a Point there/,
  );
});

test("geojson: a line is cut at the antimeridian, and what was moved on the map is the new route", () => {
  const network = Network.parse({
    format: "cutset-network/1",
    sites: [
      { id: "suva", kind: "city", country: "FJ", lat: -18, lon: 178 },
      { id: "apia", kind: "city", country: "WS", lat: -14, lon: -172 },
    ],
    links: [
      {
        id: "drawn",
        kind: "satellite",
        from: "suva",
        to: "apia",
        capacityGbps: 1,
        route: [[{ value: 179, source: "chart" }, -17]],
      },
    ],
  });
  const written = JSON.parse(exportGeojson.write(network));
  const { geometry, properties } = written.features[2];
  expect(geometry).toEqual({
    type: "MultiLineString",
    coordinates: [
      [
        [178, -18],
        [179, -17],
        [180, expect.closeTo(-16.667, 3)],
      ],
      [
        [-180, expect.closeTo(-16.667, 3)],
        [-172, -14],
      ],
    ],
  });
  expect(properties.route).toBe('[[{"value":179,"source":"chart"},-17]]');
  geometry.coordinates[0][1] = [179, -16];
  const { document } = importTexts("geojson", [JSON.stringify(written)]);
  expect(document.links![0]!.route).toEqual([[179, -16]]);
});

test("geojson: other features are left out and counted", () => {
  const area = feature("Polygon", []);
  expect(importTexts("geojson", [collection(suva, area)]).notes).toEqual([
    "Features that are neither points nor lines were left out: 1.",
  ]);
});

test("topohub: each stretch of sea between junctions is a cable, waypoints are branching units", () => {
  const node = (id: number, type: string) => ({ id, type, pos: [id, id] });
  const text = JSON.stringify({
    nodes: [
      node(0, "Seacable Landing Point"),
      node(1, "Seacable Waypoint"),
      node(2, "Seacable Waypoint"),
      node(3, "Seacable Landing Point"),
      node(4, "City"),
    ],
    links: [
      { source: 0, target: 1, type: "seacable" },
      { source: 1, target: 2, type: "seacable" },
      { source: 2, target: 3, type: "seacable" },
      { source: 2, target: 4, type: "seacable" },
      { source: 3, target: 4, type: "normal", dist: 250 },
    ],
  });
  const { document } = importTexts("topohub", [text]);
  expect(document.sites.map(({ kind }) => kind)).toEqual([
    "landing-station",
    "branching-unit",
    "branching-unit",
    "landing-station",
    "city",
  ]);
  expect(document.cables!.map(({ id, segments }) => [id, segments!.length])).toEqual([
    ["sea-0--1", 2],
    ["sea-2--3", 1],
    ["sea-2--4", 1],
  ]);
  expect(document.links).toMatchObject([{ lengthKm: { value: 250, confidence: "reported" } }]);
});
