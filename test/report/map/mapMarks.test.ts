import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remainingCapacity, resolveFailure } from "../../../src/failure/index.ts";
import { viewOf } from "../../../src/graph/index.ts";
import { type Failure, Network, simulate } from "../../../src/index.ts";
import { isPlace } from "../../../src/network/index.ts";
import { mapMarks } from "../../../src/report/index.ts";
import { type Case, cases } from "../../laws/cases.ts";
import { oneLanding, secondLanding } from "../../simulate/landings.ts";

/** What follows from an outcome, with `more` out of service already, against its marks. */
const law = (check: (studied: ReturnType<typeof marked>) => void) =>
  fc.assert(fc.property(cases(), (drawn) => check(marked(drawn))));

function marked({ network, failure, more }: Case) {
  const outcome = simulate(network, failure, { planned: more });
  const idsWith = (kind: "edges" | "sites", ...marks: string[]) =>
    network[kind].filter((_, i) => marks.includes(mapMarks(network, outcome)[kind][i]!)).map(({ id }) => id);
  return { network, outcome, idsWith, failure, more };
}

const capacityLeft = (network: Network, failure: Failure) =>
  remainingCapacity(viewOf(network).capacityGbps, resolveFailure(network, failure));

const busier = ({ forwardGbps, backwardGbps }: { forwardGbps: number; backwardGbps: number }) =>
  Math.max(forwardGbps, backwardGbps);

describe("law:", () => {
  test("failed is marked what the outcome lists as failed, and nothing else", () =>
    law(({ outcome: { failed }, idsWith }) => {
      expect(idsWith("edges", "failed")).toEqual(failed.edges);
      expect(idsWith("sites", "failed")).toEqual(failed.sites);
    }));

  test("cut off are places that survive, among them all that are isolated", () =>
    law(({ network, outcome, idsWith }) => {
      const cutOff = idsWith("sites", "cut-off");
      expect(cutOff).toEqual(expect.arrayContaining([...outcome.reachability.isolatedSites]));
      expect(cutOff.filter((id) => !isPlace(network.site(id)))).toEqual([]);
    }));

  test("overloaded is asked for more than is left of its capacity, and for a larger share than before unless nothing fails", () =>
    law(({ network, outcome, idsWith, failure, more }) => {
      const left = capacityLeft(network, [more, failure]);
      const leftBefore = capacityLeft(network, more);
      // Small enough for no load to fall between, and large enough for no rounding to matter.
      const margin = 1e-6;
      const expected = outcome.edges.filter(({ before, after }, edge) => {
        const share = busier(after) / left[edge]!;
        const shareBefore = busier(before) / leftBefore[edge]!;
        const isWorse = share > shareBefore + margin || busier(after) > busier(before) + margin;
        return busier(after) > left[edge]! + margin && (isWorse || outcome.failure.length === 0);
      });
      expect(idsWith("edges", "overloaded")).toEqual(expected.map(({ id }) => id));
    }));

  test("of edges that survive, a greater load is more or overloaded, a smaller one less", () =>
    law(({ outcome, idsWith }) => {
      const down = new Set(outcome.failed.edges);
      const changed = (sign: number) =>
        outcome.edges
          .filter(({ id, before, after }) => {
            const change = busier(after) - busier(before);
            return !down.has(id) && Math.abs(change) > 1e-6 && Math.sign(change) === sign;
          })
          .map(({ id }) => id);
      expect(idsWith("edges", "more", "overloaded")).toEqual(expect.arrayContaining(changed(1)));
      expect(idsWith("edges", "less")).toEqual(changed(-1));
    }));
});

test("where nothing fails, what is overloaded anyway is marked", () => {
  const network = Network.parse(oneLanding).with(secondLanding);
  const { edges } = mapMarks(network, simulate(network, [], { planned: "cable:sea-1" }));
  expect(network.edges.filter((_, edge) => edges[edge] === "overloaded").map(({ id }) => id)).toEqual([
    "haul-2",
    "sea-2",
  ]);
});

test("a degraded edge is overloaded by what is left of it, as much as it carried before", () => {
  const network = Network.parse(oneLanding);
  const marksOf = (failure: Failure, planned: Failure = []) =>
    mapMarks(network, simulate(network, failure, { planned })).edges[
      network.edges.findIndex(({ id }) => id === "sea-1")
    ];
  expect(marksOf("degrade:cable:sea-1@0.9")).toBe("unchanged");
  expect(marksOf("degrade:cable:sea-1@0.5")).toBe("overloaded");
  expect(marksOf("degrade:cable:sea-1@0.5", "degrade:cable:sea-1@0.5")).toBe("overloaded");
  expect(marksOf("link:stub", "degrade:cable:sea-1@0.5")).toBe("unchanged");
});
