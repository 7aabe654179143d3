import { expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { compare, simulate } from "../../src/simulate/index.ts";
import { version } from "../../src/version.ts";
import { oneLanding, secondLanding } from "./landings.ts";
import { link } from "./small.ts";

const one = Network.parse(oneLanding);
const two = one.with(secondLanding);

test("a second landing is worth what the first one carried, less what does not fit", () => {
  expect(compare(one, two, "site:land-1")).toEqual({
    format: "cutset-comparison/1",
    version,
    a: simulate(one, "site:land-1"),
    b: simulate(two, "site:land-1"),
    // Pairs: only city and pier before; city, pier, land-2 and hub with it.
    gain: {
      offeredGbps: 0,
      servedGbps: 90,
      disconnectedGbps: -120,
      congestedGbps: 30,
      reachablePairs: 5,
      latencyMs: null,
    },
  });
});

test("in the intact network it changes neither traffic nor latency", () => {
  expect(compare(one, two, []).gain).toEqual({
    offeredGbps: 0,
    servedGbps: 0,
    disconnectedGbps: 0,
    congestedGbps: 0,
    reachablePairs: 4,
    latencyMs: 0,
  });
});

test("latency is gained on the traffic that both serve", () => {
  const satellite = { format: "cutset-overlay/1", links: [link("sky", "city", "hub", 20, 300)] };
  // Both ways 20 Gbit/s go from 300 ms to 14; what only the second landing serves does not count.
  expect(compare(one.with(satellite), two.with(satellite), "site:land-1").gain).toMatchObject({
    servedGbps: 50,
    latencyMs: -286,
  });
});

test("latency gains are weighted by the traffic that both serve", () => {
  const slow = { format: "cutset-overlay/1", links: [link("haul-1", "city", "land-1", 20, 1)] };
  const other = {
    format: "cutset-overlay/1",
    demands: [{ id: "near", from: "pier", to: "city", gbps: 4 }],
    links: [link("stub", "city", "pier", 5, 3)],
  };
  const base = one.with({ format: "cutset-overlay/1", demands: other.demands });
  // in and out: 20 Gbit/s each, unchanged; near: 4 Gbit/s, 2 ms more.
  expect(compare(base.with(slow), base.with(other), []).gain.latencyMs).toBeCloseTo((4 * 2) / 44, 12);
});

test("a demand that only one of the networks has counts as offered, not for latency", () => {
  const more = { format: "cutset-overlay/1", demands: [{ id: "new", from: "city", to: "pier", gbps: 3 }] };
  expect(compare(one, one.with(more), []).gain).toMatchObject({
    offeredGbps: 3,
    servedGbps: 3,
    latencyMs: 0,
  });
});

test("a failure that one of the networks cannot have is refused", () => {
  expect(() => compare(one, two, "site:land-2")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
});
