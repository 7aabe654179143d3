import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Failure, parseFailure, resolveFailure } from "../../src/failure/index.ts";
import { viewOf } from "../../src/graph/index.ts";
import { Network, parseRef } from "../../src/network/index.ts";
import { failureOn, networkDocument, refsOf } from "../arbitraries.ts";
import { deepFrozen, isDeepFrozen } from "../frozen.ts";
import { corridorContains, discContains, routeMeetsCorridor, routeMeetsDisc } from "../geo/near.ts";
import { errorOf } from "../problems.ts";
import { pacific, resolved } from "./fixture.ts";

// Hostile sizes take a second or two, and longer on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** What each failure takes down. */
const cases: readonly (readonly [failure: string, sites: readonly string[], edges: readonly string[]])[] = [
  ["site:suva", ["suva"], ["moana/1", "tui/suva", "viti"]],
  ["site:bu1", ["bu1"], ["tui/apia", "tui/nadi", "tui/suva"]],
  ["cable:tui", [], ["tui/apia", "tui/nadi", "tui/suva"]],
  ["cable:planned", [], []],
  ["segment:tui/suva", [], ["tui/suva"]],
  ["link:viti", [], ["viti"]],
  ["country:FJ", ["nadi", "suva"], ["moana/1", "tui/nadi", "tui/suva", "viti"]],
  ["operator:FINTEL", ["apia", "suva"], ["moana/1", "tui/apia", "tui/nadi", "tui/suva", "viti"]],
  ["operator:Vodafone", ["nadi"], ["tui/nadi", "viti"]],
  ["operator:Telecom Fiji", [], ["viti"]],
  ["group:suva-landings", ["suva"], ["moana/1", "tui/suva", "viti"]],
  ["group:all-fiji", ["nadi", "suva"], ["moana/1", "tui/nadi", "tui/suva", "viti"]],
  ["group:nested", ["suva"], ["moana/1", "tui/suva", "viti"]],
  ["group:nothing", [], []],
];

describe("each kind of element, as text, value and in lists", () => {
  test.each(cases)("%s", (text, sites, edges) => {
    const { kind, id } = parseRef(text)!;
    const value = { kind, id } as Failure;
    const down = { sites, edges, degraded: {} };
    for (const failure of [text, value, [text], [[value], []], [text, value]]) {
      expect(resolved(failure)).toEqual(down);
    }
  });

  test("nothing fails", () => {
    expect(resolved([])).toEqual({ sites: [], edges: [], degraded: {} });
    expect(resolveFailure(pacific, []).capacityFactors).toBeNull();
  });

  test("a list is the union", () => {
    expect(resolved(["link:viti", ["segment:tui/apia", { kind: "site", id: "nadi" }]])).toEqual({
      sites: ["nadi"],
      edges: ["tui/apia", "tui/nadi", "viti"],
      degraded: {},
    });
  });

  test("a sole owner is one who owns alone: a cable without owners is no one's", () => {
    const network = pacific.with({ format: "cutset-overlay/1", cables: [{ id: "tui", owners: [] }] });
    expect(resolved("operator:FINTEL", network).edges).not.toContain("tui/nadi");
  });

  test("50,000 groups, one in the other", () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => ({
      id: `g${i}`,
      members: [i === 49_999 ? "link:viti" : `group:g${i + 1}`],
    }));
    const network = pacific.with({ format: "cutset-overlay/1", riskGroups: chain });
    expect(resolved("group:g0", network).edges).toEqual(["viti"]);
  });
});

describe("disc", () => {
  test("takes sites, branching units and edges whose route comes near", () => {
    expect(resolved({ kind: "disc", lat: -18.14, lon: 178.44, radiusKm: 1 })).toEqual({
      sites: ["suva"],
      edges: ["moana/1", "tui/suva", "viti"],
      degraded: {},
    });
    expect(resolved("disc:-16,-179.5,1").sites).toEqual(["bu1"]);
  });

  test("far from all sites, on a route only; the great circle that no cable follows is not hit", () => {
    expect(resolved("disc:-25,-178,10")).toEqual({ sites: [], edges: ["moana/1"], degraded: {} });
    expect(resolved("disc:-15,-175,300").edges).toEqual(["tui/apia"]);
  });

  test("centred on the antimeridian, written either way", () => {
    const east = resolved("disc:-16.1,180,60");
    expect(east.edges).toEqual(["tui/apia", "tui/nadi", "tui/suva"]);
    expect(resolved("disc:-16.1,-180,60")).toEqual(east);
  });

  test("of no radius: the point itself", () => {
    expect(resolved("disc:-18.14,178.44,0").sites).toEqual(["suva"]);
  });
});

