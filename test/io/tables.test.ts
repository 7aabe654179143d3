import { expect, test } from "vitest";
import { errorOf } from "../problems.ts";
import { importTexts } from "./importTexts.ts";

const sites = 'id;name;lat;lon;country\na;Suva;-18.1;178.4;FJ\nb;"Apia\nHarbour";-13.8;-171.8;WS\n';
const links = "source,target,Length KM,capacity_gbps,kind\na,b,1300,100,satellite\na,b,,,\n";

test("csv: sites and links in two files, in any order, each with its own delimiter", () => {
  const { network, notes } = importTexts("csv", [links, sites]);
  expect(network.sites.map(({ name }) => name)).toEqual(["Suva", "Apia Harbour"]);
  expect(network.edges.map(({ id, kind, lengthKm }) => [id, kind, Math.round(lengthKm)])).toEqual([
    ["a--b", "satellite", 1300],
    ["a--b-2", "terrestrial", 1151],
  ]);
  expect(notes).toEqual([
    "1 of 2 links has no capacity; assumed: median of the links whose capacity the file tells.",
  ]);
});

test("csv: demands in a third file; places in several files name the file", () => {
  const demands = "from,to,gbps\na,b,5\nb,a,6\n";
  const { document } = importTexts("csv", [sites, links, demands]);
  expect(document.demands!.map(({ id, gbps }) => [id, gbps])).toEqual([
    ["a--b", 5],
    ["b--a", 6],
  ]);
  const wrong = demands.replace("6", "six");
  expect(errorOf("NETWORK_INVALID", () => importTexts("csv", [sites, links, wrong])).message).toMatch(
    /^file1 and file2 and file3 at file3 row 3, gbps: must be a finite number.*got "six"$/,
  );
});

test("repetita: demands beside the graph; a node at 0, 0 has no coordinates", () => {
  const graph = `NODES 3
label x y
a 178.4 -18.1
b -171.8 -13.8
lost 0.0 0.0

EDGES 4
label src dest weight bw delay
edge_0 0 1 1 2500000 5600
edge_1 1 0 1 2500000 5600
edge_2 1 2 1 1000000 10
edge_3 2 1 1 1000000 10
`;
  const demands = "DEMANDS 1\nlabel src dest bw\ndemand_0 0 2 500000\n";
  const { document } = importTexts("repetita", [demands, graph]);
  expect(document.links).toMatchObject([
    { id: "edge_0", from: "a", to: "b", latencyMs: { value: 5.6 }, capacityGbps: { value: 2.5 } },
    { id: "edge_2", from: "b", to: "lost", latencyMs: { value: 0.01 }, capacityGbps: { value: 1 } },
  ]);
  expect(document.demands).toMatchObject([{ id: "demand_0", from: "a", to: "lost", gbps: { value: 0.5 } }]);
  expect(document.sites[2]!.lat).toMatchObject({ value: -13.8, confidence: "assumed" });
});

test("sndlib: preinstalled capacity counts, else the largest module; demands are value × routing unit", () => {
  const text = `?SNDlib native format; type: network; version: 1.0
META (
  unit = MBITPERSEC
)
NODES (
  a ( 10.0 50.0 ) # a comment
  b ( 11.0 51.0 )
)
LINKS (
  L1 ( a b ) 155.00 0.00 0.00 0.00 ( 622.00 1.00 )
  L2 ( a b ) 0.00 0.00 0.00 0.00 ( 155.00 9.00 622.00 1.00 )
  L3 ( a b ) UNLIMITED 0.00 0.00 0.00 ( )
)
DEMANDS (
  D1 ( a b ) 4 2.50 UNLIMITED
)
ADMISSIBLE_PATHS ( )
`;
  const { document } = importTexts("sndlib", [text]);
  expect(document.links!.map(({ capacityGbps }) => capacityGbps)).toMatchObject([
    { value: 0.155, confidence: "reported" },
    { value: 0.622, confidence: "assumed" },
    { value: 0.155, source: "median of the links whose capacity the file tells" },
  ]);
  expect(document.demands).toMatchObject([{ id: "D1", from: "a", to: "b", gbps: { value: 0.01 } }]);
});

test("sndlib: coordinates of a drawing are laid about 0, 0, and marked so", () => {
  const text = "NODES (\n a ( 100 400 )\n b ( 400 800 )\n)\nLINKS (\n L ( a b ) 1 0 0 0 ( )\n)\n";
  const { document, network, notes } = importTexts("sndlib", [text]);
  expect(document.sites[0]!.lat).toMatchObject({ confidence: "assumed" });
  expect(network.edges[0]!.lengthKm).toBeCloseTo(500, 0);
  expect(notes[0]).toMatch(/no longitudes and latitudes: they were laid about 0° N 0° E/);
});
