import { describe, expect, test } from "vitest";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import type { RoutingModel } from "../../src/routing/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { version } from "../../src/version.ts";
import { errorOf } from "../problems.ts";
import { bay } from "./bay.ts";
import { nearly } from "./nearly.ts";
import { link, place } from "./small.ts";

const network = Network.parse(bay);

function networkOf(parts: Omit<NetworkDocument, "format">): Network {
  return Network.parse({ format: "cutset-network/1", ...parts });
}

/** Of each demand, one figure. */
function byDemand<Figure>(
  { demands }: ReturnType<typeof simulate>,
  figure: (demand: ReturnType<typeof simulate>["demands"][number]) => Figure,
): Record<string, Figure> {
  return Object.fromEntries(demands.map((demand) => [demand.id, figure(demand)]));
}

test("a cut of the trunk at A, every figure worked out by hand", () => {
  const none = { forwardGbps: 0, backwardGbps: 0 };
  // After the cut 80 Gbit/s press into the 20 of the way round and 70 come back: a quarter and two sevenths get through.
  expect(simulate(network, "segment:trunk-a")).toEqual(
    nearly({
      format: "cutset-outcome/1",
      version,
      network: { name: "bay", hash: network.hash },
      failure: [{ kind: "segment", id: "trunk-a" }],
      routing: "spf",
      failed: { sites: [], edges: ["trunk-a"] },
      reachability: {
        pairsBefore: 10,
        pairsAfter: 10,
        fraction: 1,
        componentSizes: [5, 1],
        isolatedSites: [],
      },
      traffic: {
        offeredGbps: 162,
        servedBeforeGbps: 145,
        servedGbps: 45,
        disconnectedGbps: 7,
        congestedGbps: 110,
      },
      demands: [
        {
          id: "any",
          gbps: 30,
          status: "degraded",
          before: { servedGbps: 30, latencyMs: 6, edges: ["haul-a", "trunk-a", "trunk-b"] },
          after: { servedGbps: 7.5, latencyMs: 21, edges: ["round", "haul-c"] },
        },
        {
          id: "back",
          gbps: 70,
          status: "degraded",
          before: { servedGbps: 60, latencyMs: 8, edges: ["haul-c", "trunk-c", "trunk-a"] },
          after: { servedGbps: 20, latencyMs: 22, edges: ["haul-c", "round", "haul-a"] },
        },
        {
          id: "far",
          gbps: 50,
          status: "degraded",
          before: { servedGbps: 50, latencyMs: 8, edges: ["trunk-a", "trunk-c", "haul-c"] },
          after: { servedGbps: 12.5, latencyMs: 22, edges: ["haul-a", "round", "haul-c"] },
        },
        {
          id: "home",
          gbps: 5,
          status: "kept",
          before: { servedGbps: 5, latencyMs: 0, edges: [] },
          after: { servedGbps: 5, latencyMs: 0, edges: [] },
        },
        {
          id: "lone",
          gbps: 7,
          status: "lost",
          before: { servedGbps: 0, latencyMs: null, edges: null },
          after: { servedGbps: 0, latencyMs: null, edges: null },
        },
        {
          id: "zero",
          gbps: 0,
          status: "rerouted",
          before: { servedGbps: 0, latencyMs: 9, edges: ["haul-a", "trunk-a", "trunk-c", "haul-c"] },
          after: { servedGbps: 0, latencyMs: 21, edges: ["round", "haul-c"] },
        },
      ],
      edges: [
        {
          id: "haul-a",
          capacityGbps: 50,
          before: { forwardGbps: 0, backwardGbps: 30 },
          after: { forwardGbps: 50, backwardGbps: 70 },
        },
        {
          id: "haul-c",
          capacityGbps: 80,
          before: { forwardGbps: 50, backwardGbps: 70 },
          after: { forwardGbps: 80, backwardGbps: 70 },
        },
        {
          id: "round",
          capacityGbps: 20,
          before: none,
          after: { forwardGbps: 70, backwardGbps: 80 },
        },
        {
          id: "trunk-a",
          capacityGbps: 100,
          before: { forwardGbps: 80, backwardGbps: 70 },
          after: none,
        },
        { id: "trunk-b", capacityGbps: 40, before: { forwardGbps: 30, backwardGbps: 0 }, after: none },
        { id: "trunk-c", capacityGbps: 60, before: { forwardGbps: 50, backwardGbps: 70 }, after: none },
      ],
      countries: [
        {
          country: "AA",
          placesReachableBefore: 5,
          placesReachableAfter: 5,
          internationalCapacityBeforeGbps: 120,
          internationalCapacityAfterGbps: 20,
          offeredGbps: 85,
          servedBeforeGbps: 85,
          servedGbps: 25,
          meanLatencyBeforeMs: (30 * 6 + 50 * 8 + 5 * 0) / 85,
          meanLatencyAfterMs: (7.5 * 21 + 12.5 * 22 + 5 * 0) / 25,
        },
        {
          country: "BB",
          placesReachableBefore: 4,
          placesReachableAfter: 4,
          internationalCapacityBeforeGbps: 40,
          internationalCapacityAfterGbps: 40,
          offeredGbps: 0,
          servedBeforeGbps: 0,
          servedGbps: 0,
          meanLatencyBeforeMs: null,
          meanLatencyAfterMs: null,
        },
        {
          country: "CC",
          placesReachableBefore: 5,
          placesReachableAfter: 5,
          internationalCapacityBeforeGbps: 40,
          internationalCapacityAfterGbps: 40,
          offeredGbps: 70,
          servedBeforeGbps: 60,
          servedGbps: 20,
          meanLatencyBeforeMs: 8,
          meanLatencyAfterMs: 22,
        },
        {
          country: "DD",
          placesReachableBefore: 0,
          placesReachableAfter: 0,
          internationalCapacityBeforeGbps: 0,
          internationalCapacityAfterGbps: 0,
          offeredGbps: 7,
          servedBeforeGbps: 0,
          servedGbps: 0,
          meanLatencyBeforeMs: null,
          meanLatencyAfterMs: null,
        },
      ],
    }),
  );
});

