import { describe, expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import { viewOf } from "../../src/graph/index.ts";
import { Network } from "../../src/network/index.ts";
import { brokenCircuits } from "../../src/replay/circuits.ts";

/**
 * A cable from a town by way of a cape to a hub; from the cape to the hub also a shorter cable of others and a still
 * shorter, narrow link on land. A second cable leaves the town on a detour.
 */
const network = Network.parse({
  format: "cutset-network/1",
  name: "cape",
  sites: [
    { id: "town", kind: "city", country: "AA", lat: 0, lon: 0 },
    { id: "cape", kind: "landing-station", country: "BB", lat: 0, lon: 5 },
    { id: "hub", kind: "exchange", country: "CC", lat: 0, lon: 9 },
  ],
  cables: [
    {
      id: "own",
      segments: [
        { id: "own/cape", from: "town", to: "cape", capacityGbps: 100, lengthKm: 600 },
        { id: "own/hub", from: "cape", to: "hub", capacityGbps: 100, lengthKm: 600 },
      ],
    },
    {
      id: "other",
      segments: [{ id: "other/hub", from: "cape", to: "hub", capacityGbps: 100, lengthKm: 500 }],
    },
    {
      id: "detour",
      segments: [{ id: "detour/hub", from: "town", to: "hub", capacityGbps: 900, lengthKm: 2500 }],
    },
  ],
  links: [{ id: "track", kind: "terrestrial", from: "cape", to: "hub", capacityGbps: 10, lengthKm: 450 }],
  demands: [{ id: "all", from: "town", to: "hub", gbps: 100 }],
  hubs: ["hub"],
});

const broken = (failure: readonly string[], planned: readonly string[] = []) => {
  const view = viewOf(network);
  return brokenCircuits(
    view,
    resolveFailure(network, planned),
    resolveFailure(network, [...planned, ...failure]),
    new Set([view.nodeOf.get("town")!]),
    new Map([[view.nodeOf.get("hub")!, 100]]),
  );
};

describe("circuits", () => {
  test("stay on the cable they leave by, though another is shorter", () => {
    expect(broken(["cable:other"])).toBe(0);
    expect(broken(["segment:own/hub"])).toBe(1);
  });

  test("change cables where their own does not get there", () => {
    expect(broken(["cable:other"], ["segment:own/hub"])).toBe(1);
  });

  test("take no link on land that is narrower", () => {
    expect(broken(["link:track"], ["segment:own/hub"])).toBe(0);
  });

  test("leave by no cable that is a detour", () => {
    expect(broken(["cable:detour"])).toBe(0);
    expect(broken(["cable:detour"], ["cable:own"])).toBe(1);
  });

  test("are none where nothing leads away", () => {
    expect(broken([], ["cable:own", "cable:detour"])).toBe(0);
  });
});
