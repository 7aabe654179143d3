import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import { viewOf } from "../../src/graph/index.ts";
import { maxMin, optimal, optimalRouting, spf } from "../../src/routing/index.ts";
import { demandTable } from "../../src/traffic/index.ts";
import { cases } from "../laws/cases.ts";
import { fairFractions, largestTotal } from "./flowOracle.ts";

const total = (served: Float64Array) => served.reduce((sum, gbps) => sum + gbps, 0);

test("optimal", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure }) => {
      const view = viewOf(network);
      const demands = demandTable(view);
      const effect = resolveFailure(network, failure);
      const exact = largestTotal(view, demands, effect);
      for (const [model, gap] of [
        [optimal, 1e-3],
        [optimalRouting({ gap: 1e-7 }), 1e-7],
      ] as const) {
        const { servedGbps, upperBoundGbps } = model.place(view, demands, effect);
        expect(upperBoundGbps).toBeGreaterThanOrEqual(exact * (1 - 1e-9) - 1e-9);
        expect(total(servedGbps)).toBeLessThanOrEqual(exact * (1 + 1e-7) + 1e-9);
        expect(total(servedGbps)).toBeGreaterThanOrEqual(upperBoundGbps! * (1 - gap) - 1e-9);
        expect(total(servedGbps)).toBeGreaterThanOrEqual(
          total(spf.place(view, demands, effect).servedGbps) - 1e-9,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test("max-min", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure }) => {
      const view = viewOf(network);
      const demands = demandTable(view);
      const effect = resolveFailure(network, failure);
      const fair = fairFractions(view, demands, effect);
      const { servedGbps } = maxMin.place(view, demands, effect);
      for (let demand = 0; demand < demands.count; demand++) {
        if (demands.gbps[demand] === 0) continue;
        expect(Math.abs(servedGbps[demand]! / demands.gbps[demand]! - fair[demand]!)).toBeLessThan(1e-5);
      }
    }),
    { numRuns: 300 },
  );
});
