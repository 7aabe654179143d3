import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { errorOf } from "../problems.ts";
import {
  smallNetwork,
  smallWith,
  smallWithCable,
  smallWithLink,
  smallWithSegment,
  smallWithSite,
} from "./smallNetwork.ts";

const edgesAsOf = (document: unknown, date: string): string[] =>
  Network.parse(document)
    .asOf(date)
    .edges.map(({ id }) => id);

describe("the day of a change", () => {
  test.each([
    ["2024", "2023-12-31", false],
    ["2024", "2023", false],
    ["2024", "2024", true],
    ["2024", "2024-01", true],
    ["2024", "2024-01-01", true],
    ["2024-06", "2024", false],
    ["2024-06", "2024-05-31", false],
    ["2024-06", "2024-06", true],
    ["2024-06-02", "2024-06", false],
    ["2024-06-02", "2024-06-01", false],
    ["2024-06-02", "2024-06-02", true],
    ["0999", "2024", true],
  ])("ready for service %s: in service at %s is %s", (rfs, date, inService) => {
    expect(edgesAsOf(smallWithLink({ rfs }), date).includes("beam")).toBe(inService);
  });

  test.each([
    ["2024", "2023-12-31", true],
    ["2024", "2024", false],
    ["2024-06", "2024", true],
    ["2024-06", "2024-05-31", true],
    ["2024-06", "2024-06", false],
    ["2024-02-29", "2024-02-28", true],
    ["2024-02-29", "2024-02-29", false],
  ])("retired %s: in service at %s is %s", (retired, date, inService) => {
    expect(edgesAsOf(smallWithLink({ retired }), date).includes("beam")).toBe(inService);
  });

  test("without dates: always", () => {
    expect(edgesAsOf(smallNetwork, "0001")).toEqual(edgesAsOf(smallNetwork, "9999-12-31"));
  });

  test.each(["2024-13", "2024-02-30", "24", "", "2024-1-1", "now"])("%j is no date", (date) => {
    const { message } = errorOf("DATE_INVALID", () => Network.parse(smallNetwork).asOf(date));
    expect(message).toBe(`date must be YYYY, YYYY-MM or YYYY-MM-DD, got "${date}"`);
  });
});

describe("what goes with what", () => {
  test("a segment of a cable in service has its own dates", () => {
    expect(edgesAsOf(smallWithSegment({ rfs: "2030" }), "2025")).toEqual(["beam", "tui/apia"]);
  });

  test("a cable takes its segments, its branching unit and its membership along", () => {
    const network = Network.parse(smallWithCable({ rfs: "2030" })).asOf("2025");
    expect(network.edges.map(({ id }) => id)).toEqual(["beam"]);
    expect(network.cables).toEqual([]);
    expect(network.sites.map(({ id }) => id)).toEqual(["apia", "suva"]);
    expect(network.riskGroups).toEqual([{ id: "all", members: ["link:beam"] }]);
  });

  test("a cable without any segment left goes, and with it its membership", () => {
    const { cables } = smallNetwork;
    const segments = cables[0]!.segments.map((segment) => ({ ...segment, retired: "2020" }));
    const network = Network.parse(smallWith({ cables: [{ id: "tui", segments }] })).asOf("2025");
    expect(network.cables).toEqual([]);
    expect(network.riskGroups[0]!.members).toEqual(["link:beam"]);
  });

  test("a branching unit stays with its last edge, and if it never had any", () => {
    expect(Network.parse(smallWithSegment({ retired: "2020" })).asOf("2025").ids.site).toContain("unit");
    const lone = smallWithSite({ kind: "branching-unit", retired: "2020" });
    expect(Network.parse({ ...lone, cables: [], links: [], riskGroups: [] }).asOf("2025").ids.site).toContain(
      "unit",
    );
  });

  test("a site takes its edges, demands, hubs and membership along", () => {
    const network = Network.parse(smallWithSite({ retired: "2020" })).asOf("2025");
    expect(network.sites.map(({ id }) => id)).toEqual(["apia", "unit"]);
    expect(network.edges.map(({ id }) => id)).toEqual(["tui/apia"]);
    expect(network.demands).toEqual([]);
    expect(network.hubs).toEqual([]);
    expect(network.riskGroups[0]!.members).toEqual(["cable:tui"]);
  });

  test("a site without edges left stays: places are there whether reached or not", () => {
    const network = Network.parse({ ...smallWithCable({ rfs: "2030" }), links: [], riskGroups: [] }).asOf(
      "2025",
    );
    expect(network.sites.map(({ id }) => id)).toEqual(["apia", "suva"]);
    expect(network.demands).toHaveLength(1);
  });
});

test("the network itself stays whole", () => {
  const network = Network.parse(smallWithCable({ rfs: "2030" }));
  const before = structuredClone(network.document);
  network.asOf("2025");
  expect(network.document).toEqual(before);
});

test("law: what is in service at a date is a network of entries in service, and stays so when asked again", () => {
  fc.assert(
    fc.property(
      networkDocument(),
      fc.constantFrom("1990", "2010-06", "2017-06-14", "2020", "2042-01"),
      (document, date) => {
        const now = Network.parse(document).asOf(date);
        const entries = [
          ...now.document.sites,
          ...now.cables,
          ...now.cables.flatMap(({ segments = [] }) => segments),
        ];
        for (const { rfs = "0000", retired = "9999" } of [...entries, ...(now.document.links ?? [])]) {
          const day = `${date}-01-01`.slice(0, 10);
          expect(`${rfs}-01-01`.slice(0, 10) <= day && day < `${retired}-01-01`.slice(0, 10)).toBe(true);
        }
        expect(now.asOf(date).hash).toBe(now.hash);
        expect(Network.parse(now.document).hash).toBe(now.hash);
      },
    ),
  );
});

test("a network knows the date it is seen at, and that an overlay on it has none", () => {
  const network = Network.parse(smallNetwork);
  const seen = network.asOf("2024-06");
  const nothing = { format: "cutset-overlay/1" };
  expect([network.date, seen.date, seen.with(nothing).date]).toEqual([null, "2024-06", null]);
});
