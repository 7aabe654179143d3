import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { smallNetwork, smallWith, smallWithLink, smallWithSite } from "./smallNetwork.ts";

const hashOf = (document: unknown): string => Network.parse(document).hash;

test("known value: SHA-256 of the canonical text, by node:crypto", () => {
  const document = {
    sites: [
      { lon: 67, lat: 24.5, kind: "city", id: "ü", country: "PK" },
      { lon: 66, lat: 24, kind: "branching-unit", id: "b" },
    ],
    hubs: ["ü"],
    format: "cutset-network/1",
  };
  const canonical =
    '{"format":"cutset-network/1","hubs":"ü","sites":[{"country":"PK","id":"ü","kind":"city","lat":24.5,"lon":67},' +
    '{"id":"b","kind":"branching-unit","lat":24,"lon":66}]}';
  expect(hashOf(document)).toBe(`sha256:${createHash("sha256").update(canonical).digest("hex")}`);
});

describe("the same", () => {
  test("for another order of keys and of lists", () => {
    fc.assert(
      fc.property(networkDocument(), fc.infiniteStream(fc.nat()), (document, numbers) => {
        expect(hashOf(shuffled(document, numbers))).toBe(hashOf(document));
      }),
    );
  });

  test("through JSON", () => {
    fc.assert(
      fc.property(networkDocument(), (document) => {
        expect(hashOf(JSON.parse(JSON.stringify(document)))).toBe(hashOf(document));
      }),
    );
  });

  test("with one end as a text and as a list of one", () => {
    const demand = { id: "d", from: "apia", to: "suva", gbps: 1 };
    const listed = { ...demand, from: ["apia"], to: ["suva"] };
    expect(hashOf(smallWith({ demands: [listed] }))).toBe(hashOf(smallWith({ demands: [demand] })));
  });

  test("with empty lists and without", () => {
    expect(hashOf(smallWith({ cables: [], riskGroups: [] }))).toBe(
      hashOf(smallWith({ cables: undefined, riskGroups: undefined })),
    );
  });
});

describe("another", () => {
  test.each([
    ["figure", smallWithLink({ capacityGbps: 2 })],
    ["figure, in the last digit", smallWithSite({ lat: -18.140000000000004 })],
    ["source of a figure", smallWithLink({ capacityGbps: { value: 1, source: "p. 3" } })],
    ["name", smallWith({ name: "large" })],
    ["key of the author's", smallWith({ "x-note": 1 })],
    ["list: one entry less", smallWith({ hubs: [] })],
    ["member", smallWith({ riskGroups: [{ id: "all", members: ["cable:tui"] }] })],
    ["direction of an edge", smallWithLink({ from: "apia", to: "suva" })],
  ])("%s", (_, document) => {
    expect(hashOf(document)).not.toBe(hashOf(smallNetwork));
  });

  test("order of points along a route, and of anything under an x- key", () => {
    const route = [
      [-179, -16],
      [-175, -15],
    ];
    const swapped = route.toReversed();
    expect(hashOf(smallWithLink({ route: swapped }))).not.toBe(hashOf(smallWithLink({ route })));
    expect(hashOf(smallWithLink({ route: [[-16, -15]] }))).not.toBe(
      hashOf(smallWithLink({ route: [[-15, -16]] })),
    );
    expect(hashOf(smallWith({ "x-a": { b: [1, 2] } }))).not.toBe(hashOf(smallWith({ "x-a": { b: [2, 1] } })));
  });

  test("law: any figure changed", () => {
    const cases = networkDocument({ minSites: 1 }).chain((document) =>
      fc.tuple(fc.constant(document), fc.nat(document.sites.length - 1)),
    );
    fc.assert(
      fc.property(cases, ([document, i]) => {
        const sites = document.sites.map((site, j) =>
          i === j ? { ...site, lat: Number(site.lat) / 2 + 1e-9 } : site,
        );
        expect(hashOf({ ...document, sites })).not.toBe(hashOf(document));
      }),
    );
  });
});

/** The same content with every object's keys and every list in another order, routes apart. */
function shuffled(value: unknown, numbers: fc.Stream<number>, key = ""): unknown {
  const disorder = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, rank: numbers.next().value }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  if (key === "route") return value;
  if (Array.isArray(value)) return disorder(value).map((item) => shuffled(item, numbers));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    disorder(Object.entries(value)).map(([name, item]) => [name, shuffled(item, numbers, name)]),
  );
}
