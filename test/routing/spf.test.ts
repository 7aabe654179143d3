import fc from "fast-check";
import { dijkstra } from "graphology-shortest-path";
import { describe, expect, test } from "vitest";
import { type Failure, resolveFailure } from "../../src/failure/index.ts";
import { viewOf } from "../../src/graph/index.ts";
import { type LinkDocument, Network, type NetworkDocument } from "../../src/network/index.ts";
import { type Placement, spf } from "../../src/routing/index.ts";
import { demandTable } from "../../src/traffic/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { link, place } from "../simulate/small.ts";

function placed(
  parts: Omit<NetworkDocument, "format">,
  failure: Failure = [],
): Placement & { network: Network } {
  const network = Network.parse({ format: "cutset-network/1", ...parts });
  const view = viewOf(network);
  return { network, ...spf.place(view, demandTable(view), resolveFailure(network, failure)) };
}

/** The path of a demand as `edge>` along and `edge<` against the direction of each edge. */
function pathOf({ network, paths }: ReturnType<typeof placed>, demand = 0): string[] | undefined {
  return paths[demand]?.map((arc) => `${network.edges[arc >> 1]!.id}${(arc & 1) === 0 ? ">" : "<"}`);
}

const sites = ["a", "b", "c", "d"].map((id) => place(id, "AA"));

describe("which path", () => {
  const diamond = {
    sites,
    links: [
      link("ab", "a", "b", 10, 1),
      link("db", "d", "b", 10, 1),
      link("ac", "a", "c", 10, 1),
      link("cd", "c", "d", 10, 2),
      link("ad", "a", "d", 1, 9),
    ],
  };
  const across = { id: "x", from: "a", to: "d", gbps: 4 };

  test("the one with the lowest latency, whatever its capacity; each arc in its own direction", () => {
    const result = placed({ ...diamond, demands: [across] });
    expect(pathOf(result)).toEqual(["ab>", "db<"]);
    expect(result.latencyMs).toEqual(Float64Array.of(2));
    // Edges in the order of ids: ab, ac, ad, cd, db.
    expect(result.forwardGbps).toEqual(Float64Array.of(4, 0, 0, 0, 0));
    expect(result.backwardGbps).toEqual(Float64Array.of(0, 0, 0, 0, 4));
    expect(result.servedGbps).toEqual(Float64Array.of(4));
  });

  test("the next one where an edge has failed, none where all have", () => {
    expect(pathOf(placed({ ...diamond, demands: [across] }, "link:ab"))).toEqual(["ac>", "cd>"]);
    expect(pathOf(placed({ ...diamond, demands: [across] }, ["site:b", "site:c"]))).toEqual(["ad>"]);
    const cut = placed({ ...diamond, demands: [across] }, ["site:b", "site:c", "link:ad"]);
    expect(cut.paths).toEqual([null]);
    expect(cut.latencyMs).toEqual(Float64Array.of(Number.POSITIVE_INFINITY));
    expect(cut.servedGbps).toEqual(Float64Array.of(0));
    expect(cut.forwardGbps).toEqual(new Float64Array(5));
  });

  test("degrading a path does not drive traffic off it", () => {
    const result = placed({ ...diamond, demands: [across] }, "degrade:link:ab@0.1");
    expect(pathOf(result)).toEqual(["ab>", "db<"]);
    expect(result.servedGbps).toEqual(Float64Array.of(1));
  });

  test("of equal latencies the one with fewer edges, though the other is found first", () => {
    const links = [
      link("ab", "a", "b", 1, 1),
      link("bc", "b", "c", 1, 1),
      link("cd", "c", "d", 1, 2),
      link("ax", "a", "x", 1, 3),
      link("xd", "x", "d", 1, 1),
    ];
    const result = placed({ sites: [...sites, place("x", "AA")], links, demands: [across] });
    expect(pathOf(result)).toEqual(["ax>", "xd>"]);
  });

  test("of equal parallel edges the one whose id sorts first, in whatever order they are listed", () => {
    const links = [link("q", "a", "d", 1, 3), link("p", "d", "a", 1, 3)];
    expect(pathOf(placed({ sites, links, demands: [across] }))).toEqual(["p<"]);
    expect(pathOf(placed({ sites, links: links.reverse(), demands: [across] }))).toEqual(["p<"]);
  });
});

