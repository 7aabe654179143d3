import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { ecmp } from "../../src/routing/index.ts";
import { explain, simulate } from "../../src/simulate/index.ts";
import { cases } from "../laws/cases.ts";
import { link, place } from "./small.ts";

/** Two ways from a to b, and a slow third. */
const network = Network.parse({
  format: "cutset-network/1",
  sites: [place("a", "AA"), place("b", "BB"), place("c", "CC")],
  links: [
    link("fast", "a", "b", 10, 1),
    link("spare", "a", "b", 6, 2),
    link("ac", "a", "c", 4, 5),
    link("cb", "c", "b", 4, 5),
  ],
  demands: [
    { id: "x", from: "a", to: "b", gbps: 8 },
    { id: "y", from: "a", to: "c", gbps: 2 },
  ],
});

describe("planned work and a fault on top of it", () => {
  test("before is the network without what is out of service, after is without both", () => {
    const outcome = simulate(network, "link:spare", { planned: "link:fast" });
    expect(outcome.planned).toEqual([{ kind: "link", id: "fast" }]);
    expect(outcome.failed.edges).toEqual(["fast", "spare"]);
    const [x] = outcome.demands;
    expect(x).toMatchObject({
      status: "degraded",
      before: { servedGbps: 6, edges: ["spare"] },
      after: { edges: ["ac", "cb"] },
    });
    expect(outcome.countries[0]).toMatchObject({
      internationalCapacityBeforeGbps: 10,
      internationalCapacityAfterGbps: 4,
    });
  });

  test("before and after are those of the two failures alone", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure, more }) => {
        const outcome = simulate(network, more, { planned: failure });
        const planned = simulate(network, failure);
        const both = simulate(network, [failure, more].flat());
        expect(outcome.failed).toEqual(both.failed);
        expect(outcome.reachability).toMatchObject({
          pairsBefore: planned.reachability.pairsAfter,
          pairsAfter: both.reachability.pairsAfter,
        });
        expect(outcome.demands.map(({ before, after }) => [before, after])).toEqual(
          both.demands.map(({ after }, i) => [planned.demands[i]!.after, after]),
        );
        for (const [i, country] of outcome.countries.entries()) {
          expect(country.internationalCapacityBeforeGbps).toBeCloseTo(
            planned.countries[i]!.internationalCapacityAfterGbps,
            6,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test("an explanation knows of it", () => {
    const { outcome, cutSet } = explain(network, ["link:spare", "link:ac"], "demand:x", {
      planned: "link:fast",
    });
    expect(outcome.demands[0]!.status).toBe("lost");
    expect(cutSet).toEqual(["ac", "fast", "spare"]);
  });
});

describe("before routing converges", () => {
  test("traffic on the failed link is lost, what stays has more room, and later all is carried again", () => {
    const { atFault, traffic } = simulate(network, "link:fast", { atFault: true });
    expect(atFault).toEqual({ servedGbps: 2, demandsCut: 1 });
    expect(traffic.servedGbps).toBe(8);
    expect(simulate(network, "link:fast")).not.toHaveProperty("atFault");
  });

  test("a degraded link squeezes what is on it; a failed place loses its own", () => {
    expect(simulate(network, "degrade:link:fast@0.5", { atFault: true }).atFault).toEqual({
      servedGbps: 7,
      demandsCut: 0,
    });
    expect(simulate(network, "site:c", { atFault: true }).atFault).toEqual({ servedGbps: 8, demandsCut: 1 });
    const onSite = network.with({
      format: "cutset-overlay/1",
      demands: [{ id: "z", from: "c", to: "c", gbps: 1 }],
    });
    expect(simulate(onSite, "site:c", { atFault: true }).atFault).toEqual({ servedGbps: 8, demandsCut: 2 });
  });

  test("where a model splits demands it cannot be told", () => {
    const tied = network.with({ format: "cutset-overlay/1", links: [{ id: "spare", latencyMs: 1 }] });
    expect(simulate(tied, "link:fast", { atFault: true, routing: ecmp }).atFault).toBeNull();
  });

  test("with everything lost that is hit, no demand is served that was not, and none more than offered", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const { atFault, traffic, demands, failed } = simulate(network, failure, { atFault: true });
        const isCut = ({ before: { edges }, id }: (typeof demands)[number]) => {
          if (edges === null || edges.length > 0)
            return edges?.some((edge) => failed.edges.includes(edge)) ?? false;
          const { from, to } = network.demands.find((demand) => demand.id === id)!;
          return failed.sites.includes(to.find((site) => from.includes(site))!);
        };
        expect(atFault!.demandsCut).toBe(demands.filter(isCut).length);
        const most = demands
          .filter((demand) => demand.before.edges !== null && !isCut(demand))
          .reduce((sum, { gbps }) => sum + gbps, 0);
        expect(atFault!.servedGbps).toBeLessThanOrEqual(Math.min(most, traffic.offeredGbps) * (1 + 1e-9));
      }),
      { numRuns: 200 },
    );
  });
});
