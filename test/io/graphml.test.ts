import { expect, test } from "vitest";
import { numberOf } from "../../src/network/index.ts";
import { importTexts } from "./importTexts.ts";

type Attributes = Readonly<Record<string, string | number>>;

/** GraphML whose keys are the names of their attributes, which the format allows. */
function graphml(
  nodes: readonly Attributes[],
  edges: readonly (readonly [source: number, target: number, Attributes])[],
  direction = "undirected",
): string {
  const data = (attributes: Attributes) =>
    Object.entries(attributes)
      .map(([key, value]) => `<data key="${key}">${value}</data>`)
      .join("");
  return [
    `<graphml><graph edgedefault="${direction}">`,
    ...nodes.map((node, i) => `<node id="${i}">${data(node)}</node>`),
    ...edges.map(
      ([source, target, rest]) => `<edge source="${source}" target="${target}">${data(rest)}</edge>`,
    ),
    "</graph></graphml>",
  ].join("\n");
}

const places = [
  { label: " Suva ", Latitude: -18.1, Longitude: 178.4, Country: "Fiji" },
  { label: "Apia", Latitude: -13.8, Longitude: -171.8, Country: "Samoa" },
];

const capacitiesOf = (edges: readonly Attributes[]) =>
  importTexts("graphml", [
    graphml(
      places,
      edges.map((edge) => [0, 1, edge] as const),
    ),
  ]).document.links!.map(({ capacityGbps }) => capacityGbps);

test("LinkSpeed is read: raw, or in its unit; then the rate of the LinkType; then the median", () => {
  const reported = (value: number) => ({ value, source: "LinkSpeed of the file", confidence: "reported" });
  expect(
    capacitiesOf([
      { LinkSpeedRaw: "10000000000.0", LinkSpeed: 10, LinkSpeedUnits: "G" },
      { LinkSpeed: 155, LinkSpeedUnits: "M" },
      { LinkType: "OC-48" },
      { LinkLabel: "fast" },
    ]),
  ).toEqual([
    reported(10),
    reported(0.155),
    { value: 2.48832, source: "rate of one OC-48, the LinkType of the file", confidence: "assumed" },
    { value: 2.48832, source: "median of the links whose capacity the file tells", confidence: "assumed" },
  ]);
});

test("parallel links stay apart, planned ones and self-loops are left out", () => {
  const { network, notes } = importTexts("graphml", [
    graphml(places, [
      [0, 1, {}],
      [0, 1, {}],
      [1, 0, {}],
      [0, 1, { LinkStatus: "Planned" }],
      [1, 1, {}],
    ]),
  ]);
  expect(network.edges.map(({ id }) => id)).toEqual(["0--1", "0--1-2", "1--0"]);
  expect(network.sites.map(({ name }) => name)).toEqual(["Suva", "Apia"]);
  expect(notes).toContain("Links that are planned or proposed were left out: 1.");
  expect(notes).toContain("1 self-loop was left out: it joins nothing.");
});

test("a hyperedge is a branching unit, and a node without coordinates lies amid its neighbours", () => {
  const { document, notes } = importTexts("graphml", [
    graphml(
      [...places, { hyperedge: 1 }, { label: "beyond" }, { label: "alone" }],
      [
        [0, 2, {}],
        [2, 1, {}],
        [2, 3, {}],
      ],
    ),
  ]);
  const [, , junction, beyond, alone] = document.sites;
  expect(junction).toMatchObject({
    kind: "branching-unit",
    country: "FJ",
    lat: { source: "centroid of its neighbours that have coordinates", confidence: "assumed" },
  });
  expect(numberOf(junction!.lon)).toBeCloseTo(-176.65, 1);
  expect(beyond).toMatchObject({ kind: "city", country: "FJ", lat: { confidence: "assumed" } });
  expect(numberOf(beyond!.lat)).toBe(numberOf(junction!.lat));
  expect(alone).toMatchObject({ lat: { source: "centroid of all sites that have coordinates" } });
  expect(notes).toContainEqual(expect.stringMatching(/^3 sites have no coordinates: each was placed/));
});

test("directed edges there and back are one link; one that has no way back carries both ways", () => {
  const { network, notes } = importTexts("graphml", [
    graphml(
      places,
      [
        [0, 1, { capacityGbps: 5 }],
        [0, 1, { capacityGbps: 7 }],
        [1, 0, { capacityGbps: 7 }],
        [1, 0, { capacityGbps: 6 }],
        [1, 0, { capacityGbps: 8 }],
      ],
      "directed",
    ),
  ]);
  expect(network.edges.map(({ capacityGbps }) => capacityGbps).sort()).toEqual([5, 7, 8]);
  expect(notes).toContain("1 directed link has no way back and is taken to carry both ways.");
  expect(notes).toContain("1 link differs in its two directions; the first was taken for both.");
});

test("defaults of keys count, and what says nothing is named", () => {
  const keys = '<key id="k" for="node" attr.name="country"><default>FJ</default></key>';
  const text = graphml([{ lat: 1, lon: 2, colour: "blue" }], []).replace("<graphml>", `<graphml>${keys}`);
  const { network, notes } = importTexts("graphml", [text]);
  expect(network.sites[0]!.country).toBe("FJ");
  expect(notes).toEqual(["Left out, as cutset has no use for it: colour."]);
});

test("names of countries are coded, and one that is not known is said", () => {
  const named = (Country: string) => ({ Latitude: 1, Longitude: 2, Country });
  const names = [
    "Czech Republic",
    "U.S. Virgin Islands",
    "CURAÇAO",
    "Saint Vincent &amp; the Grenadines",
    "gb",
    "Atlantis",
  ];
  const { network, notes } = importTexts("graphml", [graphml(names.map(named), [])]);
  expect(network.sites.map(({ country }) => country)).toEqual(["CZ", "VI", "CW", "VC", "GB", "ZZ"]);
  expect(notes).toContain('No country is known by the name "Atlantis".');
});

test("country and capacity may be given for what the file does not tell", () => {
  const text = graphml(
    [
      { lat: 1, lon: 2 },
      { lat: 3, lon: 4 },
    ],
    [[0, 1, {}]],
  );
  const { document } = importTexts("graphml", [text], { country: "NO", capacityGbps: 400 });
  expect(document.sites.map(({ country }) => country)).toEqual(["NO", "NO"]);
  expect(document.links![0]!.capacityGbps).toMatchObject({ value: 400, confidence: "assumed" });
});
