import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exactOptimal,
  maxMin,
  type OptimalProgress,
  optimal,
  optimalRouting,
  spf,
} from "../../src/routing/index.ts";
import { link } from "../simulate/small.ts";
import { flowCases, hurriedCases, smallCase, sum, totalServed, withCapacity } from "./flow/flowCases.ts";
import { largestTotal, largestTotalOverPaths } from "./flow/flowOracle.ts";

const exact = await exactOptimal();

describe("closed forms", () => {
  const triangle = [link("ab", "a", "b", 10, 1), link("ac", "a", "c", 4, 1), link("cb", "c", "b", 6, 1)];
  const demand = (id: string, from: string | string[], to: string | string[], gbps: number) => ({
    id,
    from,
    to,
    gbps,
  });

  test("what the direct edge cannot carry takes the detour, as far as that goes", () => {
    const { servedGbps, forwardGbps, paths, latencyMs } = optimal.place(
      ...smallCase(triangle, [demand("x", "a", "b", 16)]),
    );
    expect(servedGbps[0]).toBeCloseTo(14, 6);
    expect([...forwardGbps]).toEqual([10, 4, 4].map((gbps) => expect.closeTo(gbps, 6)));
    expect(paths).toEqual([null]);
    expect(latencyMs[0]).toBeCloseTo((10 * 1 + 4 * 2) / 14, 6);
  });

  test("two demands on one edge: all of it is used", () => {
    const [view, demands, effect] = smallCase(triangle.slice(0, 1), [
      demand("x", "a", "b", 8),
      demand("y", "a", "b", 8),
    ]);
    const { servedGbps, upperBoundGbps } = optimal.place(view, demands, effect);
    expect(sum(servedGbps)).toBeCloseTo(10, 9);
    expect(upperBoundGbps).toBeCloseTo(10, 2);
  });

  test("one long demand gives way to the two short ones in its way", () => {
    const links = [link("ab", "a", "b", 10, 1), link("bc", "b", "c", 10, 1)];
    const demands = [demand("long", "a", "c", 10), demand("one", "a", "b", 10), demand("two", "b", "c", 10)];
    const { servedGbps } = optimal.place(...smallCase(links, demands));
    expect([...servedGbps]).toEqual([0, 10, 10].map((gbps) => expect.closeTo(gbps, 1)));
  });

  test("of equally much, the faster: a demand stays on the direct edge while there is room", () => {
    const { paths, latencyMs } = optimal.place(...smallCase(triangle, [demand("x", "a", "b", 10)]));
    expect(paths[0]).toHaveLength(1);
    expect(latencyMs[0]).toBe(1);
  });

  test("an anycast demand is split among its sources and its targets", () => {
    const links = [link("ab", "a", "b", 3, 1), link("ac", "a", "c", 2, 1), link("dc", "d", "c", 4, 1)];
    const split = smallCase(links, [demand("x", ["a", "d"], ["b", "c"], 20)]);
    expect(totalServed(optimal, split)).toBeCloseTo(9, 6);
    const local = smallCase(links, [demand("x", ["a", "b"], ["b", "c"], 20)]);
    expect(optimal.place(...local)).toMatchObject({ paths: [[]], servedGbps: Float64Array.of(20) });
  });
});

