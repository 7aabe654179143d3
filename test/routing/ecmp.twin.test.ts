import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import { viewOf } from "../../src/graph/index.ts";
import { ecmp, spf } from "../../src/routing/index.ts";
import { demandTable } from "../../src/traffic/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { type Case, cases } from "../laws/cases.ts";
import { wholeFigures } from "../simulate/wholeFigures.ts";
import { slowEcmp } from "./slowEcmp.ts";

/** What routing models are given. */
function argumentsOf({ network, failure }: Case) {
  const view = viewOf(network);
  return { network, view, demands: demandTable(view), effect: resolveFailure(network, failure) };
}

const sizes = { minSites: 2, maxSites: 6, maxEdges: 12, maxGroups: 1, dates: false };

describe("what splitting site by site gives, path by path", () => {
  // Latencies of 0, 1 and 2 ms, so that most paths tie and many edges cost nothing.
  const zeros = networkDocument({ ...sizes, ties: true }).map((document) =>
    wholeFigures(document, (given) => given - 1),
  );
  test.each([
    ["many ties", networkDocument({ ...sizes, ties: true })],
    ["zero latencies", zeros],
    ["few sites, many parallel edges", networkDocument({ ...sizes, maxSites: 4, ties: true })],
  ])("%s", (_, documents) => {
    fc.assert(
      fc.property(cases(documents), (drawn) => {
        const { network, view, demands, effect } = argumentsOf(drawn);
        const placement = ecmp.place(view, demands, effect);
        const { load, services } = slowEcmp(network, effect);
        for (const [edge, { id, from, to }] of network.edges.entries()) {
          expect(placement.forwardGbps[edge], id).toBeCloseTo(load(id, from), 9);
          expect(placement.backwardGbps[edge], id).toBeCloseTo(load(id, to), 9);
        }
        for (const [demand, { latencyMs, servedGbps, paths }] of services.entries()) {
          expect(placement.latencyMs[demand]).toBe(latencyMs ?? Number.POSITIVE_INFINITY);
          expect(placement.servedGbps[demand]).toBeCloseTo(servedGbps, 9);
          const only = paths.length === 1 ? paths[0]!.edges.map(({ id }) => id) : undefined;
          expect(placement.paths[demand]?.map((arc) => network.edges[arc >> 1]!.id)).toEqual(only);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("spf", () => {
  test("its placement, to the bit, where no paths tie", () => {
    const untied = networkDocument({ minSites: 2, dates: false }).map((document) => ({
      ...wholeFigures(document, (_, index) => 2 ** index),
      demands: document.demands ?? [],
    }));
    fc.assert(
      fc.property(cases(untied), (drawn) => {
        const { view, demands, effect } = argumentsOf(drawn);
        expect(ecmp.place(view, demands, effect)).toEqual(spf.place(view, demands, effect));
      }),
      { numRuns: 300 },
    );
  });

  test("its path and latency, to the bit, of every demand that is not split, and between the same ends if it is", () => {
    fc.assert(
      fc.property(cases(), (drawn) => {
        const { view, demands, effect } = argumentsOf(drawn);
        const single = spf.place(view, demands, effect);
        const { paths, latencyMs } = ecmp.place(view, demands, effect);
        for (let demand = 0; demand < demands.count; demand++) {
          if (paths[demand] !== null) {
            expect(paths[demand]).toEqual(single.paths[demand]);
            expect(latencyMs[demand]).toBe(single.latencyMs[demand]);
          } else if (single.paths[demand] === null) {
            expect(latencyMs[demand]).toBe(Number.POSITIVE_INFINITY);
          } else {
            expect(latencyMs[demand]).toBeCloseTo(single.latencyMs[demand]!, 9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