describe("what fails", () => {
  test("a branching unit takes the segments that end there, and isolates who has no other", () => {
    const { failed, reachability, countries } = simulate(network, "site:bu");
    expect(failed).toEqual({ sites: ["bu"], edges: ["trunk-a", "trunk-b", "trunk-c"] });
    // d1 is alone as well, but was so before.
    expect(reachability).toEqual({
      pairsBefore: 10,
      pairsAfter: 6,
      fraction: 0.6,
      componentSizes: [4, 1, 1],
      isolatedSites: ["b1"],
    });
    expect(countries.map(({ placesReachableAfter }) => placesReachableAfter)).toEqual([4, 0, 4, 0]);
    expect(countries.map((country) => country.internationalCapacityAfterGbps)).toEqual([20, 0, 0, 0]);
  });

  test("a station takes its own edges only: the other branches of its cable live on", () => {
    const outcome = simulate(network, "site:a1");
    expect(outcome.failed).toEqual({ sites: ["a1"], edges: ["haul-a", "trunk-a"] });
    expect(outcome.reachability).toMatchObject({ pairsAfter: 6, componentSizes: [4, 1], isolatedSites: [] });
    expect(byDemand(outcome, ({ status }) => status)).toEqual({
      any: "degraded",
      back: "lost",
      far: "lost",
      home: "lost",
      lone: "lost",
      zero: "rerouted",
    });
    expect(outcome.traffic).toMatchObject({ servedGbps: 20, disconnectedGbps: 132, congestedGbps: 10 });
  });

  test("a country takes its places; a failed place reaches nothing and is not isolated", () => {
    const { failed, reachability, countries } = simulate(network, "country:AA");
    expect(failed).toEqual({ sites: ["a1", "a2"], edges: ["haul-a", "round", "trunk-a"] });
    expect(reachability).toMatchObject({ pairsAfter: 3, fraction: 0.3, componentSizes: [3, 1] });
    expect(reachability.isolatedSites).toEqual([]);
    expect(countries[0]).toMatchObject({
      placesReachableAfter: 0,
      internationalCapacityAfterGbps: 0,
      offeredGbps: 85,
      servedGbps: 0,
      meanLatencyAfterMs: null,
    });
  });

  test("a degraded cable keeps its traffic and the share of it that fits", () => {
    const outcome = simulate(network, "degrade:cable:trunk@0.5");
    expect(outcome.failed).toEqual({ sites: [], edges: [] });
    expect(byDemand(outcome, ({ after }) => after.servedGbps)).toEqual(
      nearly({ any: 30 * (50 / 80), back: 30, far: 30, home: 5, lone: 0, zero: 0 }),
    );
    expect(byDemand(outcome, ({ status }) => status)).toMatchObject({ any: "degraded", zero: "kept" });
    expect(outcome.countries[0]).toMatchObject({ internationalCapacityAfterGbps: 70 });
    expect(outcome.edges.map(({ capacityGbps }) => capacityGbps)).toEqual([50, 80, 20, 100, 40, 60]);
  });

  test("nothing: an empty list is the intact network", () => {
    const outcome = simulate(network, []);
    expect(outcome.failure).toEqual([]);
    expect(outcome.traffic).toMatchObject({ servedGbps: 145, disconnectedGbps: 7, congestedGbps: 10 });
    expect(byDemand(outcome, ({ status }) => status)).toEqual({
      any: "kept",
      back: "degraded",
      far: "kept",
      home: "kept",
      lone: "lost",
      zero: "kept",
    });
  });

  test("a disc takes what its radius covers, here everything", () => {
    const outcome = simulate(network, "disc:0,0,1");
    expect(outcome.failed.sites).toHaveLength(7);
    expect(outcome.reachability).toEqual({
      pairsBefore: 10,
      pairsAfter: 0,
      fraction: 0,
      componentSizes: [],
      isolatedSites: [],
    });
    expect(outcome.traffic).toMatchObject({ servedGbps: 0, disconnectedGbps: 162, congestedGbps: 0 });
  });

  test("what the network does not have is refused", () => {
    expect(() => simulate(network, "cable:trunc")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
    expect(() => simulate(network, "trunk")).toThrow(expect.objectContaining({ code: "FAILURE_INVALID" }));
  });
});

describe("nothing to count", () => {
  test("a network without sites", () => {
    expect(simulate(networkOf({ sites: [] }), [])).toMatchObject({
      network: { name: "unnamed" },
      reachability: { pairsBefore: 0, pairsAfter: 0, fraction: 1, componentSizes: [], isolatedSites: [] },
      traffic: { offeredGbps: 0, servedBeforeGbps: 0, servedGbps: 0, disconnectedGbps: 0, congestedGbps: 0 },
      demands: [],
      edges: [],
      countries: [],
    });
  });

  test("places that never reached anyone: the fraction is 1, even when they fail", () => {
    const islands = networkOf({ sites: [place("a", "AA"), place("b", "BB")] });
    expect(simulate(islands, "site:a").reachability).toEqual({
      pairsBefore: 0,
      pairsAfter: 0,
      fraction: 1,
      componentSizes: [1],
      isolatedSites: [],
    });
  });

  test("an edge of no capacity: what is offered to it is congested, not disconnected", () => {
    const demands = [
      { id: "x", from: "a", to: "b", gbps: 3 },
      { id: "zero", from: "b", to: "a", gbps: 0 },
    ];
    const sites = [place("a", "AA"), place("b", "BB")];
    const outcome = simulate(networkOf({ sites, links: [link("ab", "a", "b", 0, 1)], demands }), []);
    expect(outcome.demands).toMatchObject([
      { status: "lost", after: { servedGbps: 0, latencyMs: 1, edges: ["ab"] } },
      { status: "kept", after: { servedGbps: 0, latencyMs: 1, edges: ["ab"] } },
    ]);
    expect(outcome.traffic).toMatchObject({ servedGbps: 0, disconnectedGbps: 0, congestedGbps: 3 });
    expect(outcome.countries[0]).toMatchObject({
      internationalCapacityAfterGbps: 0,
      meanLatencyAfterMs: null,
    });
  });
});

test("loads that add up to the capacity but for rounding are fully served", () => {
  const demands = [0.1, 0.2, 0.3].map((gbps, i) => ({ id: `d${i}`, from: "a", to: "b", gbps }));
  const sites = [place("a", "AA"), place("b", "AA")];
  const full = networkOf({ sites, links: [link("ab", "a", "b", 0.6, 1)], demands });
  expect(0.1 + 0.2 + 0.3).toBeGreaterThan(0.6);
  expect(simulate(full, []).demands.map(({ status }) => status)).toEqual(["kept", "kept", "kept"]);
});

test("a demand that was served on the spot and now goes abroad is rerouted", () => {
  const demands = [{ id: "x", from: ["a", "b"], to: ["b", "c"], gbps: 1 }];
  const sites = [place("a", "AA"), place("b", "AA"), place("c", "AA")];
  const outcome = simulate(networkOf({ sites, links: [link("ac", "a", "c", 1, 1)], demands }), "site:b");
  expect(outcome.demands).toMatchObject([
    { status: "rerouted", before: { edges: [], latencyMs: 0 }, after: { edges: ["ac"], latencyMs: 1 } },
  ]);
});

test("another routing is carried out and named; a split demand has no path, and latency tells whether it moved", () => {
  const sites = [place("a", "AA"), place("b", "BB")];
  const split = networkOf({ sites, demands: ["p", "q"].map((id) => ({ id, from: "a", to: "b", gbps: 1 })) });
  let calls = 0;
  const routing = {
    name: "halves",
    place: () => ({
      forwardGbps: new Float64Array(),
      backwardGbps: new Float64Array(),
      paths: [null, null],
      latencyMs: Float64Array.of(7, 7 + calls++),
      servedGbps: Float64Array.of(1, 1),
    }),
  };
  const { routing: name, demands } = simulate(split, [], { routing });
  expect(name).toBe("halves");
  expect(demands).toMatchObject([
    { status: "kept", after: { latencyMs: 7, edges: null } },
    { status: "rerouted", before: { latencyMs: 7 }, after: { latencyMs: 8 } },
  ]);
});

test("a routing that is no model, as from JavaScript, is refused with what to pass", () => {
  const byName = { routing: "spf" as unknown as RoutingModel };
  expect(errorOf("ARGUMENT_INVALID", () => simulate(network, [], byName)).message).toMatch(/exported spf/);
});

test("another simulation of the same network starts from the same intact state", () => {
  const first = JSON.stringify(simulate(network, "segment:trunk-a"));
  simulate(network, "site:a1");
  expect(JSON.stringify(simulate(network, "segment:trunk-a"))).toBe(first);
});
