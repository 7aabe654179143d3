import { describe, expect, it } from "vitest";
import { january2025, karachiDataCentre, pakistan, shippedNetworks } from "../../src/data/index.ts";
import { type Position, routeLengthKm, sphericalPolygon } from "../../src/geo/index.ts";
import { type CableDocument, Network, type Quantity, type SegmentDocument } from "../../src/network/index.ts";
import { simulate } from "../../src/simulate/index.ts";

const whole = Network.parse(pakistan);
const network = whole.asOf("2025-12-31");
const newYear2025 = whole.with(january2025).asOf("2025-01-01");
const cables = pakistan.cables ?? [];

/** PTA, late 2025: installed, Gbit/s. Typed from the table, not from the document. */
const installedLate2025 = {
  "smw4/karachi": 2580,
  "imewe/karachi": 2760,
  "aae-1/karachi": 4770,
  "tw1/karachi": 2800,
  "smw5/karachi": 1700,
  "peace/karachi": 1600,
} as const;

describe("figures", () => {
  const documents = [pakistan, ...shippedNetworks.flatMap(({ overlays }) => overlays)];

  it.each(documents.map((document) => [document.name, document]))(
    "of %s all have a source",
    (_, document) => {
      expect(bareNumbers(document)).toEqual([]);
    },
  );

  it.each(cables.map((cable) => [cable.id, cable] as const))(
    "%s is no shorter than its route, and at most 2.2 times as long or says why",
    (_, cable) => {
      const published = numberOf(cable.lengthKm!);
      const routeKm = segmentsOf(cable).reduce((sum, segment) => sum + chartKm(segment), 0);
      expect(published).toBeGreaterThanOrEqual(routeKm);
      if (!("x-note" in cable)) expect(published).toBeLessThanOrEqual(2.2 * routeKm);
    },
  );

  it.each(cables.flatMap(segmentsOf).map((segment) => [segment.id, segment] as const))(
    "%s is no shorter than its route",
    (_, segment) => {
      // Lengths are whole kilometres.
      expect(numberOf(segment.lengthKm!)).toBeGreaterThanOrEqual(Math.floor(chartKm(segment)));
    },
  );
});

describe("landings", () => {
  it("in service have the capacity PTA states, and no others are in service", () => {
    expect(landings(network)).toEqual(installedLate2025);
    expect(network.edge("khunjerab").capacityGbps).toBe(1000);
  });

  it("are where the risk group of Karachi looks for them", () => {
    const failed = simulate(network, "group:karachi-landings").failed.edges;
    expect(failed).toEqual(expect.arrayContaining(Object.keys(landings(network))));
  });

  it("and the fibre to China add up to PTA's international capacity", () => {
    const capacity = (of: Network) =>
      simulate(of, []).countries.find(({ country }) => country === "PK")?.internationalCapacityBeforeGbps;
    expect(capacity(network)).toBe(17210);
    expect(capacity(newYear2025)).toBe(14639);
  });

  it("lie below the capacity of the trunk", () => {
    for (const id of Object.keys(installedLate2025)) {
      const landing = network.edge(id);
      const branching = whole.site(landing.from);
      const trunk = network.edges.filter(
        ({ cable, from, to }) => cable === landing.cable && (from === branching.id || to === branching.id),
      );
      for (const { capacityGbps } of trunk) expect(capacityGbps).toBeGreaterThanOrEqual(landing.capacityGbps);
    }
  });
});

describe("risk groups", () => {
  // A hand-drawn outline from Suez to Bab-el-Mandeb, coast to coast.
  const redSea = sphericalPolygon([
    [
      [32.2, 29.85],
      [34.9, 27.9],
      [39.6, 21.6],
      [43.6, 13.2],
      [43.45, 12.45],
      [43, 12.6],
      [37, 18.5],
      [35, 24],
      [32.2, 29.3],
    ],
  ]);

  it("of the Red Sea hold every segment that crosses it", () => {
    const failed = new Set(simulate(network, "group:red-sea").failed.edges);
    const crossing = network.edges.filter(({ cable, route }) => cable !== null && redSea.meets(route));
    expect(crossing.length).toBeGreaterThan(15);
    for (const { id } of crossing) expect(failed, id).toContain(id);
  });

  it("of Hormuz leave the cables that stop outside alone", () => {
    const failed = simulate(network, "group:hormuz").failed.edges;
    expect(failed).toContain("aae-1/doha");
    expect(failed.some((id) => id.endsWith("/karachi") || id.endsWith("/fujairah"))).toBe(false);
  });
});

