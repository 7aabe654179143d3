import fc from "fast-check";
import { expect, test } from "vitest";
import { spf } from "../../src/routing/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { cases } from "./cases.ts";

test("failing more joins no pair, reaches no place and adds no international capacity", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure, more }) => {
      const less = simulate(network, failure);
      const worse = simulate(network, [failure, more]);
      expect(worse.reachability.pairsAfter).toBeLessThanOrEqual(less.reachability.pairsAfter);
      for (const [i, country] of worse.countries.entries()) {
        const { placesReachableAfter, internationalCapacityAfterGbps } = less.countries[i]!;
        expect(country.placesReachableAfter).toBeLessThanOrEqual(placesReachableAfter);
        expect(country.internationalCapacityAfterGbps).toBeLessThanOrEqual(
          internationalCapacityAfterGbps + 1e-9,
        );
      }
      expect(worse.failed.sites).toEqual(expect.arrayContaining([...less.failed.sites]));
      expect(worse.failed.edges).toEqual(expect.arrayContaining([...less.failed.edges]));
      expect(worse.traffic.disconnectedGbps).toBeGreaterThanOrEqual(less.traffic.disconnectedGbps);
    }),
  );
});

test("spf: failing more shortens no demand's latency", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure, more }) => {
      const less = simulate(network, failure, { routing: spf }).demands;
      const worse = simulate(network, [more, failure], { routing: spf }).demands;
      for (const [i, { after }] of worse.entries()) {
        const latencyMs = less[i]!.after.latencyMs ?? Number.POSITIVE_INFINITY;
        expect(after.latencyMs ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(latencyMs);
      }
    }),
  );
});

test("the order of failures, and failing twice, change nothing", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure, more }) => {
      const { failure: _, ...once } = simulate(network, [failure, more]);
      const { failure: __, ...swapped } = simulate(network, [more, [failure]]);
      expect(swapped).toEqual(once);
      const { failed } = simulate(network, [failure, more, failure]);
      expect(failed).toEqual(once.failed);
    }),
  );
});

test("a failed site takes down itself and the edges that end there, nothing else", () => {
  fc.assert(
    fc.property(cases(), ({ network }) => {
      for (const { id } of network.sites) {
        const ending = network.edges.filter(({ from, to }) => from === id || to === id);
        expect(simulate(network, { kind: "site", id }).failed).toEqual({
          sites: [id],
          edges: ending.map((edge) => edge.id),
        });
      }
    }),
    { numRuns: 50 },
  );
});

test("a failed cable takes down its segments and no site", () => {
  fc.assert(
    fc.property(cases(), ({ network }) => {
      for (const { id } of network.cables) {
        const segments = network.edges.filter(({ cable }) => cable === id);
        expect(simulate(network, { kind: "cable", id }).failed).toEqual({
          sites: [],
          edges: segments.map((edge) => edge.id),
        });
      }
    }),
    { numRuns: 50 },
  );
});

test("the intact network is as it was, and only what never had a path is disconnected", () => {
  fc.assert(
    fc.property(cases(), ({ network }) => {
      const { failure, failed, reachability, traffic, demands, edges, countries } = simulate(network, []);
      expect(failure).toEqual([]);
      expect(failed).toEqual({ sites: [], edges: [] });
      expect(reachability.pairsAfter).toBe(reachability.pairsBefore);
      expect(reachability).toMatchObject({ fraction: 1, isolatedSites: [] });
      expect(traffic.servedGbps).toBe(traffic.servedBeforeGbps);
      for (const { before, after } of [...demands, ...edges]) expect(after).toEqual(before);
      for (const { status, gbps, before } of demands) {
        const full = before.latencyMs !== null && before.servedGbps === gbps;
        expect(status).toBe(full ? "kept" : before.servedGbps > 0 ? "degraded" : "lost");
      }
      const never = demands.filter(({ before }) => before.latencyMs === null);
      expect(traffic.disconnectedGbps).toBe(never.reduce((sum, { gbps }) => sum + gbps, 0));
      for (const country of countries) {
        expect(country).toMatchObject({
          placesReachableAfter: country.placesReachableBefore,
          internationalCapacityAfterGbps: country.internationalCapacityBeforeGbps,
          servedGbps: country.servedBeforeGbps,
          meanLatencyAfterMs: country.meanLatencyBeforeMs,
        });
      }
    }),
  );
});
