import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network, type NetworkDocument } from "../../../src/network/index.ts";
import {
  auditPathPair,
  type DisjointPaths,
  disjointPaths,
  type SharedRisks,
} from "../../../src/routing/index.ts";
import { simulate } from "../../../src/simulate/index.ts";
import { networkDocument } from "../../arbitraries.ts";
import { errorOf } from "../../problems.ts";
import { branchingUnit, edge, link, place } from "../../simulate/small.ts";

const none: SharedRisks = { edges: [], sites: [], cables: [], riskGroups: [] };

/** `a` and `d` are joined by both branches of a cable, through `b` and through a unit, and by a slow link. */
const document: NetworkDocument = {
  format: "cutset-network/1",
  sites: [place("a", "AA"), place("b", "BB"), branchingUnit("u"), place("c", "CC"), place("d", "DD")],
  cables: [
    {
      id: "west",
      segments: [edge("w1", "a", "u", 1, 1), edge("w2", "u", "d", 1, 1), edge("w3", "u", "b", 1, 1)],
    },
    { id: "east", segments: [edge("e1", "a", "b", 1, 2)] },
  ],
  links: [link("bd", "b", "d", 1, 2), link("ac", "a", "c", 1, 9), link("cd", "c", "d", 1, 9)],
  riskGroups: [
    { id: "bay", members: ["cable:east", "group:shore"] },
    { id: "shore", members: ["segment:w1", "site:a"] },
  ],
};
const network = Network.parse(document);
const edgesOf = (result: DisjointPaths) =>
  result.status === "found" ? result.paths.map(({ edges }) => edges) : result.status;

describe("the pair of least total latency", () => {
  test("that shares no edge or node may share a risk group", () => {
    const result = disjointPaths(network, "a", "d", { disjointIn: "nodes" });
    expect(result).toEqual({
      status: "found",
      paths: [
        { edges: ["w1", "w2"], latencyMs: 2 },
        { edges: ["e1", "bd"], latencyMs: 4 },
      ],
      totalLatencyMs: 6,
      exact: true,
    });
    expect(auditPathPair(network, ["w1", "w2"], ["e1", "bd"])).toEqual({ ...none, riskGroups: ["bay"] });
  });

  test("that shares no risk group keeps off it; the ends do not count, not even as its members", () => {
    const result = disjointPaths(network, "a", "d");
    expect(edgesOf(result)).toEqual([
      ["w1", "w2"],
      ["ac", "cd"],
    ]);
  });

  test("after a failure", () => {
    expect(edgesOf(disjointPaths(network, "a", "d", { failure: "cable:west", disjointIn: "edges" }))).toEqual(
      [
        ["e1", "bd"],
        ["ac", "cd"],
      ],
    );
  });
});

describe("where there is none, why", () => {
  test("no path at all", () => {
    const failure = ["cable:west", "cable:east", "site:c"];
    expect(disjointPaths(network, "a", "d", { failure })).toEqual({ status: "disconnected", exact: true });
    expect(disjointPaths(network, "a", "d", { failure: "site:d" }).status).toBe("disconnected");
  });

  test("one path: the edges, sites, cables and groups every path passes", () => {
    const cutSetOf = (...options: Parameters<typeof disjointPaths>) => {
      const result = disjointPaths(...options);
      return result.status === "no-second-path" && [result.cutSet, result.exact];
    };
    const failure = "site:c";
    expect(cutSetOf(network, "a", "d", { failure })).toEqual([["group:bay"], true]);
    const waist = ["site:c", "segment:w2", "segment:e1"];
    expect(cutSetOf(network, "a", "d", { failure: waist })).toEqual([
      ["link:bd", "segment:w1", "segment:w3", "site:b", "site:u", "cable:west", "group:bay", "group:shore"],
      true,
    ]);
    expect(cutSetOf(network, "a", "d", { failure: waist, disjointIn: "nodes" })).toEqual([
      ["link:bd", "segment:w1", "segment:w3", "site:b", "site:u"],
      true,
    ]);
    expect(cutSetOf(network, "a", "d", { failure: waist, disjointIn: "edges" })).toEqual([
      ["link:bd", "segment:w1", "segment:w3"],
      true,
    ]);
  });
});

