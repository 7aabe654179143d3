import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveFailure } from "../src/failure/index.ts";
import { Network, type NetworkDocument } from "../src/network/index.ts";
import { failureOn, networkDocument } from "./arbitraries.ts";

test("every random document is valid, and every random failure fits it", () => {
  const cases = networkDocument().chain((document) => fc.tuple(fc.constant(document), failureOn(document)));
  fc.assert(
    fc.property(cases, ([document, failure]) => {
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      resolveFailure(Network.parse(document), failure);
    }),
    { numRuns: 500 },
  );
});

test("random documents hold what the networks of the world hold", () => {
  const features: Record<string, (document: NetworkDocument) => boolean> = {
    "parallel edges": (document) => {
      const pairs = edgesOf(document).map(({ from, to }) => [from, to].sort().join());
      return new Set(pairs).size < pairs.length;
    },
    "a branching unit with edges": (document) =>
      edgesOf(document).some(({ from }) =>
        document.sites.some(({ id, kind }) => id === from && kind === "branching-unit"),
      ),
    "an island": (document) =>
      document.sites.some(({ id }) => edgesOf(document).every(({ from, to }) => from !== id && to !== id)),
    "sites on both sides of the antimeridian": ({ sites }) =>
      sites.some(({ lon }) => Number(lon) > 170) && sites.some(({ lon }) => Number(lon) < -170),
    "no capacity": (document) => edgesOf(document).some(({ capacityGbps }) => capacityGbps === 0),
    anycast: ({ demands = [] }) => demands.some(({ to }) => typeof to !== "string" && to.length > 1),
    "nested groups": ({ riskGroups = [] }) =>
      riskGroups.some(({ members }) => members.some((member) => member.startsWith("group:"))),
    hubs: ({ hubs = [] }) => hubs.length > 0,
    "a sole owner": ({ cables = [] }) => cables.some(({ owners }) => owners?.length === 1),
    "no site": ({ sites }) => sites.length === 0,
  };
  const samples = fc.sample(networkDocument(), { numRuns: 500, seed: 1 });
  const shares = Object.entries(features).map(([name, has]) => [
    name,
    samples.filter(has).length / samples.length,
  ]);
  for (const [name, share] of shares)
    expect(share, String(name)).toBeGreaterThan(name === "no site" ? 0 : 0.05);
});

function edgesOf({ cables = [], links = [] }: NetworkDocument) {
  return [...cables.flatMap(({ segments = [] }) => segments), ...links];
}