describe("by name", () => {
  const links = [link("ab", "a", "b", 5, 2), link("bc", "b", "c", 0, 2)];
  const ask = (gbps: number, to: string | string[], failure: string | string[] = []) =>
    optimal.place(...smallCase(links, [{ id: "x", from: "a", to, gbps }], failure));

  test("a zero demand has its shortest path and carries nothing", () => {
    expect(ask(0, "b")).toMatchObject({
      servedGbps: Float64Array.of(0),
      latencyMs: Float64Array.of(2),
      paths: [[0]],
    });
  });

  test("over no capacity a demand is connected and gets nothing", () => {
    const { servedGbps, latencyMs, paths } = ask(3, "c");
    expect([servedGbps[0], latencyMs[0], paths[0]]).toEqual([0, 4, null]);
  });

  test("on an island, or where every replica has died, it is disconnected", () => {
    for (const { servedGbps, latencyMs, paths, upperBoundGbps } of [
      ask(3, "e"),
      ask(3, ["b", "c"], ["site:b", "site:c"]),
    ]) {
      expect([servedGbps[0], latencyMs[0], paths[0], upperBoundGbps]).toEqual([
        0,
        Number.POSITIVE_INFINITY,
        null,
        0,
      ]);
    }
  });

  test("unlimited edges carry all, and nothing once degraded to nothing", () => {
    const demands = [{ id: "x", from: "a", to: "b", gbps: 1e6 }];
    const unlimited = new Float64Array(2).fill(Number.POSITIVE_INFINITY);
    expect(totalServed(optimal, withCapacity(smallCase(links, demands), unlimited))).toBe(1e6);
    const degraded = smallCase(links, demands, "degrade:link:ab@0");
    expect(totalServed(optimal, withCapacity(degraded, unlimited))).toBe(0);
  });

  test("the round limit leaves a gap that is reported", () => {
    const heard: OptimalProgress[] = [];
    const hasty = optimalRouting({ gap: 1e-9, maxRounds: 1, onProgress: (progress) => heard.push(progress) });
    const { servedGbps, upperBoundGbps } = hasty.place(
      ...smallCase([link("ab", "a", "b", 5, 2)], [{ id: "x", from: "a", to: "b", gbps: 7 }]),
    );
    expect(heard.map(({ round }) => round)).toEqual([1]);
    expect(upperBoundGbps).toBeGreaterThanOrEqual(5);
    expect(sum(servedGbps)).toBeCloseTo(5, 9);
  });

  test.each([0, 1, -1, Number.NaN])("a gap of %s is refused", (gap) => {
    expect(() => optimalRouting({ gap })).toThrow("gap must be above 0 and below 1");
  });
});

test("served ≤ the largest total by HiGHS ≤ the upper bound, and both are within the gap", () => {
  fc.assert(
    fc.property(flowCases(), (flowCase) => {
      const largest = largestTotal(...flowCase);
      for (const [model, gap] of [
        [optimal, 1e-3],
        [optimalRouting({ gap: 1e-6 }), 1e-6],
        [exact, 1e-6],
      ] as const) {
        const { servedGbps, upperBoundGbps } = model.place(...flowCase);
        expect(sum(servedGbps)).toBeLessThanOrEqual(largest * (1 + 1e-8) + 1e-9);
        expect(upperBoundGbps).toBeGreaterThanOrEqual(largest * (1 - 1e-8) - 1e-9);
        expect(sum(servedGbps)).toBeGreaterThanOrEqual(upperBoundGbps! * (1 - gap) - 1e-9);
      }
    }),
    { numRuns: 200 },
  );
});

test("it serves no less than spf, and no less than max-min but for its gap", () => {
  fc.assert(
    fc.property(flowCases(), (flowCase) => {
      const served = totalServed(optimal, flowCase);
      expect(served).toBeGreaterThanOrEqual(totalServed(spf, flowCase) * (1 - 1e-9));
      expect(served).toBeGreaterThanOrEqual(totalServed(maxMin, flowCase) * (1 - 1e-3) - 1e-9);
    }),
    { numRuns: 200 },
  );
});

test("more capacity never lowers it by more than its gap", () => {
  fc.assert(
    fc.property(flowCases(), fc.nat(), (flowCase, pick) => {
      const [{ capacityGbps }] = flowCase;
      fc.pre(capacityGbps.length > 0);
      const more = capacityGbps.slice();
      more[pick % more.length]! += 7;
      const served = totalServed(optimal, flowCase);
      expect(totalServed(optimal, withCapacity(flowCase, more))).toBeGreaterThanOrEqual(
        served * (1 - 1e-3) - 1e-9,
      );
    }),
    { numRuns: 200 },
  );
});

test("where demands must be in time, the total is that of a program over all paths", () => {
  fc.assert(
    fc.property(hurriedCases(), (flowCase) => {
      const largest = largestTotalOverPaths(...flowCase);
      const { servedGbps, upperBoundGbps } = optimalRouting({ gap: 1e-7 }).place(...flowCase);
      expect(upperBoundGbps).toBeGreaterThanOrEqual(largest * (1 - 1e-9) - 1e-9);
      expect(Math.abs(sum(servedGbps) - largest)).toBeLessThanOrEqual(1e-6 * largest + 1e-9);
    }),
    { numRuns: 300 },
  );
});
