import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ecmp, exactMaxMin, maxMin, maxMinRouting, optimal, spf } from "../../src/routing/index.ts";
import { link } from "../simulate/small.ts";
import { flowCases, fractions, smallCase } from "./flow/flowCases.ts";
import { fairFractions } from "./flow/flowOracle.ts";

const exact = await exactMaxMin();
const demand = (id: string, from: string, to: string | string[], gbps: number) => ({ id, from, to, gbps });

describe("closed forms", () => {
  test("two demands on one edge get the same fraction of what each offers", () => {
    const one = smallCase(
      [link("ab", "a", "b", 6, 1)],
      [demand("x", "a", "b", 2), demand("y", "a", "b", 10)],
    );
    const { servedGbps, paths } = maxMin.place(...one);
    expect([...servedGbps]).toEqual([1, 5].map((gbps) => expect.closeTo(gbps, 5)));
    expect(paths).toEqual([[0], [0]]);
  });

  test("parking lot: the narrow edge settles its demands, the others share what is left of the wide ones", () => {
    const links = [link("ab", "a", "b", 10, 1), link("bc", "b", "c", 20, 1), link("cd", "c", "d", 40, 1)];
    const demands = [
      demand("all", "a", "d", 20),
      demand("one", "a", "b", 20),
      demand("three", "c", "d", 20),
      demand("two", "b", "c", 20),
    ];
    const result = maxMin.place(...smallCase(links, demands));
    // a-b: two demands of 20 share 10. b-c: 20 less 5 for the one that offers 20. c-d has room for all.
    expect([...result.servedGbps]).toEqual([5, 5, 20, 15].map((gbps) => expect.closeTo(gbps, 4)));
  });

  test("a demand that can take a detour leaves the edge to one that cannot", () => {
    const links = [link("ab", "a", "b", 10, 1), link("ac", "a", "c", 10, 5), link("cb", "c", "b", 10, 5)];
    const demands = [
      demand("free", "a", "b", 10),
      demand("stuck", "b", "a", 10),
      demand("to-c", "a", "c", 10),
    ];
    const result = maxMin.place(...smallCase(links, demands));
    expect([...result.servedGbps]).toEqual([10, 10, 10]);
  });
});

test("a zero demand, one over no capacity and one on an island are named as for optimal", () => {
  const links = [link("ab", "a", "b", 5, 2), link("bc", "b", "c", 0, 2)];
  const demands = [demand("1", "a", "b", 0), demand("2", "a", "c", 3), demand("3", "a", "e", 3)];
  const { servedGbps, latencyMs, paths } = maxMin.place(...smallCase(links, demands));
  expect([...servedGbps]).toEqual([0, 0, 0]);
  expect([...latencyMs]).toEqual([2, 4, Number.POSITIVE_INFINITY]);
  expect(paths).toEqual([[0], null, null]);
});

test("levels are heard of as they rise", () => {
  const heard: number[] = [];
  const watched = maxMinRouting({ onProgress: ({ fraction }) => heard.push(fraction) });
  const links = [link("ab", "a", "b", 1, 1), link("cd", "c", "d", 2, 1)];
  watched.place(...smallCase(links, [demand("x", "a", "b", 4), demand("y", "c", "d", 4)]));
  expect(heard).toEqual([0.25, 0.5].map((fraction) => expect.closeTo(fraction, 6)));
});

test("fractions are the fair ones by HiGHS", () => {
  fc.assert(
    fc.property(flowCases(), (flowCase) => {
      const [, demands] = flowCase;
      const fair = fairFractions(...flowCase).filter((_, index) => demands.gbps[index]! > 0);
      for (const [model, tolerance] of [
        [maxMin, 1e-5],
        [exact, 1e-6],
      ] as const) {
        for (const [index, fraction] of fractions(model.place(...flowCase), demands).entries()) {
          expect(Math.abs(fraction - fair[index]!)).toBeLessThan(tolerance);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("the smallest fraction is no less than that of any other model", () => {
  fc.assert(
    fc.property(flowCases(), (flowCase) => {
      const [, demands] = flowCase;
      const least = Math.min(1, ...fractions(maxMin.place(...flowCase), demands));
      for (const other of [spf, ecmp, optimal]) {
        expect(least).toBeGreaterThanOrEqual(
          Math.min(1, ...fractions(other.place(...flowCase), demands)) - 1e-5,
        );
      }
    }),
    { numRuns: 200 },
  );
});
