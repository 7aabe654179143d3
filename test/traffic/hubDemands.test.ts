import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { type HubDemandOptions, hubDemands } from "../../src/traffic/index.ts";
import { problemsOf } from "../problems.ts";
import { amountsOf, massedPlaces, placesAt } from "./places.ts";

/** Two cities of AA and one of BB, with hubs in BB and CC; on the equator. */
const network = placesAt({
  lahore: ["AA", 0, 0],
  karachi: ["AA", 0, 10],
  muscat: ["BB", 0, 20],
  "hub-b": ["BB", 0, 30],
  "hub-c": ["CC", 0, 40],
}).with({ format: "cutset-overlay/1", hubs: ["hub-c", "hub-b"] });
const mass = { karachi: 3, lahore: 1 };

describe("by hand", () => {
  test("nearest: a demand a place, to any hub abroad", () => {
    const { demands, offeredGbps, droppedGbps } = hubDemands(network, { mass, offeredGbps: 8 });
    const source = "share of mass of 8 Gbit/s in all";
    expect(demands).toEqual([
      {
        id: "karachi--hubs",
        from: "karachi",
        to: ["hub-b", "hub-c"],
        gbps: { value: 6, source, confidence: "assumed" },
      },
      {
        id: "lahore--hubs",
        from: "lahore",
        to: ["hub-b", "hub-c"],
        gbps: { value: 2, source, confidence: "assumed" },
      },
    ]);
    expect({ offeredGbps, droppedGbps }).toEqual({ offeredGbps: 8, droppedGbps: 0 });
  });

  test("from hubs; hubs at home take no part", () => {
    const { demands } = hubDemands(network, {
      mass: { muscat: 1, lahore: 1 },
      offeredGbps: { AA: 3, BB: 5 },
      direction: "from-hubs",
      provenance: false,
    });
    expect(demands).toEqual([
      { id: "hubs--muscat", from: ["hub-c"], to: "muscat", gbps: 5 },
      { id: "hubs--lahore", from: ["hub-b", "hub-c"], to: "lahore", gbps: 3 },
    ]);
  });

  test("gravity splits what a place has: lahore 30 : 40, karachi 20 : 30", () => {
    const estimate = hubDemands(network, { mass, offeredGbps: { AA: 140 }, split: "gravity" });
    const expected = { "karachi--hub-b": 63, "karachi--hub-c": 42, "lahore--hub-b": 20, "lahore--hub-c": 15 };
    const amounts = amountsOf(estimate);
    expect(Object.keys(amounts)).toEqual(Object.keys(expected));
    for (const [id, gbps] of Object.entries(expected)) expect(amounts[id]).toBeCloseTo(gbps, 9);
    expect(JSON.stringify(estimate.demands[0]!.gbps)).toContain("by hub mass × distance^-1");
  });

  test("a hub of three times the mass pulls three times as much; one without mass nothing", () => {
    const split = (hubMass: Record<string, number>) =>
      amountsOf(hubDemands(network, { mass: { lahore: 1 }, offeredGbps: 7, split: "gravity", hubMass }));
    // 1/30 to 3/40, as 4 to 9.
    expect(split({ "hub-b": 1, "hub-c": 3 })["lahore--hub-b"]).toBeCloseTo((7 * 4) / 13, 9);
    expect(split({ "hub-c": 3 })).toEqual({ "lahore--hub-c": 7 });
  });

  test("hubs in any order, named twice, are the same hubs", () => {
    for (const split of ["nearest", "gravity"] as const) {
      const some = { mass, offeredGbps: 8, split };
      const hubs = ["hub-c", "hub-b", "hub-c"];
      expect(hubDemands(network, { ...some, hubs })).toEqual(hubDemands(network, some));
    }
  });

  test("few are kept and carry all, or are kept as they are", () => {
    const some = { mass, offeredGbps: 8, largest: 1 };
    expect(amountsOf(hubDemands(network, some))).toEqual({ "karachi--hubs": 8 });
    const { droppedGbps, ...rest } = hubDemands(network, { ...some, spreadDropped: false });
    expect(amountsOf(rest)).toEqual({ "karachi--hubs": 6 });
    expect(droppedGbps).toBe(2);
  });
});

