import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import { protection } from "../../src/plan/index.ts";
import { protectionBlocks } from "../../src/report/index.ts";
import { auditPathPair, disjointPaths } from "../../src/routing/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { cases } from "../laws/cases.ts";
import { link, place } from "../simulate/small.ts";

/** Two ways from a to b, by c and by d; e hangs from b. */
const document = {
  format: "cutset-network/1",
  sites: ["a", "b", "c", "d", "e"].map((id) => place(id, "AA")),
  links: [
    link("ac", "a", "c", 9, 1),
    link("cb", "c", "b", 9, 1),
    link("ad", "a", "d", 9, 2),
    link("db", "d", "b", 9, 2),
    link("be", "b", "e", 9, 1),
  ],
  riskGroups: [{ id: "trench", members: ["link:ac", "link:ad"] }],
};
const withDemand = (demand: object) =>
  Network.parse({ ...document, demands: [{ id: "x", from: "a", to: "b", gbps: 1, ...demand }] });

describe("closed forms", () => {
  test("two ways round a ring share no node; where both lie in one trench they share a risk", () => {
    expect(protection(withDemand({ disjointIn: "nodes" }))).toEqual([
      {
        demand: "x",
        disjointIn: "nodes",
        status: "protected",
        paths: [
          ["ac", "cb"],
          ["ad", "db"],
        ],
        cutSet: [],
        exact: true,
      },
    ]);
    const inTrench = protection(withDemand({ disjointIn: "risk-groups" }));
    expect(inTrench).toMatchObject([{ status: "unprotected", cutSet: ["group:trench"], paths: null }]);
  });

  test("a failure takes the second path, then the first", () => {
    const network = withDemand({ disjointIn: "edges" });
    expect(protection(network, "link:db")).toMatchObject([{ status: "unprotected" }]);
    expect(protection(network, ["link:db", "link:ac"])).toMatchObject([{ status: "disconnected" }]);
  });

  test("a second replica protects, what is avoided does not, and a demand served on site needs no path", () => {
    const to = (ends: string[], more = {}) =>
      protection(withDemand({ to: ends, disjointIn: "edges", ...more }))[0]!;
    expect(to(["e"]).status).toBe("unprotected");
    expect(to(["e"]).cutSet).toContain("link:be");
    expect(to(["e", "b"]).status).toBe("protected");
    expect(to(["b"], { avoid: ["site:d"] }).status).toBe("unprotected");
    expect(to(["a", "e"])).toMatchObject({ status: "protected", paths: [[], []] });
  });

  test("a demand that requires nothing is not looked at, and routing does not change for one that does", () => {
    expect(protection(withDemand({}))).toEqual([]);
    const plain = simulate(withDemand({}), "link:cb");
    expect(simulate(withDemand({ disjointIn: "edges" }), "link:cb").demands).toEqual(plain.demands);
  });

  test("in words", () => {
    const network = withDemand({ disjointIn: "risk-groups" });
    const texts = protectionBlocks(network, protection(network)).map(
      (block) => "text" in block && block.text,
    );
    expect(texts).toEqual([
      "Protection",
      "0 of 1 demands that require two disjoint paths have them.",
      "x (risk-groups) has one path only: every path passes group:trench.",
    ]);
  });
});

test("of single ends it is what disjointPaths finds, and the paths share nothing", () => {
  const kinds = ["edges", "nodes", "risk-groups"] as const;
  const requiring = (document: NetworkDocument): NetworkDocument => ({
    ...document,
    demands: (document.demands ?? []).map(({ avoid: _, ...demand }, i) => ({
      ...demand,
      disjointIn: kinds[i % 3]!,
    })),
  });
  fc.assert(
    fc.property(cases(), ({ document, failure }) => {
      const network = Network.parse(requiring(document));
      for (const { demand, disjointIn, status, paths } of protection(network, failure)) {
        const { from, to } = network.demands.find(({ id }) => id === demand)!;
        if (paths !== null && paths[0].length > 0) {
          const shared = auditPathPair(network, paths[0], paths[1]);
          expect(shared.edges).toEqual([]);
          if (disjointIn !== "edges") expect(shared.sites).toEqual([]);
          if (disjointIn === "risk-groups") expect([shared.cables, shared.riskGroups]).toEqual([[], []]);
        }
        if (from.length > 1 || to.length > 1 || from[0] === to[0]) continue;
        const found = disjointPaths(network, from[0]!, to[0]!, { disjointIn, failure }).status;
        expect(status).toBe(
          { found: "protected", "no-second-path": "unprotected", disconnected: "disconnected" }[found],
        );
      }
    }),
    { numRuns: 150 },
  );
});