describe("corridor", () => {
  test("takes sites, branching units and edges whose route comes near, over the antimeridian too", () => {
    expect(resolved({ kind: "corridor", from: [179.9, -17], to: [-179, -15.4], widthKm: 80 })).toEqual({
      sites: ["bu1"],
      edges: ["tui/apia", "tui/nadi", "tui/suva"],
      degraded: {},
    });
  });

  test("across a route only, with no site near", () => {
    expect(resolved("corridor:-24,-176,-26,-176,0")).toEqual({
      sites: [],
      edges: ["moana/1"],
      degraded: {},
    });
    expect(resolved("corridor:-20,-176,-22,-176,1").edges).toEqual([]);
  });

  test("degrades as well", () => {
    expect(resolved("degrade:corridor:-24,-176,-26,-176,0@0.5").degraded).toEqual({ "moana/1": 0.5 });
  });
});

describe("polygon", () => {
  const box = (west: number, south: number, east: number, north: number): [number, number][] => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];

  test("over the antimeridian", () => {
    expect(resolved({ kind: "polygon", coordinates: box(179, -17, 181, -15) })).toEqual(
      resolved({ kind: "polygon", coordinates: box(179, -17, -179, -15) }),
    );
    expect(resolved({ kind: "polygon", coordinates: box(179, -17, -179, -15) })).toEqual({
      sites: ["bu1"],
      edges: ["tui/apia", "tui/nadi", "tui/suva"],
      degraded: {},
    });
  });

  test("on a route only", () => {
    const coordinates = box(-177, -26, -175, -22);
    expect(resolved({ kind: "polygon", coordinates })).toEqual({
      sites: [],
      edges: ["moana/1"],
      degraded: {},
    });
  });

  test("closed or not, one ring or a list of one", () => {
    const ring = box(177, -19, 178, -17);
    const expected = { sites: ["nadi"], edges: ["tui/nadi", "viti"], degraded: {} };
    for (const coordinates of [ring, [...ring, ring[0]!], [ring]]) {
      expect(resolved({ kind: "polygon", coordinates })).toEqual(expected);
    }
  });

  test("with a hole around a site", () => {
    const coordinates = [box(177, -19, 178, -17), box(177.3, -18, 177.5, -17.5)];
    expect(resolved({ kind: "polygon", coordinates }).sites).toEqual([]);
    expect(resolved({ kind: "polygon", coordinates }).edges).toEqual(["tui/nadi", "viti"]);
  });
});

describe("degrade", () => {
  test("leaves what its failure would take down a share of capacity, and takes nothing down", () => {
    expect(resolved("degrade:cable:tui@0.25")).toEqual({
      sites: [],
      edges: [],
      degraded: { "tui/nadi": 0.25, "tui/suva": 0.25, "tui/apia": 0.25 },
    });
    expect(resolved({ kind: "degrade", of: "site:nadi", factor: 0.5 }).degraded).toEqual({
      "tui/nadi": 0.5,
      viti: 0.5,
    });
    expect(resolved("degrade:disc:-25,-178,10@0").degraded).toEqual({ "moana/1": 0 });
  });

  test("twice multiplies", () => {
    expect(resolved(["degrade:cable:tui@0.5", "degrade:site:nadi@0.5"]).degraded).toEqual({
      "tui/nadi": 0.25,
      "tui/suva": 0.5,
      "tui/apia": 0.5,
      viti: 0.5,
    });
  });

  test("counts a member that a group reaches several ways once", () => {
    const share = 0.5;
    expect(resolved({ kind: "degrade", of: "group:all-fiji", factor: share }).degraded).toEqual({
      "moana/1": share,
      "tui/nadi": share,
      "tui/suva": share,
      viti: share,
    });
  });

  test("all of it leaves all of it, and is not the same as no degradation at all", () => {
    const { capacityFactors } = resolveFailure(pacific, "degrade:cable:tui@1");
    expect(capacityFactors).toEqual(new Float64Array(5).fill(1));
  });

  test("beside a failure", () => {
    expect(resolved(["site:nadi", "degrade:cable:tui@0.5"])).toMatchObject({
      sites: ["nadi"],
      edges: ["tui/nadi", "viti"],
      degraded: { "tui/suva": 0.5 },
    });
  });
});

