import { describe, expect, test } from "vitest";
import type { DemandDocument } from "../../src/network/index.ts";
import { withoutCached } from "../../src/traffic/index.ts";
import { errorOf, problemsOf } from "../problems.ts";
import { amountsOf, placesAt } from "./places.ts";

const network = placesAt({
  karachi: ["PK", 24.9, 67],
  lahore: ["PK", 31.5, 74.3],
  muscat: ["OM", 23.6, 58.4],
  marseille: ["FR", 43.3, 5.4],
});
const demand = (id: string, from: string | string[], to: string | string[]): DemandDocument => ({
  id,
  from,
  to,
  gbps: 100,
});
const demands = [
  demand("abroad-to-karachi", ["marseille", "muscat"], "karachi"),
  demand("karachi-to-abroad", "karachi", "marseille"),
  demand("karachi-to-any", "karachi", ["marseille", "muscat"]),
  demand("domestic", "lahore", "karachi"),
  demand("replicas", ["marseille", "lahore"], "karachi"),
];

test("the share of the receiving country is served there; domestic traffic stays whole", () => {
  const rest = withoutCached(network, demands, { PK: 0.687, FR: 0.5, OM: 0.2 });
  const expected = {
    "abroad-to-karachi": 31.3,
    "karachi-to-abroad": 50,
    "karachi-to-any": 80,
    domestic: 100,
    replicas: 100,
  };
  const amounts = amountsOf({ demands: rest });
  for (const [id, gbps] of Object.entries(expected)) expect(amounts[id], id).toBeCloseTo(gbps, 12);
  expect(rest[0]!.gbps).toMatchObject({ source: "less 68.7 % from caches in PK", confidence: "assumed" });
  expect(rest[3]).toBe(demands[3]);
});

test("one share for all; countries not named have none; earlier sources stay", () => {
  expect(amountsOf({ demands: withoutCached(network, demands, 0.75) })).toEqual({
    "abroad-to-karachi": 25,
    "karachi-to-abroad": 25,
    "karachi-to-any": 25,
    domestic: 100,
    replicas: 100,
  });
  const only = withoutCached(network, demands, { FR: 0.5 }, { provenance: false });
  expect(only.map(({ gbps }) => gbps)).toEqual([100, 50, 100, 100, 100]);
  const sourced: DemandDocument = {
    ...demands[1]!,
    gbps: { value: 8, source: "operator", confidence: "reported" },
  };
  expect(withoutCached(network, [sourced], 1)[0]!.gbps).toEqual({
    value: 0,
    source: "operator; less 100 % from caches in FR",
    confidence: "assumed",
  });
});

describe("refused", () => {
  test.each<[unknown, string]>([
    [1.1, "share: must be a number from 0 to 1, got 1.1"],
    [Number.NaN, "share: must be a number from 0 to 1, got NaN"],
    [{ PK: -0.1 }, "share.PK: must be a number from 0 to 1, got -0.1"],
    [{ IN: 0.5 }, 'share.IN: the network has no place in "IN"; there are FR, OM, PK'],
    [null, "share: must be a number or shares by country, got null"],
  ])("the share %j", (share, problem) => {
    expect(problemsOf("ARGUMENT_INVALID", () => withoutCached(network, demands, share as number))).toEqual([
      problem,
    ]);
  });

  test("a demand that ends nowhere", () => {
    const run = () => withoutCached(network, [demand("x", "karachi", "marseile")], 0.5);
    expect(errorOf("NOT_FOUND", run).message).toBe(
      'site "marseile" does not exist; did you mean "marseille"?',
    );
  });
});