describe("anycast", () => {
  const line = {
    sites,
    links: [link("ab", "a", "b", 9, 1), link("bc", "b", "c", 9, 1), link("cd", "c", "d", 9, 1)],
  };
  const demand = (from: string | string[], to: string | string[]) => [{ id: "x", from, to, gbps: 1 }];

  test("takes the nearest pair of ends", () => {
    expect(pathOf(placed({ ...line, demands: demand("b", ["a", "d"]) }))).toEqual(["ab<"]);
    expect(pathOf(placed({ ...line, demands: demand(["a", "c"], "d") }))).toEqual(["cd>"]);
    expect(pathOf(placed({ ...line, demands: demand(["a", "b"], ["c", "d"]) }))).toEqual(["bc>"]);
  });

  test("of equally near targets takes the one whose id sorts first", () => {
    expect(pathOf(placed({ ...line, demands: demand("b", ["c", "a"]) }))).toEqual(["ab<"]);
  });

  test("of targets at the same latency takes the one with fewer edges", () => {
    const tied = [link("da", "d", "a", 9, 1), link("ab", "a", "b", 9, 1), link("dc", "d", "c", 9, 2)];
    expect(pathOf(placed({ sites, links: tied, demands: demand("d", ["b", "c"]) }))).toEqual(["dc>"]);
  });

  test("goes on to the next one that is alive", () => {
    expect(pathOf(placed({ ...line, demands: demand("b", ["a", "d"]) }, "site:a"))).toEqual(["bc>", "cd>"]);
    expect(pathOf(placed({ ...line, demands: demand(["a", "c"], "d") }, "link:bc"))).toEqual(["cd>"]);
    expect(placed({ ...line, demands: demand(["a", "c"], "d") }, "site:c").paths).toEqual([null]);
  });

  test("is served on the spot where an end is among the other ends, and not when that site fails", () => {
    const own = placed({ ...line, demands: demand(["a", "c"], ["c", "d"]) });
    expect(own).toMatchObject({ paths: [[]], latencyMs: Float64Array.of(0), servedGbps: Float64Array.of(1) });
    expect(pathOf(placed({ ...line, demands: demand(["b", "c"], ["c", "d"]) }, "link:cd"))).toEqual([]);
    expect(placed({ ...line, demands: demand("c", "c") }, "site:c").paths).toEqual([null]);
    expect(placed({ ...line, demands: demand(["b", "c"], ["c", "d"]) }, "site:c").paths).toEqual([null]);
  });
});

describe("what is served", () => {
  const links = [link("ab", "a", "b", 10, 1), link("bc", "b", "c", 4, 1)];

  test("a demand gets the share of its worst arc, though others upstream could have used what it loses", () => {
    const demands = [
      { id: "long", from: "a", to: "c", gbps: 8 },
      { id: "short", from: "a", to: "b", gbps: 12 },
    ];
    const { forwardGbps, servedGbps } = placed({ sites, links, demands });
    expect(forwardGbps).toEqual(Float64Array.of(20, 8));
    expect(servedGbps).toEqual(Float64Array.of(4, 6));
  });

  test("each direction has the whole capacity to itself", () => {
    const demands = [
      { id: "out", from: "b", to: "c", gbps: 4 },
      { id: "in", from: "c", to: "b", gbps: 16 },
    ];
    const { forwardGbps, backwardGbps, servedGbps } = placed({ sites, links, demands });
    expect(forwardGbps).toEqual(Float64Array.of(0, 4));
    expect(backwardGbps).toEqual(Float64Array.of(0, 16));
    // In the order of ids: in, out.
    expect(servedGbps).toEqual(Float64Array.of(4, 4));
  });
});

test("on simple graphs, latencies are those of graphology-shortest-path 2.1.0 on network.graph", () => {
  const documents = networkDocument({ minSites: 2, maxSites: 10, maxEdges: 20, maxCables: 0, dates: false });
  fc.assert(
    fc.property(documents, (document) => {
      const places = document.sites.filter(({ kind }) => kind !== "branching-unit").map(({ id }) => id);
      fc.pre(places.length > 0);
      const source = places[0]!;
      const demands = places.map((to) => ({ id: to, from: source, to, gbps: 1 }));
      const { sites, links = [] } = document;
      const { network, latencyMs } = placed({ sites, links: withoutParallels(links), demands });
      const paths = dijkstra.singleSource(network.graph, source, "latencyMs");
      for (const [demand, { id: to }] of network.demands.entries()) {
        const path = paths[to];
        const hops = path?.slice(1).map((end, hop) => network.graph.edges(path[hop], end)[0]!);
        const expected = hops?.reduce((sum, key) => sum + network.edge(key).latencyMs, 0);
        expect(latencyMs[demand]).toBeCloseTo(expected ?? Number.POSITIVE_INFINITY, 9);
      }
    }),
    { numRuns: 100 },
  );
});

function withoutParallels(links: readonly LinkDocument[]): LinkDocument[] {
  return [...new Map(links.map((entry) => [[entry.from, entry.to].sort().join(), entry])).values()];
}
