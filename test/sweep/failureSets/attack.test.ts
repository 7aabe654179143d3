import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveFailure } from "../../../src/failure/index.ts";
import { pathTo, shortestPaths, viewOf } from "../../../src/graph/index.ts";
import { isPlace, Network } from "../../../src/network/index.ts";
import { simulate } from "../../../src/simulate/index.ts";
import { type AttackMeasure, attack, elementsOf } from "../../../src/sweep/index.ts";
import { cases } from "../../laws/cases.ts";
import { errorOf } from "../../problems.ts";
import { allOf } from "./allOf.ts";

const measures = ["degree", "capacity", "load", "betweenness"] as const;

/** What an element measures once some have failed, from the outcome of a simulation or by going along every path. */
function measured(network: Network, ref: string, failed: readonly string[], by: AttackMeasure): number {
  const { failed: down, edges } = simulate(network, [...failed]);
  const own = new Set(simulate(network, ref).failed.edges);
  const surviving = edges.filter(({ id }) => own.has(id) && !down.edges.includes(id));
  const sum = (value: (edge: (typeof edges)[number]) => number) =>
    surviving.reduce((total, edge) => total + value(edge), 0);
  switch (by) {
    case "degree":
      return surviving.length;
    case "capacity":
      return sum(({ capacityGbps }) => capacityGbps);
    case "load":
      return sum(({ after }) => after.forwardGbps + after.backwardGbps);
    case "betweenness":
      return pathsThrough(
        network,
        surviving.map(({ id }) => id),
        failed,
      );
  }
}

function pathsThrough(network: Network, edgeIds: readonly string[], failed: readonly string[]): number {
  const { graph, latencyMs } = viewOf(network);
  const effect = resolveFailure(network, failed);
  const places = [...network.sites.keys()].filter((node) => isPlace(network.sites[node]!));
  const steps = places.flatMap((source) => {
    const tree = shortestPaths(graph, latencyMs, effect, [source]);
    return places.flatMap((target) => pathTo(tree, graph, target) ?? []);
  });
  return steps.filter((arc) => edgeIds.includes(network.edges[arc >> 1]!.id)).length;
}

describe("each step takes what measures most", () => {
  const kinds = fc.shuffledSubarray(["site", "cable", "segment", "group"] as const, { minLength: 1 });

  test.each(measures)("by %s", (by) => {
    fc.assert(
      fc.property(cases(), kinds, fc.boolean(), ({ network }, some, adaptive) => {
        const elements = elementsOf(network, some).slice(0, 8);
        const ranking = attack(network, { elements, by, adaptive }).at(elements.length - 1);
        expect([...ranking].sort()).toEqual([...elements].sort());
        for (const [step, taken] of ranking.entries()) {
          const failed = adaptive ? ranking.slice(0, step) : [];
          const value = (ref: string) => measured(network, ref, failed, by);
          const most = Math.max(...ranking.slice(step).map(value));
          expect(value(taken)).toBeGreaterThan(most - 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const place = { kind: "landing-station", country: "PK", lon: 0 } as const;

/** A hub with three spokes, and a chain at its side whose middle counts for more once the hub is gone. */
const network = Network.parse({
  format: "cutset-network/1",
  sites: ["a", "b", "c", "d", "hub", "x", "y"].map((id, lat) => ({ ...place, id, lat })),
  links: [
    ["a", "hub"],
    ["b", "hub"],
    ["hub", "c"],
    ["c", "d"],
    ["c", "hub"],
    ["x", "y"],
    ["d", "x"],
  ].map(([from, to], i) => ({
    id: `l${i}`,
    kind: "terrestrial" as const,
    from: from!,
    to: to!,
    capacityGbps: 1,
  })),
});

test("what measures much only by what has failed is taken early by a static attack alone", () => {
  const elements = elementsOf(network, ["site"]);
  const by = "degree";
  expect(allOf(attack(network, { elements, by, steps: 3 }))).toEqual([
    ["site:hub"],
    ["site:hub", "site:c"],
    ["site:hub", "site:c", "site:d"],
  ]);
  expect(attack(network, { elements, by, steps: 3, adaptive: true }).at(2)).toEqual([
    "site:hub",
    "site:d",
    "site:x",
  ]);
});

test("steps that are none and elements that do not exist are refused", () => {
  const elements = elementsOf(network, ["site"]);
  expect(errorOf("ARGUMENT_INVALID", () => attack(network, { elements, by: "load", steps: 8 })).message).toBe(
    "attack: steps must be a whole number from 0 to the 7 elements there are, got 8",
  );
  errorOf("NOT_FOUND", () => attack(network, { elements: ["site:hubb"], by: "load" }));
});
