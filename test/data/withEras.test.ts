import { expect, test } from "vitest";
import { type CablePlan, cableDocument } from "../../src/data/cablePlan.ts";
import { estimated } from "../../src/data/provenance.ts";
import { withEras } from "../../src/data/world/withEras.ts";
import type { SegmentDocument } from "../../src/network/index.ts";

const gbps = (value: number) => estimated(value, "test");

const plan: CablePlan = {
  id: "c",
  name: "C",
  rfs: "2000",
  owners: [],
  lengthKm: gbps(400),
  designCapacityGbps: gbps(90),
  whole: true,
  segments: [
    { part: "trunk", from: "a", to: "b" },
    { part: "branch", from: "b", to: "c", capacityGbps: gbps(20) },
    { part: "late", from: "b", to: "d", rfs: "2012" },
  ],
};

const eras = [
  { until: "2005", trunkGbps: gbps(10), landingGbps: { branch: gbps(1) } },
  { until: "2010", trunkGbps: gbps(20) },
];

const cable = cableDocument(withEras(plan, eras), (site) => [site.charCodeAt(0) - 97, 0]);

function inService(day: string): SegmentDocument[] {
  return cable.segments.filter(({ rfs = plan.rfs!, retired = "9999" }) => rfs <= day && day < retired);
}

test.each([
  ["2004-12", { "c/trunk-until-2005": 10, "c/branch-until-2005": 1 }],
  ["2005", { "c/trunk-until-2010": 20, "c/branch": 20 }],
  ["2010", { "c/trunk": 90, "c/branch": 20 }],
  ["2012", { "c/trunk": 90, "c/branch": 20, "c/late": 90 }],
])("%s: one segment a part, lit as in its era", (day, lit) => {
  const capacities = inService(day).map(({ id, capacityGbps }) => [
    id,
    (capacityGbps as { value: number }).value,
  ]);
  expect(Object.fromEntries(capacities)).toEqual(lit);
});

test("a segment is as long in every era", () => {
  const lengths = (part: string) =>
    cable.segments
      .filter(({ id }) => id.startsWith(`c/${part}`))
      .map(({ lengthKm }) => (lengthKm as { value: number }).value);
  expect(new Set(lengths("trunk")).size).toBe(1);
  expect(new Set(lengths("branch")).size).toBe(1);
});
