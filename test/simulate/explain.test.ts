import { describe, expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { explain, simulate } from "../../src/simulate/index.ts";
import { oneLanding, secondLanding } from "./landings.ts";
import { link, place } from "./small.ts";

const network = Network.parse(oneLanding).with(secondLanding);

test("a demand that is squeezed: where, and what the best routing could carry", () => {
  const outcome = simulate(network, "site:land-1");
  expect(explain(network, "site:land-1", "demand:out")).toEqual({
    subject: { kind: "demand", id: "out" },
    outcome,
    demands: outcome.demands.filter(({ id }) => id === "out"),
    failedEnds: [],
    cutSet: [],
    bottlenecks: [
      { edge: "haul-2", loadGbps: 80, capacityGbps: 50 },
      { edge: "sea-2", loadGbps: 80, capacityGbps: 60 },
    ],
    remaining: { gbps: 50, minimumCut: ["haul-2"] },
  });
});

test("what is degraded shows what is left of it", () => {
  const { bottlenecks, remaining } = explain(network, ["cable:sea-1", "degrade:cable:sea-2@0.5"], "out");
  expect(bottlenecks).toEqual([
    { edge: "sea-2", loadGbps: 80, capacityGbps: 30 },
    { edge: "haul-2", loadGbps: 80, capacityGbps: 50 },
  ]);
  expect(remaining).toEqual({ gbps: 30, minimumCut: ["sea-2"] });
});

test("of an edge that is overloaded both ways, the busier one", () => {
  const failure = ["cable:sea-1", "degrade:link:haul-2@0.5"];
  const { bottlenecks } = explain(network, failure, "city");
  expect(bottlenecks[0]).toEqual({ edge: "haul-2", loadGbps: 80, capacityGbps: 25 });
  expect(explain(network, failure, "in").bottlenecks[0]).toMatchObject({ edge: "haul-2", loadGbps: 40 });
  const moreIn = network.with({ format: "cutset-overlay/1", demands: [{ id: "in", gbps: 90 }] });
  expect(explain(moreIn, failure, "city").bottlenecks[0]).toMatchObject({ edge: "haul-2", loadGbps: 90 });
});

test("an edge without capacity is the worst bottleneck", () => {
  const { bottlenecks } = explain(network, ["site:land-1", "degrade:cable:sea-2@0"], "out");
  expect(bottlenecks.map(({ edge }) => edge)).toEqual(["sea-2", "haul-2"]);
});

test("an edge that is full, but for rounding, is no bottleneck", () => {
  const demands = [0.1, 0.2, 0.3].map((gbps, i) => ({ id: `d${i}`, from: "a", to: "b", gbps }));
  const sites = [place("a", "AA"), place("b", "AA")];
  const links = [link("ab", "a", "b", 0.6, 1)];
  const full = Network.parse({ format: "cutset-network/1", sites, links, demands });
  expect(explain(full, [], "a").bottlenecks).toEqual([]);
});

describe("the cut set", () => {
  test("has the failed edges that lead from the sources towards the targets, and no others", () => {
    // The stub leads nowhere, and the sea cables lie beyond the cut.
    const failure = ["site:land-1", "site:land-2", "link:stub", "cable:sea-1"];
    const { cutSet, failedEnds, bottlenecks, remaining } = explain(network, failure, "demand:out");
    expect({ cutSet, failedEnds, bottlenecks, remaining }).toEqual({
      cutSet: ["haul-1", "haul-2"],
      failedEnds: [],
      bottlenecks: [],
      remaining: null,
    });
  });

  test("lies about a target that has failed", () => {
    const { cutSet, failedEnds } = explain(network, "site:hub", "demand:out");
    expect({ cutSet, failedEnds }).toEqual({ cutSet: ["sea-1", "sea-2"], failedEnds: ["hub"] });
  });

  test("is empty for a source that has failed: nothing cuts off what is not there", () => {
    const { cutSet, failedEnds } = explain(network, "site:city", "demand:out");
    expect({ cutSet, failedEnds }).toEqual({ cutSet: [], failedEnds: ["city"] });
  });

  test("lies about each of several sources", () => {
    const more = { id: "any", from: ["city", "pier"], to: "hub", gbps: 1 };
    const anycast = network.with({ format: "cutset-overlay/1", demands: [more] });
    const failure = ["cable:sea-1", "cable:sea-2", "link:stub"];
    expect(explain(anycast, failure, "any").cutSet).toEqual(["sea-1", "sea-2"]);
    expect(explain(anycast, [...failure, "site:city"], "any").cutSet).toEqual(["stub"]);
  });

  test("is empty where the intact network has no path either", () => {
    const apart = { format: "cutset-overlay/1", remove: ["link:stub"] };
    const demands = [{ id: "never", from: "pier", to: "hub", gbps: 1 }];
    const never = network.with(apart).with({ format: "cutset-overlay/1", demands });
    const { cutSet, demands: explained } = explain(never, "cable:sea-1", "never");
    expect(cutSet).toEqual([]);
    expect(explained).toMatchObject([{ status: "lost" }]);
  });
});

describe("the subject", () => {
  const idsOf = (failure: string | [], subject: string) =>
    explain(network, failure, subject).demands.map(({ id }) => id);

  test("of a site: what starts or ends there; what remains counts in each direction", () => {
    const { subject, remaining } = explain(network, "site:land-1", "city");
    expect(subject).toEqual({ kind: "site", id: "city" });
    expect(idsOf("site:land-1", "city")).toEqual(["in", "out"]);
    expect(remaining).toEqual({ gbps: 50, minimumCut: ["haul-2"] });
    expect(explain(network, "site:land-1", "hub").remaining).toEqual(remaining);
  });

  test("what remains is asked for congested demands only: where all fit, capacity explains nothing", () => {
    const onlyIn = network.with({ format: "cutset-overlay/1", remove: ["demand:out"] });
    expect(explain(onlyIn, "site:land-1", "city").remaining).toBeNull();
    const moreIn = onlyIn.with({ format: "cutset-overlay/1", demands: [{ id: "in", gbps: 90 }] });
    expect(explain(moreIn, "site:land-1", "city").remaining).toEqual({ gbps: 50, minimumCut: ["haul-2"] });
  });

  test("of a country: what starts there, or what ends there where nothing starts", () => {
    expect(explain(network, [], "AA").subject).toEqual({ kind: "country", id: "AA" });
    expect(idsOf([], "country:AA")).toEqual(["out"]);
    expect(idsOf([], "country:HH")).toEqual(["in"]);
    expect(idsOf([], "PP")).toEqual([]);
    const oneWay = network.with({ format: "cutset-overlay/1", remove: ["demand:in"] });
    expect(explain(oneWay, [], "HH").demands.map(({ id }) => id)).toEqual(["out"]);
  });

  test("of a country: domestic demands cross nothing and do not count for what remains", () => {
    const demands = [{ id: "home", from: "land-2", to: "city", gbps: 60 }];
    const domestic = network.with({ format: "cutset-overlay/1", demands });
    expect(explain(domestic, "site:land-1", "AA")).toMatchObject({ remaining: { gbps: 50 } });
    expect(explain(domestic, "site:hub", "AA").remaining).toBeNull();
  });

  test("without demands has nothing to explain", () => {
    expect(explain(network, "site:city", "pier")).toMatchObject({
      demands: [],
      failedEnds: [],
      cutSet: [],
      bottlenecks: [],
      remaining: null,
    });
  });

  test("that a demand serves on the spot has no far end", () => {
    const demands = [{ id: "own", from: "pier", to: ["pier"], gbps: 1 }];
    const own = network.with({ format: "cutset-overlay/1", demands });
    expect(explain(own, [], "pier").remaining).toBeNull();
  });

  test("that does not exist, or a failure that does not, is refused", () => {
    for (const [failure, subject] of [
      ["site:city", "cty"],
      ["site:city", "site:out"],
      ["site:city", "cable:sea-1"],
      ["site:cty", "city"],
    ] as const) {
      expect(() => explain(network, failure, subject)).toThrow(
        expect.objectContaining({ code: "NOT_FOUND" }),
      );
    }
  });
});
