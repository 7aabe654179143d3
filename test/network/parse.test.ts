import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CutsetError } from "../../src/errors.ts";
import { distanceKm, routeLengthKm } from "../../src/geo/index.ts";
import { Network } from "../../src/network/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { deepFrozen, isDeepFrozen } from "../frozen.ts";
import { completedExample, contractExample } from "./contractExample.ts";
import { smallNetwork, smallWithLink, smallWithSegment } from "./smallNetwork.ts";

const twoSites = {
  format: "cutset-network/1",
  sites: [
    { id: "b", kind: "city", country: "PK", lat: 25, lon: 67 },
    { id: "a", kind: "branching-unit", lat: 24, lon: 66 },
  ],
};

describe("what a document may be", () => {
  test("as little as no sites", () => {
    const network = Network.parse({ format: "cutset-network/1", sites: [] });
    expect(network).toMatchObject({
      name: "unnamed",
      sites: [],
      cables: [],
      edges: [],
      demands: [],
      hubs: [],
    });
    expect(network.riskGroups).toEqual([]);
    expect(network.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("the contract's own example, once what it refers to is there", () => {
    const network = Network.parse(completedExample);
    expect(network.site("karachi-hawksbay")).toEqual({
      id: "karachi-hawksbay",
      name: "Karachi (Hawksbay)",
      kind: "landing-station",
      country: "PK",
      operator: "PTCL",
      lat: 24.86,
      lon: 66.86,
    });
    expect(network.site("aae-1-bu-4")).toMatchObject({ name: "aae-1-bu-4", country: null, operator: null });
    expect(network.edge("aae-1/karachi")).toMatchObject({
      kind: "segment",
      cable: "aae-1",
      operator: null,
      from: "aae-1-bu-4",
      to: "karachi-clifton",
      lengthKm: 310,
      capacityGbps: 4770,
    });
    expect(network.edge("khunjerab")).toMatchObject({ kind: "terrestrial", cable: null, lengthKm: 820 });
    expect(network.demands).toEqual([
      { id: "lahore-eu", name: "lahore-eu", from: ["lahore"], to: ["frankfurt", "marseille"], gbps: 900 },
    ]);
    expect(network.hubs).toEqual(["marseille", "singapore"]);
    expect(network.document).toEqual(completedExample);
  });

  test("the contract's example alone lacks seven sites and a group, and says so at once", () => {
    try {
      Network.parse(contractExample);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CutsetError);
      const { code, problems } = error as CutsetError;
      expect(code).toBe("NETWORK_INVALID");
      expect(problems.map(({ path }) => path)).toEqual([
        "cables[0].segments[0].from",
        "cables[0].segments[0].to",
        "links[0].from",
        "links[0].to",
        "riskGroups[0].members[1]",
        "demands[0].from",
        "demands[0].to[0]",
        "demands[0].to[1]",
        "hubs[0]",
        "hubs[1]",
      ]);
    }
  });

  test("empty lists, in every place", () => {
    const empty = { segments: [], owners: [] };
    const network = Network.parse({
      ...twoSites,
      cables: [{ id: "c", ...empty }],
      links: [],
      riskGroups: [{ id: "g", members: [] }],
      demands: [],
      hubs: [],
    });
    expect(network.edges).toEqual([]);
    expect(network.riskGroups).toEqual([{ id: "g", members: [] }]);
  });

  test("lists come in the order of their ids, whatever the document's", () => {
    expect(Network.parse(twoSites).sites.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("ids are unique within their kind only", () => {
    const same = "same";
    const network = Network.parse({
      ...twoSites,
      sites: [{ ...twoSites.sites[0], id: same }, twoSites.sites[1]],
      cables: [{ id: same, segments: [{ id: same, from: same, to: "a", capacityGbps: 1 }] }],
      riskGroups: [{ id: same, members: [] }],
      demands: [{ id: same, from: same, to: "a", gbps: 1 }],
    });
    expect(network.edge(same).cable).toBe(same);
  });

  test("any number may carry a source; an edge tells it", () => {
    const sourced = (value: number) => ({ value, source: "page 3", confidence: "reported" });
    const network = Network.parse({
      ...twoSites,
      sites: [
        { ...twoSites.sites[0], lat: sourced(25), lon: sourced(67) },
        { ...twoSites.sites[1], lat: { value: 24 }, lon: { value: 66 } },
      ],
      cables: [
        {
          id: "c",
          lengthKm: sourced(1),
          fibrePairs: sourced(4),
          designCapacityGbps: sourced(40_000),
          segments: [
            {
              id: "s",
              from: "a",
              to: "b",
              lengthKm: sourced(150),
              latencyMs: sourced(2),
              capacityGbps: { value: 10 },
              route: [[sourced(66.5), { value: 24.5 }]],
            },
          ],
        },
      ],
      demands: [{ id: "d", from: "a", to: "b", gbps: sourced(5) }],
    });
    expect(network.site("b")).toMatchObject({ lat: 25, lon: 67 });
    const { lengthKm, latencyMs, capacityGbps, route, provenance } = network.edge("s");
    expect({ lengthKm, latencyMs, capacityGbps }).toEqual({ lengthKm: 150, latencyMs: 2, capacityGbps: 10 });
    expect(route).toEqual([
      [66, 24],
      [66.5, 24.5],
      [67, 25],
    ]);
    const source = { source: "page 3", confidence: "reported" };
    expect(provenance).toEqual({ lengthKm: source, latencyMs: source, capacityGbps: {} });
    expect(network.demands[0]!.gbps).toBe(5);
  });

  test("x- keys are kept at every level of the document", () => {
    const own = { "x-note": { any: ["thing", { "x-y": null }] } };
    const document = {
      ...own,
      ...twoSites,
      sites: [{ ...twoSites.sites[0], ...own, lat: { value: 25, ...own } }, twoSites.sites[1]],
      cables: [{ id: "c", ...own, segments: [{ id: "s", from: "a", to: "b", capacityGbps: 1, ...own }] }],
      links: [{ id: "l", kind: "backhaul", from: "a", to: "b", capacityGbps: 1, ...own }],
      riskGroups: [{ id: "g", members: [], ...own }],
      demands: [{ id: "d", from: "a", to: "b", gbps: 1, ...own }],
    };
    expect(Network.parse(document).document).toEqual(document);
  });

  test("an undefined field is a field left out", () => {
    expect(Network.parse({ ...twoSites, name: undefined, hubs: undefined }).hash).toBe(
      Network.parse(twoSites).hash,
    );
  });

  test("the document is copied; input frozen to the bottom will do", () => {
    const input = deepFrozen(structuredClone(completedExample));
    const network = Network.parse(input);
    expect(network.document).not.toBe(input);
    expect(network.document.sites).not.toBe(input.sites);
    const mutable = structuredClone(completedExample);
    const before = structuredClone(mutable);
    const parsed = Network.parse(mutable);
    expect(mutable).toEqual(before);
    expect(isDeepFrozen(mutable)).toBe(false);
    mutable.sites[0]!.lat = 0;
    expect(parsed.site("karachi-hawksbay").lat).toBe(24.86);
  });

  test("a network is frozen to the bottom", () => {
    const network = Network.parse(completedExample);
    expect(Object.isFrozen(network)).toBe(true);
    const { document, sites, cables, edges, riskGroups, demands, hubs } = network;
    for (const part of [document, sites, cables, edges, riskGroups, demands, hubs]) {
      expect(isDeepFrozen(part)).toBe(true);
    }
  });

  test("law: whatever is valid parses to what it says", () => {
    fc.assert(
      fc.property(networkDocument(), (document) => {
        const network = Network.parse(document);
        expect(network.document).toEqual(document);
        for (const part of [network.document, network.sites, network.edges, network.demands]) {
          expect(isDeepFrozen(part)).toBe(true);
        }
        const segments = (document.cables ?? []).flatMap((cable) => cable.segments ?? []);
        expect(network.edges).toHaveLength(segments.length + (document.links ?? []).length);
        for (const { from, to, route, lengthKm, latencyMs } of network.edges) {
          const [start, end] = [network.site(from), network.site(to)];
          expect(route[0]).toEqual([start.lon, start.lat]);
          expect(route.at(-1)).toEqual([end.lon, end.lat]);
          expect(Number.isFinite(lengthKm) && Number.isFinite(latencyMs)).toBe(true);
        }
      }),
    );
  });
});

describe("an edge's figures", () => {
  const suva = [178.44, -18.14] as const;
  const apia = [-171.76, -13.83] as const;
  const edge = (fields: object) =>
    Network.parse(smallWithLink({ latencyMs: undefined, ...fields })).edge("beam");

  test("length: as given, else of the route, else of the great circle, across the antimeridian too", () => {
    expect(edge({ lengthKm: 1300 }).lengthKm).toBe(1300);
    expect(edge({}).lengthKm).toBe(distanceKm(suva, apia));
    expect(edge({}).lengthKm).toBeLessThan(1200);
    expect(edge({ route: [] }).lengthKm).toBe(distanceKm(suva, apia));
    const byFutuna = [suva, [-178.1, -14.3], apia] as const;
    expect(edge({ route: byFutuna }).lengthKm).toBe(routeLengthKm(byFutuna));
    expect(edge({ lengthKm: 0 }).lengthKm).toBe(0);
  });

  test("latency: as given, else of light in fibre of the length", () => {
    expect(edge({ lengthKm: 1000 }).latencyMs).toBeCloseTo(4.896720917509, 11);
    expect(edge({ lengthKm: 1000 }).latencyMs).toBe(1000 / (299.792458 / 1.468));
    expect(edge({ lengthKm: 1000, latencyMs: 270 }).latencyMs).toBe(270);
    expect(edge({ lengthKm: 1000, latencyMs: 0 }).latencyMs).toBe(0);
    expect(edge({ lengthKm: 1000, latencyMs: 270 }).lengthKm).toBe(1000);
  });

  test("a route may run from either end, and may stop short", () => {
    const waypoints = [
      [-179, -16],
      [-175, -15],
    ];
    const route = [suva, ...waypoints, apia];
    expect(edge({}).route).toEqual([suva, apia]);
    expect(edge({ route: waypoints }).route).toEqual(route);
    expect(edge({ route: waypoints.toReversed() }).route).toEqual(route);
    expect(edge({ route }).route).toEqual(route);
    expect(edge({ route: route.toReversed() }).route).toEqual(route);
    expect(edge({ route: [waypoints[0]] }).route).toEqual([suva, waypoints[0], apia]);
  });

  test("no capacity is a capacity", () => {
    expect(edge({ capacityGbps: 0 }).capacityGbps).toBe(0);
  });

  test("a link has an operator; a segment has its cable", () => {
    expect(edge({ operator: "Intelsat" })).toMatchObject({ operator: "Intelsat", cable: null });
    expect(Network.parse(smallWithSegment({})).edge("tui/suva")).toMatchObject({
      operator: null,
      cable: "tui",
    });
  });
});

describe("looking up", () => {
  const network = Network.parse(smallNetwork);

  test("ids by kind", () => {
    expect(Object.fromEntries(Object.entries(network.ids).map(([kind, ids]) => [kind, [...ids]]))).toEqual({
      site: ["suva", "apia", "unit"],
      cable: ["tui"],
      segment: ["tui/suva", "tui/apia"],
      link: ["beam"],
      group: ["all"],
      demand: ["apia-suva"],
      country: ["FJ", "WS"],
      operator: ["FINTEL"],
    });
  });

  test("what does not exist is refused with the nearest", () => {
    const notFound = (message: string) => expect.objectContaining({ code: "NOT_FOUND", message });
    expect(() => network.site("suwa")).toThrow(notFound('site "suwa" does not exist; did you mean "suva"?'));
    expect(() => network.edge("tui/suba")).toThrow(
      notFound('edge "tui/suba" does not exist; did you mean "tui/suva"?'),
    );
    expect(() => network.edge("__proto__")).toThrow(notFound('edge "__proto__" does not exist'));
  });
});
