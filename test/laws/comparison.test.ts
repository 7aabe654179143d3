import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { compare, type Gain, simulate } from "../../src/simulate/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { wholeFigures } from "../simulate/wholeFigures.ts";
import { cases } from "./cases.ts";
import { routingModels } from "./routingModels.ts";

/** A random network, the same with other figures and demands on the same ids, and a failure that fits both. */
const pairs = cases(networkDocument({ minSites: 2, dates: false })).chain((drawn) =>
  fc.record({ factors: fc.infiniteStream(fc.nat(5)), drop: fc.nat(5) }).map(({ factors, drop }) => {
    const changed = wholeFigures(drawn.document, () => factors.next().value!);
    const demands = (changed.demands ?? []).filter((_, i) => i !== drop);
    return { ...drawn, other: Network.parse({ ...changed, demands }) };
  }),
);

describe.each(routingModels)("$name", (routing) => {
  test("nothing is gained over oneself", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const { a, b, gain } = compare(network, network, failure, { routing });
        expect(a).toEqual(simulate(network, failure, { routing }));
        expect(b).toEqual(a);
        const { latencyMs, ...amounts } = gain;
        expect(new Set(Object.values(amounts))).toEqual(new Set([0]));
        expect(latencyMs).toBe(a.demands.some(({ after }) => after.servedGbps > 0) ? 0 : null);
      }),
    );
  });

  test("what one gains over the other, the other loses", () => {
    fc.assert(
      fc.property(pairs, ({ network, other, failure }) => {
        const forth = compare(network, other, failure, { routing });
        const back = compare(other, network, failure, { routing });
        expect(back).toMatchObject({ a: forth.b, b: forth.a });
        for (const figure of Object.keys(forth.gain) as (keyof Gain)[]) {
          const lost = back.gain[figure];
          // Subtracted from 0, since a gain of 0 is never -0.
          expect(forth.gain[figure]).toBe(lost === null ? null : 0 - lost);
        }
      }),
    );
  });

  test("traffic gained is traffic no longer lost", () => {
    fc.assert(
      fc.property(pairs, ({ network, other, failure }) => {
        const { gain } = compare(network, other, failure, { routing });
        const { offeredGbps, servedGbps, disconnectedGbps, congestedGbps } = gain;
        expect(servedGbps + disconnectedGbps + congestedGbps).toBeCloseTo(offeredGbps, 9);
      }),
    );
  });
});
