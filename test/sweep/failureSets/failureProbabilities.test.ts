import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pakistan } from "../../../src/data/index.ts";
import { Network } from "../../../src/network/index.ts";
import { elementsOf, failureProbabilities } from "../../../src/sweep/index.ts";
import { errorOf, problemsOf } from "../../problems.ts";

const end = { kind: "landing-station", country: "PK", lon: 0 } as const;
const network = Network.parse({
  format: "cutset-network/1",
  sites: [
    { ...end, id: "a", lat: 0 },
    { ...end, id: "b", lat: 1 },
  ],
  cables: [
    {
      id: "sea",
      segments: [
        { id: "sea/1", from: "a", to: "b", lengthKm: 3000, capacityGbps: 1 },
        { id: "sea/2", from: "a", to: "b", lengthKm: 1000, capacityGbps: 1 },
      ],
    },
  ],
  links: [
    { id: "road", kind: "terrestrial", from: "a", to: "b", lengthKm: 500, capacityGbps: 1 },
    { id: "sky", kind: "satellite", from: "a", to: "b", lengthKm: 72_000, capacityGbps: 1 },
  ],
  riskGroups: [{ id: "both", members: ["site:a", "site:b"] }],
});
const rates = { faultsPer1000KmYear: 0.365, repairDays: 10 };

describe("by length", () => {
  test("of a segment, a cable, links on land and in space", () => {
    // 0.365 faults and 10 days of 365: 0.01 faults under repair for 1,000 km.
    const elements = ["segment:sea/1", "segment:sea/2", "cable:sea", "link:road", "link:sky"];
    expect(failureProbabilities(network, elements, rates)).toEqual(
      [0.03 / 1.03, 0.01 / 1.01, 0.04 / 1.04, 0.005 / 1.005, 0].map((value) => expect.closeTo(value, 12)),
    );
    const land = { landFaultsPer1000KmYear: 0.73, landRepairDays: 1 };
    expect(failureProbabilities(network, elements.slice(2, 4), { ...rates, ...land })).toEqual(
      [0.04 / 1.04, 0.001 / 1.001].map((value) => expect.closeTo(value, 12)),
    );
  });

  test("law: within 0 and 1, and more faults, longer repairs make all likelier", () => {
    const pakistani = Network.parse(pakistan);
    const elements = elementsOf(pakistani, ["cable", "segment", "link"]);
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 1, max: 10, noNaN: true }), (faults, days, more) => {
        const some = failureProbabilities(pakistani, elements, {
          faultsPer1000KmYear: faults,
          repairDays: days,
        });
        const worse = failureProbabilities(pakistani, elements, {
          faultsPer1000KmYear: faults * more,
          repairDays: days * more,
        });
        for (const [i, probability] of some.entries()) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(worse[i]!).toBeGreaterThanOrEqual(probability);
          expect(worse[i]!).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("given", () => {
  test("by kind and by ref, which wins", () => {
    const probabilities = { site: 0.1, "site:b": 0.2, "group:both": 0.3, cable: 0.4 };
    const elements = ["site:a", "site:b", "group:both", "cable:sea", "segment:sea/2"];
    expect(failureProbabilities(network, elements, { ...rates, probabilities })).toEqual([
      0.1,
      0.2,
      0.3,
      0.4,
      expect.closeTo(0.01 / 1.01, 12),
    ]);
  });
});

describe("mistakes", () => {
  const message = (elements: string[], wrong: object = {}) =>
    errorOf("ARGUMENT_INVALID", () => failureProbabilities(network, elements, { ...rates, ...wrong }))
      .message;

  test("what has neither a length nor a probability", () => {
    expect(message(["site:a"])).toMatch(/site:a has no length.*; give a probability for it/);
    expect(message(["link:road"], { repairDays: undefined })).toMatch(
      /link:road has no rate of faults; give/,
    );
    expect(message(["disc:0,0,1"])).toMatch(/disc:0,0,1 names no element/);
    expect(message(["degrade:cable:sea@0.5"])).toMatch(/names no element/);
  });

  test("what is out of range", () => {
    expect(message([], { repairDays: -1 })).toMatch(
      /repairDays must be a finite number of at least 0, got -1/,
    );
    expect(message([], { probabilities: { site: 2 } })).toMatch(
      /the probability of site must be from 0 to 1, got 2/,
    );
  });

  test("what does not exist", () => {
    expect(problemsOf("NOT_FOUND", () => failureProbabilities(network, ["cable:see"], rates))).toEqual([
      'cable "see" does not exist; did you mean "sea"?',
    ]);
    const probabilities = { "site:a": 0.1, sites: 0.1 };
    expect(
      problemsOf("NOT_FOUND", () => failureProbabilities(network, [], { ...rates, probabilities })),
    ).toEqual([
      expect.stringMatching(/^"site:a" is none of the elements/),
      '"sites" is none of the elements, nor a kind of them; did you mean "site"?',
    ]);
  });
});
