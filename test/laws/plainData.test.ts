import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../src/failure/index.ts";
import { Network } from "../../src/network/index.ts";
import { compare, explain, simulate } from "../../src/simulate/index.ts";
import { type Case, cases } from "./cases.ts";
import { routingModels } from "./routingModels.ts";

describe.each(routingModels)("$name", (routing) => {
  test("an outcome is JSON: what is read back equals what was written, to the last zero", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const outcome = simulate(network, failure, { routing });
        // Strict equality tells 0 from -0 and a key that is undefined from one that is not there.
        expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
        const { failure: _, ...figures } = outcome;
        const numbers = valuesIn(figures).filter((value) => typeof value === "number");
        expect(numbers.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
      }),
    );
  });

  test("the same arguments give the same bytes", () => {
    fc.assert(
      fc.property(cases(), ({ document, network, failure }) => {
        const again = Network.parse(structuredClone(document));
        const first = JSON.stringify(simulate(network, failure, { routing }));
        expect(JSON.stringify(simulate(network, failure, { routing }))).toBe(first);
        expect(JSON.stringify(simulate(again, structuredClone(failure), { routing }))).toBe(first);
      }),
    );
  });
});

test("results are frozen to the last value", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure }) => {
      const results = [
        simulate(network, failure),
        compare(network, network, failure),
        ...network.demands.map(({ id }) => explain(network, failure, `demand:${id}`)),
      ];
      for (const value of valuesIn(results).slice(1)) expect(Object.isFrozen(value)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("the document, the network and the failure are left as they were", () => {
  fc.assert(
    fc.property(cases(), ({ document, failure }) => {
      const documentBefore = JSON.stringify(document);
      const failureBefore = JSON.stringify(failure);
      const network = Network.parse(document);
      const networkBefore = picture(network);
      simulate(network, failure);
      compare(network, network, failure);
      for (const { id } of network.sites) explain(network, failure, `site:${id}`);
      expect(picture(network)).toBe(networkBefore);
      expect(JSON.stringify(document)).toBe(documentBefore);
      expect(JSON.stringify(failure)).toBe(failureBefore);
      expectNotFrozen(document.sites);
      expectNotFrozen(failure);
    }),
    { numRuns: 30 },
  );
});

/** All there is to a network, as text. */
function picture({ document, sites, edges, demands, hubs, hash, graph }: Case["network"]): string {
  return JSON.stringify({ document, sites, edges, demands, hubs, hash, graph: graph.export() });
}

/** Results hold copies: freezing them must not freeze what the caller passed. */
function expectNotFrozen(value: Failure | readonly unknown[]): void {
  if (typeof value === "object") expect(Object.isFrozen(value)).toBe(false);
}

/** A value and all that is in it, at any depth. */
function valuesIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  return [value, ...Object.values(value).flatMap(valuesIn)];
}
