import { expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { seaRoute } from "./seaRoute.ts";

/** Numbers that change only with an entry in CHANGELOG.md. They prove sameness; that they are right, other tests do. */

const network = Network.parse(seaRoute);

test("the hash of a document", () => {
  expect(network.hash).toBe("sha256:7a73be56dbbc80ed9a800732b5053198c9c6bf58fcc0b8fa9ece485426883ebb");
});

test("the segment to Karachi fails: all goes by way of Fujairah", () => {
  const { demands, traffic, reachability, countries } = simulate(network, "segment:west/karachi");
  expect(traffic).toEqual({
    offeredGbps: 1840,
    servedBeforeGbps: 1830,
    servedGbps: 950,
    disconnectedGbps: 0,
    congestedGbps: 890,
  });
  expect(reachability).toMatchObject({ pairsBefore: 21, pairsAfter: 21, componentSizes: [7] });
  expect(demands.map(({ id, status, after }) => [id, status, after.servedGbps, after.latencyMs])).toEqual([
    ["europe-karachi", "degraded", 213.0841121495327, 47.63109476638924],
    ["gulf-karachi", "degraded", 86.91588785046729, 5.197344521041609],
    ["karachi-europe", "degraded", 300, 47.63109476638924],
    ["lahore-world", "kept", 350, 36.23573478956565],
  ]);
  expect(countries.find(({ country }) => country === "PK")).toEqual({
    country: "PK",
    placesReachableBefore: 7,
    placesReachableAfter: 7,
    internationalCapacityBeforeGbps: 1302,
    internationalCapacityAfterGbps: 702,
    offeredGbps: 770,
    servedBeforeGbps: 770,
    servedGbps: 650,
    meanLatencyBeforeMs: 40.33356626290388,
    meanLatencyAfterMs: 41.49513170194577,
  });
});

test("the Red Sea fails: Europe is lost, Singapore is not", () => {
  const { demands, traffic, reachability } = simulate(network, "group:red-sea");
  expect(traffic).toMatchObject({ servedGbps: 650, disconnectedGbps: 1180, congestedGbps: 10 });
  expect(reachability).toMatchObject({
    pairsAfter: 7,
    fraction: 1 / 3,
    componentSizes: [4, 2, 1],
    isolatedSites: ["djibouti"],
  });
  expect(demands.map(({ status }) => status)).toEqual(["lost", "degraded", "lost", "kept"]);
});

test("an earthquake at Karachi: the satellite is left", () => {
  const { demands, failed, traffic } = simulate(network, "disc:24.86,66.86,300");
  expect(failed).toEqual({
    sites: ["karachi"],
    edges: ["east/karachi", "east/singapore", "haul-north", "haul-south", "west/karachi"],
  });
  expect(traffic).toMatchObject({ servedGbps: 2, disconnectedGbps: 1490, congestedGbps: 348 });
  expect(demands.at(-1)).toMatchObject({ id: "lahore-world", after: { latencyMs: 250, edges: ["sky"] } });
});
