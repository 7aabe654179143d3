import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import { viewOf } from "../../src/graph/index.ts";
import { demandClasses, Network, type NetworkDocument } from "../../src/network/index.ts";
import { placeByClass, spf } from "../../src/routing/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { placementRepair } from "../../src/sweep/index.ts";
import { demandTable } from "../../src/traffic/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { link, place } from "../simulate/small.ts";
import { cases } from "./cases.ts";
import { routingModels } from "./routingModels.ts";

/** Random networks whose demands are of all classes. */
const classed = cases(
  fc.oneof(
    networkDocument({ minSites: 2, dates: false }).map(withClasses),
    networkDocument({ minSites: 2, dates: false, ties: true }).map(withClasses),
  ),
);

function withClasses(document: NetworkDocument): NetworkDocument {
  const demands = (document.demands ?? []).map((demand, i) => ({ ...demand, class: demandClasses[i % 3]! }));
  return { ...document, demands };
}

test("on one link, emergency traffic first, then government, then the rest", () => {
  const demand = (id: string, gbps: number) => ({ id, from: "a", to: "b", gbps });
  const network = Network.parse({
    format: "cutset-network/1",
    sites: [place("a", "AA"), place("b", "BB")],
    links: [link("ab", "a", "b", 10, 1)],
    demands: [
      { ...demand("people", 8) },
      { ...demand("ministry", 4), class: "government" },
      { ...demand("rescue", 3), class: "emergency" },
      { ...demand("shop", 4), class: "standard" },
    ],
  });
  const { demands, traffic, edges } = simulate(network, []);
  const served = Object.fromEntries(demands.map(({ id, after }) => [id, after.servedGbps]));
  expect(served).toEqual({ rescue: 3, ministry: 4, people: 2, shop: 1 });
  expect(traffic.congestedGbps).toBe(9);
  expect(edges[0]!.after.forwardGbps).toBe(19);
  const squeezed = simulate(network, "degrade:link:ab@0.5").demands;
  expect(squeezed.map(({ id, status, after }) => [id, status, after.servedGbps])).toEqual([
    ["ministry", "degraded", 2],
    ["people", "lost", 0],
    ["rescue", "kept", 3],
    ["shop", "lost", 0],
  ]);
});

describe.each(routingModels)("$name", (routing) => {
  test("a class gets what it would get if no less important one were there", () => {
    fc.assert(
      fc.property(classed, ({ document, failure }) => {
        const all = simulate(Network.parse(document), failure, { routing }).demands;
        for (const [rank, demandClass] of demandClasses.entries()) {
          const upTo = (document.demands ?? []).filter(
            (demand) => demandClasses.indexOf(demand.class!) <= rank,
          );
          const alone = simulate(Network.parse({ ...document, demands: upTo }), failure, { routing }).demands;
          const own = new Set(upTo.filter((demand) => demand.class === demandClass).map(({ id }) => id));
          expect(all.filter(({ id }) => own.has(id))).toEqual(alone.filter(({ id }) => own.has(id)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("what is served and what is lost add up to what is offered", () => {
    fc.assert(
      fc.property(classed, ({ network, failure }) => {
        const { offeredGbps, servedGbps, disconnectedGbps, congestedGbps } = simulate(network, failure, {
          routing,
        }).traffic;
        expect(servedGbps + disconnectedGbps + congestedGbps).toBeCloseTo(offeredGbps, 9);
      }),
      { numRuns: 60 },
    );
  });
});

test("if all are of one class it does not matter which", () => {
  fc.assert(
    fc.property(cases(), ({ document, network, failure }) => {
      const demands = (document.demands ?? []).map((demand) => ({ ...demand, class: "emergency" as const }));
      const other = simulate(Network.parse({ ...document, demands }), failure);
      expect(other.demands).toEqual(simulate(network, failure).demands);
    }),
  );
});

test("a sweep places them as a simulation does", () => {
  fc.assert(
    fc.property(classed, ({ network, failure, more }) => {
      const view = viewOf(network);
      const demands = demandTable(view);
      const repair = placementRepair(spf, view, demands);
      for (const failed of [failure, more]) {
        const effect = resolveFailure(network, failed);
        expect(repair.apply(effect)).toEqual(placeByClass(spf, view, demands, effect));
      }
    }),
  );
});