describe("what does not exist", () => {
  test.each([
    ["site:suwa", 'site "suwa" does not exist; did you mean "suva"?'],
    ["cable:tuii", 'cable "tuii" does not exist; did you mean "tui"?'],
    ["segment:viti", 'segment "viti" does not exist; there are moana/1, tui/apia, tui/nadi, tui/suva'],
    ["link:vitti", 'link "vitti" does not exist; did you mean "viti"?'],
    ["group:all-fidji", 'group "all-fidji" does not exist; did you mean "all-fiji"?'],
    ["country:fj", 'country "fj" does not exist; did you mean "FJ"?'],
    ["operator:Fintel", 'operator "Fintel" does not exist; did you mean "FINTEL"?'],
    ["degrade:site:suwa@0.5", 'site "suwa" does not exist; did you mean "suva"?'],
    ["site:__proto__", 'site "__proto__" does not exist; there are apia, bu1, nadi, suva'],
  ])("%s", (failure, message) => {
    expect(errorOf("NOT_FOUND", () => resolveFailure(pacific, failure)).message).toBe(
      `failure on network "unnamed": ${message}`,
    );
  });

  test("all of it at once", () => {
    const { message, problems } = errorOf("NOT_FOUND", () =>
      resolveFailure(pacific, ["site:suwa", "link:viti", ["cable:tuii"]]),
    );
    expect(message).toBe(
      'failure on network "unnamed": site "suwa" does not exist; did you mean "suva"? (first of 2 problems)',
    );
    expect(problems).toHaveLength(2);
  });

  test("at a date says so", () => {
    const early = Network.parse({
      ...pacific.document,
      cables: pacific.document.cables?.map((cable) => ({ ...cable, rfs: "2018" })),
    }).asOf("2017");
    expect(errorOf("NOT_FOUND", () => resolveFailure(early, "cable:tui")).message).toBe(
      'failure on network "unnamed" as of 2017: cable "tui" does not exist; there is none',
    );
  });

  test("the country of a branching unit has no places", () => {
    const network = Network.parse({
      format: "cutset-network/1",
      sites: [{ id: "bu", kind: "branching-unit", country: "FJ", lat: 0, lon: 0 }],
    });
    errorOf("NOT_FOUND", () => resolveFailure(network, "country:FJ"));
  });
});

test("the caller's failure is neither frozen nor changed, and may be frozen", () => {
  const failure = [
    {
      kind: "polygon",
      coordinates: [
        [
          [177, -19],
          [178, -19],
          [178, -17],
        ],
      ],
    },
    { kind: "site", id: "suva" },
  ];
  const before = structuredClone(failure);
  resolveFailure(pacific, failure as unknown as Failure);
  expect(failure).toEqual(before);
  expect([failure, ...failure].some(Object.isFrozen)).toBe(false);
  expect(isDeepFrozen(failure)).toBe(false);
  resolveFailure(pacific, deepFrozen(structuredClone(failure)) as unknown as Failure);
});