test("every place sends its part of its country's volume, however it is split", () => {
  fc.assert(
    fc.property(massedPlaces, fc.constantFrom("nearest" as const, "gravity" as const), (places, split) => {
      const abroad = { id: "abroad", kind: "exchange" as const, country: "ZZ", lat: 10, lon: 179.5 };
      const hubs = ["abroad", ...places.network.sites.slice(0, 2).map(({ id }) => id)];
      const whole = Network.parse({
        ...places.network.document,
        sites: [...places.network.document.sites, abroad],
        hubs,
      });
      const { demands } = hubDemands(whole, {
        mass: places.mass,
        offeredGbps: 100,
        split,
        provenance: false,
      });
      const massOf = (id: string) => places.mass[id] ?? 0;
      const total = Object.values(places.mass).reduce((sum, figure) => sum + figure, 0);
      for (const { id, country } of places.network.sites) {
        const own = demands.filter(({ from }) => from === id);
        const gbps = own.reduce((sum, demand) => sum + (demand.gbps as number), 0);
        expect(gbps).toBeCloseTo((100 * massOf(id)) / total, 9);
        for (const hub of own.flatMap(({ to }) => to)) expect(whole.site(hub).country).not.toBe(country);
      }
    }),
  );
});

describe("refused", () => {
  const good: HubDemandOptions = { mass, offeredGbps: 8 };
  test.each<[string, object, string]>([
    [
      "a negative mass",
      { mass: { lahore: -1 } },
      "mass.lahore: must be a finite number of 0 or more, got -1",
    ],
    [
      "an unknown place",
      { mass: { lahor: 1 } },
      'mass.lahor: site "lahor" does not exist; did you mean "lahore"?',
    ],
    ["an unknown hub", { hubs: ["hub-d"] }, 'hubs[0]: site "hub-d" does not exist; did you mean "hub-b"?'],
    ["no hubs", { hubs: [] }, "hubs: must name a site; the network has no hubs"],
    ["hubs at home only", { mass: { muscat: 1 }, hubs: ["hub-b"] }, "mass.muscat: has no hub outside BB"],
    [
      "hubs without mass",
      { split: "gravity", mass: { muscat: 1 }, hubMass: { "hub-b": 1 } },
      "mass.muscat: no hub abroad pulls it; see hubMass and deterrence",
    ],
    ["hub mass of an unknown site", { hubMass: { x: 1 } }, 'hubMass.x: site "x" does not exist'],
    ["another split", { split: "equal" }, 'split: must be "nearest" or "gravity", got "equal"'],
    ["another direction", { direction: "up" }, 'direction: must be "to-hubs" or "from-hubs", got "up"'],
    [
      "a volume for a country without places",
      { offeredGbps: { AA: 1, BB: 1 } },
      "offeredGbps.BB: no place there has a mass; there are AA",
    ],
    [
      "a country without a volume",
      { offeredGbps: {} },
      "offeredGbps.AA: is missing; places there have a mass",
    ],
    ["no volume", { offeredGbps: { AA: 0 } }, "offeredGbps: has no country with more than 0"],
    [
      "a volume that is no number",
      { offeredGbps: { AA: Number.NaN } },
      "offeredGbps.AA: must be a number from 0 to 1000000000000, got NaN",
    ],
    ["an unknown option", { hub: [] }, 'hub: unknown option; did you mean "hubs"?'],
    ["no least distance", { leastKm: 0 }, "leastKm: must be a number from 0.001 to 20016, got 0"],
    ["a threshold above all", { minGbps: 7 }, "minGbps: leaves nothing of 8 Gbit/s: no demand has 7 Gbit/s"],
  ])("%s", (_, change, problem) => {
    const options = { ...good, ...change } as HubDemandOptions;
    expect(problemsOf("ARGUMENT_INVALID", () => hubDemands(network, options))).toEqual([problem]);
  });
});
