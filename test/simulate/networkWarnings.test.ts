import { expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { networkWarnings } from "../../src/simulate/index.ts";
import { smallNetwork, smallWith, smallWithDemand, smallWithLink } from "../network/smallNetwork.ts";

const warningsOf = (document: object): string[] =>
  networkWarnings(Network.parse(document)).map(({ path, message }) => `${path}: ${message}`);

test("the small network gives no cause", () => {
  expect(warningsOf(smallNetwork)).toEqual([]);
});

test("an edge shorter than its own route by more than rounding", () => {
  expect(warningsOf(smallWithLink({ lengthKm: 600 }))).toEqual([
    expect.stringMatching(
      /^edge "beam": is 600 km long, but its route 11\d\d km; check lengthKm and the positions$/,
    ),
  ]);
  const { lengthKm } = Network.parse(smallWithLink({ latencyMs: undefined })).edge("beam");
  expect(warningsOf(smallWithLink({ lengthKm: 0.991 * lengthKm }))).toEqual([]);
  expect(warningsOf(smallWithLink({ lengthKm: 0.989 * lengthKm }))).toHaveLength(1);
});

test("a site that reaches no one", () => {
  expect(warningsOf({ ...smallWith({ cables: [], riskGroups: [] }) })).toEqual([
    'site "unit": has no edge, so it reaches no one',
  ]);
});

test("traffic and hubs in the sea", () => {
  expect(warningsOf({ ...smallWithDemand({ to: ["suva", "unit"] }), hubs: ["unit"] })).toEqual([
    'demand "apia-suva": ends at a branching unit in the sea: unit',
    'hub "unit": is a branching unit in the sea',
  ]);
});

test("a demand whose constraints leave no path with nothing failed", () => {
  expect(warningsOf(smallWithDemand({ avoid: ["cable:tui"], maxLatencyMs: 300 }))).toEqual([]);
  expect(warningsOf(smallWithDemand({ avoid: ["link:beam", "cable:tui"] }))).toEqual([
    'demand "apia-suva": is always lost: every path passes cable:tui or link:beam; avoid less',
  ]);
  expect(warningsOf(smallWithDemand({ maxLatencyMs: 1 }))).toEqual([
    'demand "apia-suva": is always lost: no path is as fast as 1 ms; raise maxLatencyMs',
  ]);
  expect(warningsOf(smallWithDemand({ avoid: ["country:WS", "site:suva"] }))).toEqual([]);
});