describe("an audit names what two paths both use", () => {
  test.each([
    [
      ["w1", "w2"],
      ["w1", "w3", "bd"],
      { edges: ["w1"], sites: ["u"], cables: ["west"], riskGroups: ["bay", "shore"] },
    ],
    [["e1", "bd"], ["w1", "w3", "bd"], { edges: ["bd"], sites: ["b"], cables: [], riskGroups: ["bay"] }],
    [["ac", "cd"], ["e1", "bd"], {}],
    // Where only one of them ends at a site, the site counts, and so does a group that holds it.
    [["e1"], ["bd"], {}],
    [["e1", "bd"], ["ac"], {}],
    [
      ["ac", "cd"],
      ["bd", "w3", "w1", "ac"],
      { edges: ["ac"], sites: ["a", "c"], riskGroups: ["bay", "shore"] },
    ],
  ])("%j and %j", (a, b, shared) => {
    expect(auditPathPair(network, a, b)).toEqual({ ...none, ...shared });
    expect(auditPathPair(network, b, a)).toEqual({ ...none, ...shared });
  });
});

describe("is refused with the remedy", () => {
  test.each([
    ["NOT_FOUND", () => disjointPaths(network, "a", "e"), 'site "e" does not exist'],
    ["ARGUMENT_INVALID", () => disjointPaths(network, "a", "a"), 'both ends are "a"; name two sites'],
    ["ARGUMENT_INVALID", () => disjointPaths(network, "a", "d", { maxStates: 0 }), "at least 1, got 0"],
    [
      "ARGUMENT_INVALID",
      () => disjointPaths(network, "a", "d", { disjointIn: "cables" as "edges" }),
      'disjointIn must be edges, nodes, risk-groups, got "cables"',
    ],
    ["NOT_FOUND", () => auditPathPair(network, ["w1"], ["w9"]), 'edge "w9" does not exist'],
    ["ARGUMENT_INVALID", () => auditPathPair(network, ["w1", "bd"], ["e1"]), "w1, bd do not join to a path"],
    ["ARGUMENT_INVALID", () => auditPathPair(network, ["w1"], []), "a path is empty"],
  ] as const)("%s", (code, run, message) => {
    expect(errorOf(code, run).message).toContain(message);
  });
});

describe("on random networks", () => {
  const cases = networkDocument({ minSites: 3, maxEdges: 16, dates: false, maxDemands: 0 }).map((drawn) =>
    Network.parse(drawn),
  );

  test("a risk-disjoint pair passes its audit, and the failure of any unit spares one of its paths", () => {
    let pairs = 0;
    fc.assert(
      fc.property(cases, (network) => {
        const [from, to] = [network.sites[0]!.id, network.sites.at(-1)!.id];
        const result = disjointPaths(network, from, to);
        expect(result.exact).toBe(true);
        if (result.status !== "found") return;
        pairs++;
        const [a, b] = result.paths;
        expect(auditPathPair(network, a.edges, b.edges)).toEqual(none);
        const units = [
          ...network.sites.filter(({ id }) => id !== from && id !== to).map(({ id }) => `site:${id}`),
          ...network.cables.map(({ id }) => `cable:${id}`),
        ];
        for (const unit of units) {
          const { failed } = simulate(network, unit);
          const hit = [a, b].filter(({ edges }) => edges.some((id) => failed.edges.includes(id)));
          expect(hit.length).toBeLessThan(2);
        }
      }),
      { numRuns: 400 },
    );
    expect(pairs).toBeGreaterThan(40);
  });

  test("the stricter the pair, the longer; where there is none, each of the cut set alone parts the ends", () => {
    fc.assert(
      fc.property(cases, (network) => {
        const [from, to] = [network.sites[0]!.id, network.sites.at(-1)!.id];
        const totals = (["edges", "nodes", "risk-groups"] as const).map((disjointIn) => {
          const result = disjointPaths(network, from, to, { disjointIn });
          if (result.status === "no-second-path") {
            if (disjointIn !== "risk-groups") expect(result.cutSet).not.toEqual([]);
            for (const ref of result.cutSet.filter((text) => !text.startsWith("group:"))) {
              expect(disjointPaths(network, from, to, { failure: ref }).status).toBe("disconnected");
            }
          }
          return result.status === "found" ? result.totalLatencyMs : Number.POSITIVE_INFINITY;
        });
        expect(totals[0]).toBeLessThanOrEqual(totals[1]! + 1e-9);
        expect(totals[1]).toBeLessThanOrEqual(totals[2]! + 1e-9);
      }),
      { numRuns: 400 },
    );
  });
});
