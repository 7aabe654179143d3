import fc from "fast-check";
import { expect, test } from "vitest";
import { exportCsv, exportGeojson, exportGraphml } from "../../src/io/index.ts";
import { Network } from "../../src/network/index.ts";
import { errorOf } from "../problems.ts";

const network = Network.parse({
  format: "cutset-network/1",
  name: "two islands",
  sites: [
    {
      id: "suva",
      name: 'Suva, "the capital"',
      kind: "landing-station",
      country: "FJ",
      lat: -18.1,
      lon: 178.4,
    },
    { id: "bu", kind: "branching-unit", lat: -16, lon: 180 },
  ],
  cables: [
    {
      id: "tui",
      owners: ["A", "B"],
      segments: [
        {
          id: "tui/1",
          from: "suva",
          to: "bu",
          capacityGbps: { value: 100, source: "press <2018>", confidence: "reported" },
          "x-note": "two\nlines",
        },
      ],
    },
  ],
  hubs: ["suva"],
});

test("csv: a table for each kind, a number with its source in columns side by side", () => {
  expect(exportCsv.write(network)).toBe(`site,name,kind,country,lat,lon
suva,"Suva, ""the capital""",landing-station,FJ,-18.1,178.4
bu,,branching-unit,,-16,180

edge,from,to,capacityGbps,capacityGbps.source,capacityGbps.confidence,x-note,kind,cable
tui/1,suva,bu,100,press <2018>,reported,"""two\\nlines""",segment,tui

cable,owners
tui,"[""A"",""B""]"

hub
suva

network
two islands
`);
});

test("graphml: numbers are doubles, the rest is text", () => {
  const text = exportGraphml.write(network);
  expect(text).toContain('<key id="node.lat" for="node" attr.name="lat" attr.type="double"/>');
  expect(text).toContain('<data key="edge.capacityGbps.source">press &lt;2018&gt;</data>');
  expect(text).toContain('<graph edgedefault="undirected">');
});

test("a character that XML cannot hold is an error that names it", () => {
  const site = { kind: "city", country: "FJ", lat: 1, lon: 2 };
  const odd = Network.parse({ format: "cutset-network/1", sites: [{ id: "a\uffff", ...site }] });
  expect(errorOf("ARGUMENT_INVALID", () => exportGraphml.write(odd)).message).toMatch(
    /^XML cannot hold the character U\+FFFF in "a.+"; rename it/,
  );
});

test("geojson: a line gives a plain route back by itself, wherever it crosses the antimeridian", () => {
  const inner = fc.tuple(
    fc.integer({ min: -1799, max: 1799 }).map((tenths) => tenths / 10),
    fc.integer({ min: -80, max: 80 }),
  );
  fc.assert(
    fc.property(fc.array(inner, { minLength: 1, maxLength: 5 }), (route) => {
      const drawn = Network.parse({
        format: "cutset-network/1",
        sites: [
          { id: "a", kind: "city", country: "FJ", lat: 85, lon: 178.4 },
          { id: "b", kind: "city", country: "WS", lat: -85, lon: -171.8 },
        ],
        links: [{ id: "ab", kind: "terrestrial", from: "a", to: "b", capacityGbps: 1, route }],
      });
      const { geometry, properties } = JSON.parse(exportGeojson.write(drawn)).features[2];
      expect(properties).not.toHaveProperty("route");
      const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      for (const part of parts as [number, number][][]) {
        for (const [i, [lon]] of part.entries()) {
          if (i > 0) expect(Math.abs(lon - part[i - 1]![0])).toBeLessThanOrEqual(180);
        }
      }
    }),
  );
});
