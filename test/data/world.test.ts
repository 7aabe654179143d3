import { describe, expect, test } from "vitest";
import { pakistan, shippedNetworks } from "../../src/data/index.ts";
import { estimatedBandwidth, ituBandwidth } from "../../src/data/world/bandwidth.ts";
import { gateways } from "../../src/data/world/gateways/index.ts";
import { worldAt } from "../../src/data/world/index.ts";
import { maximumFlow, noFailure, viewOf } from "../../src/graph/index.ts";
import { Network, numberOf } from "../../src/network/index.ts";
import { networkWarnings, simulate } from "../../src/simulate/index.ts";

const document = worldAt("2025-12-31");
const whole = Network.parse(structuredClone(document));
const network = whole.asOf("2025-12-31");

const offered = (date: string) =>
  (worldAt(date).demands ?? []).reduce((sum, { gbps }) => sum + numberOf(gbps), 0);

describe("the document", () => {
  test("has what the goal asks for", () => {
    expect(network.cables.length).toBeGreaterThan(300);
    expect(whole.cables.length - network.cables.length).toBeGreaterThan(10);
  });

  test.each(["2025-12-31", "2005-06-28"])(
    "gives no warning as of %s but for places not joined yet",
    (date) => {
      const warnings = networkWarnings(Network.parse(structuredClone(worldAt(date))).asOf(date));
      const told = warnings.filter(({ message }) => date === "2025-12-31" || !/reaches no one/.test(message));
      expect(told).toEqual([]);
    },
  );

  test("is what the name world loads, at its own date and at another", async () => {
    const shipped = shippedNetworks.find(({ name }) => name === "world")!;
    expect(await shipped.load()).toEqual(document);
    expect(await shipped.load("2010")).toEqual(worldAt("2010"));
  });

  test.each(["2025-12-31", "1995"])("is valid and plain as of %s, as it claims to be", (date) => {
    const built = worldAt(date);
    expect(Network.parse(structuredClone(built)).document).toStrictEqual(built);
    expect(Network.parse(built).document).toBe(built);
  });

  test("wants a date", () => {
    expect(() => worldAt("2025-13")).toThrow(expect.objectContaining({ code: "DATE_INVALID" }));
  });

  test("has a source and a confidence for each figure of cables, links and demands", () => {
    const figures = [
      ...(document.cables ?? []).flatMap(({ lengthKm, designCapacityGbps, segments = [] }) => [
        lengthKm,
        designCapacityGbps,
        ...segments.flatMap((segment) => [segment.lengthKm, segment.capacityGbps]),
      ]),
      ...(document.links ?? []).flatMap(({ lengthKm, capacityGbps }) => [lengthKm, capacityGbps]),
      ...(document.demands ?? []).map(({ gbps }) => gbps),
    ];
    expect(
      figures.filter((figure) => !(typeof figure === "object" && figure.source && figure.confidence)),
    ).toEqual([]);
  });

  test("puts the places it shares with pakistan where pakistan has them", () => {
    const ours = new Map(document.sites.map((site) => [site.id, site]));
    const shared = pakistan.sites.filter(({ id, kind }) => ours.has(id) && kind !== "branching-unit");
    expect(shared.length).toBeGreaterThan(50);
    for (const { id, lat, lon, country } of shared) {
      expect([id, country, numberOf(lat), numberOf(lon)]).toEqual([
        id,
        ours.get(id)!.country,
        expect.closeTo(numberOf(ours.get(id)!.lat), 0),
        expect.closeTo(numberOf(ours.get(id)!.lon), 0),
      ]);
    }
  });
});

describe("traffic", () => {
  test("is known for every country with a gateway", () => {
    const known = new Set([...Object.keys(ituBandwidth), ...Object.keys(estimatedBandwidth)]);
    expect(gateways.filter(({ country }) => !known.has(country))).toEqual([]);
  });

  test("adds up near TeleGeography's totals for the world", () => {
    // 20 Tbit/s in 2008, 77 in 2012, 197 in 2016, 1,479 in 2024, each a figure of the middle of its year here.
    expect(offered("2008-07-01") / 1000).toBeCloseTo(22.7, 0);
    expect(offered("2012-07-01") / 1000).toBeCloseTo(65, 0);
    expect(offered("2016-07-01") / 1000).toBeCloseTo(185, -1);
    expect(offered("2024-07-01") / 1000).toBeCloseTo(1507, -2);
  });

  test("of every country can reach a hub abroad at the end of 2025", () => {
    const view = viewOf(network);
    const cutOff = gateways.filter(({ id, country }) => {
      const hubs = network.hubs.filter((hub) => network.site(hub).country !== country);
      const nodes = hubs.map((hub) => view.nodeOf.get(hub)!);
      return (
        maximumFlow(view.graph, view.capacityGbps, noFailure(view.graph), [view.nodeOf.get(id)!], nodes)
          .value === 0
      );
    });
    expect(cutOff.map(({ id }) => id)).toEqual([]);
  });
});

describe("chokepoints", () => {
  const cablesIn = (group: string) => {
    const failed = simulate(network, `group:${group}`).failed.edges;
    return new Set(failed.map((id) => network.edge(id).cable).filter((cable) => cable !== null));
  };

  test("hold the cables that are known to pass, and not those that stop outside", () => {
    const babElMandeb = cablesIn("bab-el-mandeb");
    for (const id of ["smw4", "smw5", "imewe", "aae-1", "eig", "fea", "seacom", "peace", "falcon"]) {
      expect(babElMandeb).toContain(id);
    }
    expect(babElMandeb).not.toContain("teams");
    expect(cablesIn("hormuz")).toContain("falcon");
    expect(cablesIn("hormuz")).not.toContain("tw1");
    for (const id of ["sat-3", "wacs", "ace", "mainone"]) expect(cablesIn("trou-sans-fond")).toContain(id);
  });
});