describe("the intact network", () => {
  it.each([
    ["late 2025", network],
    ["1 January 2025", newYear2025],
    ...(shippedNetworks[0]?.overlays ?? [])
      .filter((overlay) => overlay !== january2025)
      .map((overlay) => [overlay.name, network.with(overlay)] as const),
  ] as const)("serves every demand in full: %s", (_, each) => {
    const { traffic } = simulate(each, []);
    expect(traffic.servedGbps).toBeCloseTo(traffic.offeredGbps, 6);
  });

  it("offers what PTA counts over cables, and a little for government", () => {
    const international = network.demands.filter(
      ({ to }) => !to.some((site) => network.site(site).country === "PK"),
    );
    const gbps = international.reduce((sum, demand) => sum + demand.gbps, 0);
    expect(gbps).toBeCloseTo(5650, -1);
  });
});

describe("what fails", () => {
  it("without Karachi's landings is all but the fibre to China", () => {
    const { countries } = simulate(network, "group:karachi-landings");
    expect(countries.find(({ country }) => country === "PK")?.internationalCapacityAfterGbps).toBe(1000);
  });

  it("with AAE-1's Gulf branch is PTCL's, and nobody else's", () => {
    const { demands } = simulate(newYear2025, "segment:aae-1/doha");
    const changed = demands.filter(({ status }) => status !== "kept").map(({ id }) => id);
    expect(changed).toEqual(expect.arrayContaining(["karachi-doha", "lahore-doha"]));
    expect(changed.filter((id) => /transworld|cybernet|beijing/.test(id))).toEqual([]);
  });

  it.each([
    [[], 200],
    [["imewe"], 943],
    [["imewe", "smw4"], 0],
  ])(
    "with AAE-1's Gulf branch hangs on what is nearest to Fujairah: without %j, %d as README says",
    (farther, gbps) => {
      const nudged = newYear2025.with({
        format: "cutset-overlay/1",
        cables: farther.map((id) => ({ id, segments: [{ id: `${id}/fujairah`, latencyMs: 10 }] })),
      });
      const { servedBeforeGbps, servedGbps } = simulate(nudged, "segment:aae-1/doha").traffic;
      expect(servedBeforeGbps - servedGbps).toBeCloseTo(gbps, -1);
    },
  );

  it("with the Red Sea is carried another way", () => {
    const { demands, traffic } = simulate(network, "group:red-sea");
    expect(traffic.servedGbps).toBeCloseTo(traffic.offeredGbps, 6);
    const rerouted = demands.filter(({ status }) => status === "rerouted");
    expect(new Set(rerouted.map(({ id }) => id.split("-").at(-1)))).toEqual(new Set(["marseille"]));
  });

  it("with the Red Sea is congested without EPEG: 448 Gbit/s, as README says", () => {
    const withoutEpeg = network.with({ format: "cutset-overlay/1", remove: ["link:epeg"] });
    const { congestedGbps, disconnectedGbps } = simulate(withoutEpeg, "group:red-sea").traffic;
    expect(congestedGbps).toBeCloseTo(448, 0);
    expect(disconnectedGbps).toBe(0);
  });

  it("without Karachi's landings is less with a landing at Gwadar", () => {
    const served = (of: Network) => simulate(of, "group:karachi-landings").traffic.servedGbps;
    const gwadar = shippedNetworks[0]!.overlays.find(({ name }) => name === "gwadar");
    expect(served(network.with(gwadar))).toBeGreaterThan(3 * served(network));
  });

  it("for Karachi's e-government ends in Karachi once a replica is there", () => {
    const latency = (of: Network) =>
      simulate(of, []).demands.find(({ id }) => id === "karachi-e-government")?.before.latencyMs;
    expect(latency(network.with(karachiDataCentre))).toBeLessThan(0.1);
    expect(latency(network)).toBeGreaterThan(5);
  });
});

/** Capacity of the segments that end in Pakistan, Gbit/s. */
function landings(of: Network): Record<string, number> {
  const inPakistan = (site: string) => of.site(site).country === "PK";
  return Object.fromEntries(
    of.edges
      .filter(({ cable, from, to }) => cable !== null && (inPakistan(from) || inPakistan(to)))
      .map(({ id, capacityGbps }) => [id, capacityGbps]),
  );
}

/** Paths of the numbers that carry no source or confidence; positions aside. */
function bareNumbers(value: unknown, path = ""): string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  if ("value" in value) {
    const { source, confidence } = value as { source?: string; confidence?: string };
    return source && confidence ? [] : [path];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    ["lat", "lon", "route"].includes(key) ? [] : bareNumbers(item, `${path}.${key}`),
  );
}

function segmentsOf(cable: CableDocument): readonly SegmentDocument[] {
  return cable.segments ?? [];
}

function chartKm({ from, to, route = [] }: SegmentDocument): number {
  const position = (id: string): Position => [whole.site(id).lon, whole.site(id).lat];
  const points = route.map(([lon, lat]): Position => [numberOf(lon), numberOf(lat)]);
  return routeLengthKm([position(from), ...points, position(to)]);
}

function numberOf(quantity: Quantity): number {
  return typeof quantity === "number" ? quantity : quantity.value;
}