describe("laws on random networks", () => {
  const cases = networkDocument({ minSites: 1 }).chain((document) =>
    fc.tuple(fc.constant(Network.parse(document)), failureOn(document), failureOn(document)),
  );

  test("an edge that ends at a failed site is down", () => {
    fc.assert(
      fc.property(cases, ([network, failure]) => {
        const { failedNodes, failedEdges } = resolveFailure(network, failure);
        const { graph } = viewOf(network);
        for (let edge = 0; edge < graph.edgeCount; edge++) {
          if (failedNodes[graph.from[edge]!] || failedNodes[graph.to[edge]!])
            expect(failedEdges[edge]).toBe(1);
        }
      }),
    );
  });

  test("a list is the union of its parts, in any order; factors multiply", () => {
    fc.assert(
      fc.property(cases, ([network, a, b]) => {
        const [one, other] = [resolveFailure(network, a), resolveFailure(network, b)];
        const both = resolveFailure(network, [a, b]);
        expect(both.failedNodes).toEqual(
          one.failedNodes.map((failed, node) => failed | other.failedNodes[node]!),
        );
        expect(both.failedEdges).toEqual(
          one.failedEdges.map((failed, edge) => failed | other.failedEdges[edge]!),
        );
        const factor = ({ capacityFactors }: typeof one, edge: number) => capacityFactors?.[edge] ?? 1;
        for (let edge = 0; edge < network.edges.length; edge++) {
          expect(factor(both, edge)).toBe(factor(one, edge) * factor(other, edge));
        }
        expect(resolveFailure(network, [b, a])).toEqual(both);
      }),
    );
  });

  test("a degradation touches exactly the edges that its failure takes down", () => {
    const degraded = networkDocument({ minSites: 1 }).chain((document) =>
      fc.tuple(fc.constant(Network.parse(document)), fc.constantFrom(...refsOf(document))),
    );
    fc.assert(
      fc.property(degraded, ([network, ref]) => {
        const { failedEdges } = resolveFailure(network, ref);
        const { capacityFactors } = resolveFailure(network, { kind: "degrade", of: ref, factor: 0.5 });
        expect([...capacityFactors!]).toEqual([...failedEdges].map((failed) => (failed === 1 ? 0.5 : 1)));
      }),
    );
  });

  test("twin: each kind, written out", () => {
    fc.assert(
      fc.property(cases, ([network, failure]) => {
        const slow = slowly(network, failure);
        const { sites, edges } = resolved(failure, network);
        if (slow !== null) expect({ sites, edges }).toEqual(slow);
      }),
      { numRuns: 300 },
    );
  });
});

/** What fails, read off the contract; `null` where a polygon, which has tests of its own, takes part. */
function slowly(network: Network, failure: Failure): { sites: string[]; edges: string[] } | null {
  const sites = new Set<string>();
  const edges = new Set<string>();
  const add = (part: Failure): boolean => {
    if (Array.isArray(part)) return part.every(add);
    if (typeof part === "string") return add(parseFailure(part));
    const single = part as Exclude<Failure, string | readonly Failure[]>;
    switch (single.kind) {
      case "polygon":
        return false;
      case "degrade":
        return true;
      case "site":
        sites.add(single.id);
        return true;
      case "segment":
      case "link":
        edges.add(single.id);
        return true;
      case "cable":
        for (const { id, cable } of network.edges) if (cable === single.id) edges.add(id);
        return true;
      case "group":
        return add(network.riskGroups.find(({ id }) => id === single.id)!.members);
      case "country":
        for (const { id, country, kind } of network.sites) {
          if (country === single.id && kind !== "branching-unit") sites.add(id);
        }
        return true;
      case "operator":
        for (const { id, operator } of network.sites) if (operator === single.id) sites.add(id);
        for (const { id, operator } of network.edges) if (operator === single.id) edges.add(id);
        return network.cables.every(({ id, owners = [] }) =>
          owners.join() === single.id ? add({ kind: "cable", id }) : true,
        );
      case "disc":
        for (const { id, lat, lon } of network.sites) if (discContains(single, [lon, lat])) sites.add(id);
        for (const { id, route } of network.edges) if (routeMeetsDisc(route, single)) edges.add(id);
        return true;
      case "corridor":
        for (const { id, lat, lon } of network.sites) if (corridorContains(single, [lon, lat])) sites.add(id);
        for (const { id, route } of network.edges) if (routeMeetsCorridor(route, single)) edges.add(id);
        return true;
    }
  };
  if (!add(failure)) return null;
  for (const { id, from, to } of network.edges) if (sites.has(from) || sites.has(to)) edges.add(id);
  return { sites: [...sites].sort(), edges: [...edges].sort() };
}
