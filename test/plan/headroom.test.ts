import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import { viewOf } from "../../src/graph/index.ts";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import { bracket, headroom, usedUpOn, yearsUntil } from "../../src/plan/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { demandTable } from "../../src/traffic/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { cases } from "../laws/cases.ts";
import { largestFactor } from "../routing/flow/flowOracle.ts";
import { link, place } from "../simulate/small.ts";

const triangle = Network.parse({
  format: "cutset-network/1",
  sites: ["a", "b", "c", "d"].map((id) => place(id, "AA")),
  links: [link("ab", "a", "b", 10, 1), link("ac", "a", "c", 4, 1), link("cb", "c", "b", 6, 1)],
  demands: [{ id: "x", from: "a", to: "b", gbps: 7 }],
});

describe("closed forms", () => {
  test("on the shortest path 10 / 7, over all paths 14 / 7", () => {
    expect(headroom(triangle)).toEqual({
      routing: "spf",
      factor: 10 / 7,
      upperBound: 10 / 7,
      limitedBy: ["ab"],
      unservable: [],
    });
    const best = headroom(triangle, { routing: "optimal" });
    expect(best.factor).toBeCloseTo(2, 4);
    expect(best.upperBound).toBeGreaterThanOrEqual(2);
    expect(best.upperBound).toBeLessThan(2.001);
    expect(best.limitedBy).toEqual(["ab", "ac"]);
  });

  test("after a failure less, and nothing where a demand has no path", () => {
    expect(headroom(triangle, { failure: "link:ab" }).factor).toBeCloseTo(4 / 7, 12);
    for (const routing of ["spf", "ecmp", "optimal"] as const) {
      const none = headroom(triangle, { failure: ["link:ab", "link:ac"], routing });
      expect(none).toMatchObject({ factor: 0, upperBound: 0, unservable: ["x"] });
    }
  });

  test("a network that is asked for nothing has no limit", () => {
    const idle = triangle.with({ format: "cutset-overlay/1", demands: [{ id: "x", gbps: 0 }] });
    for (const routing of ["spf", "ecmp", "optimal"] as const) {
      expect(headroom(idle, { routing }).factor).toBe(Number.POSITIVE_INFINITY);
    }
  });

  test("a factor of two lasts as long as growth takes to double", () => {
    expect(yearsUntil(2, 100)).toBe(1);
    expect(yearsUntil(2, 25)).toBeCloseTo(3.1063, 4);
    expect([yearsUntil(0.9, 25), yearsUntil(2, 0)]).toEqual([0, Number.POSITIVE_INFINITY]);
    const dated = triangle.asOf("2025-06");
    expect(usedUpOn(dated, 2, 100)).toBe("2026-06-01");
    expect(usedUpOn(dated, 0.5, 100)).toBe("2025-06-01");
    expect([usedUpOn(dated, 2, 0), usedUpOn(triangle, 2, 100)]).toEqual([null, null]);
  });
});

const unhurried = cases(
  networkDocument({ minSites: 2, maxSites: 6, dates: false }).map((document: NetworkDocument) => ({
    ...document,
    demands: (document.demands ?? []).map(({ maxLatencyMs: _, ...demand }) => demand),
  })),
);

test("with the best routing, the factor is HiGHS's, and below the bound", () => {
  fc.assert(
    fc.property(unhurried, ({ network, failure }) => {
      const { factor, upperBound } = headroom(network, { failure, routing: "optimal" });
      const view = viewOf(network);
      const exact = largestFactor(view, demandTable(view), resolveFailure(network, failure));
      if (exact > 1e5) {
        expect(factor).toBeGreaterThan(1e5 * (1 - 1e-4));
        return;
      }
      expect(Math.abs(factor - exact)).toBeLessThanOrEqual(2e-5 * exact + 1e-9);
      expect(upperBound).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
    }),
    { numRuns: 150 },
  );
});

test("demands grown by the factor of spf are all served, and not if they grow further", () => {
  fc.assert(
    fc.property(
      cases(networkDocument({ minSites: 2, dates: false, constraints: false })),
      ({ document, failure }) => {
        const grown = (by: number) => {
          const demands = (document.demands ?? []).map((demand) => {
            const gbps = typeof demand.gbps === "number" ? demand.gbps : demand.gbps.value;
            return { ...demand, gbps: gbps * by };
          });
          return simulate(Network.parse({ ...document, demands }), failure).traffic;
        };
        const { factor } = headroom(Network.parse(document), { failure });
        fc.pre(factor > 0 && factor < 1e6);
        expect(grown(factor).servedGbps).toBeCloseTo(grown(factor).offeredGbps, 6);
        const beyond = grown(factor * 1.01);
        expect(beyond.servedGbps).toBeLessThan(beyond.offeredGbps);
      },
    ),
    { numRuns: 150 },
  );
});

test("the bracket: the best routing serves no less than fair sharing and shortest paths", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure }) => {
      const [plain, fair, best] = bracket(network, failure);
      expect([plain, fair, best].map(({ routing }) => routing)).toEqual(["spf", "max-min", "optimal"]);
      const slack = 1e-9 + 1e-3 * best.traffic.offeredGbps;
      expect(best.traffic.servedGbps).toBeGreaterThanOrEqual(plain.traffic.servedGbps - 1e-9);
      expect(best.traffic.servedGbps).toBeGreaterThanOrEqual(fair.traffic.servedGbps - slack);
      expect(best.traffic.upperBoundGbps).toBeGreaterThanOrEqual(best.traffic.servedGbps - 1e-9);
    }),
    { numRuns: 100 },
  );
});
