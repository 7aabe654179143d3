import fc from "fast-check";
import { expect, test } from "vitest";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import { type Outcome, simulate } from "../../src/simulate/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { nearly } from "../simulate/nearly.ts";
import { wholeFigures } from "../simulate/wholeFigures.ts";
import { cases } from "./cases.ts";
import { type Kind, type Rename, renameDocument, renameFailure } from "./rename.ts";
import { routingModels, splittingModels } from "./routingModels.ts";

/** What an outcome says, apart from what the failure is called. */
type Content = Omit<Outcome, "failure" | "network">;

test.each(routingModels)("$name: longer ids in the same order change nothing", (routing) => {
  const prefix: Rename = (kind, id) => `${kind} ${id}`;
  const unprefix: Rename = (kind, id) => id.slice(kind.length + 1);
  fc.assert(
    fc.property(cases(), ({ document, network, failure }) => {
      const renamed = Network.parse(renameDocument(document, prefix));
      const outcome = simulate(renamed, renameFailure(failure, prefix), { routing });
      expect(renameContent(outcome, unprefix)).toEqual(contentOf(simulate(network, failure, { routing })));
    }),
  );
});

const singlePathModels = routingModels.filter((model) => !splittingModels.includes(model));

test.each(singlePathModels)("$name: where no paths tie, ids in any other order change nothing", (routing) => {
  const sources = cases(networkDocument({ minSites: 2, dates: false }).map(withoutTies)).chain((drawn) =>
    permutations(drawn.document).map((permutation) => ({ ...drawn, permutation })),
  );
  fc.assert(
    fc.property(sources, ({ document, network, failure, permutation: { there, back } }) => {
      const renamed = Network.parse(renameDocument(document, there));
      const outcome = simulate(renamed, renameFailure(failure, there), { routing });
      expect(renameContent(outcome, back)).toEqual(
        nearly(contentOf(simulate(network, failure, { routing }))),
      );
    }),
  );
});

test.each(splittingModels)("$name: ids in any other order change totals by less than its gap", (routing) => {
  const sources = cases().chain((drawn) =>
    permutations(drawn.document).map((permutation) => ({ ...drawn, permutation })),
  );
  fc.assert(
    fc.property(sources, ({ document, network, failure, permutation: { there } }) => {
      const renamed = Network.parse(renameDocument(document, there));
      const { traffic } = simulate(renamed, renameFailure(failure, there), { routing });
      const { traffic: expected } = simulate(network, failure, { routing });
      expect(traffic.disconnectedGbps).toBeCloseTo(expected.disconnectedGbps, 9);
      expect(Math.abs(traffic.servedGbps - expected.servedGbps)).toBeLessThanOrEqual(
        1e-3 * traffic.offeredGbps,
      );
    }),
  );
});

test.each(routingModels)("$name: the order of lists changes nothing, to the byte", (routing) => {
  fc.assert(
    fc.property(cases(), fc.infiniteStream(fc.nat()), ({ document, network, failure }, dice) => {
      const shuffled = Network.parse(shuffleLists(document, () => dice.next().value));
      const outcome = JSON.stringify(simulate(shuffled, failure, { routing }));
      expect(outcome).toBe(JSON.stringify(simulate(network, failure, { routing })));
    }),
  );
});

function contentOf({ failure: _, network: __, ...content }: Outcome): Content {
  return content;
}

/** The content under other ids, its lists in their order again. */
function renameContent(outcome: Outcome, rename: Rename): Content {
  const { failed, reachability, demands, edges, ...rest } = contentOf(outcome);
  const all = (kind: Kind, ids: readonly string[]) => ids.map((id) => rename(kind, id));
  const service = <Service extends { readonly edges: readonly string[] | null }>(
    given: Service,
  ): Service => ({
    ...given,
    edges: given.edges === null ? null : all("edge", given.edges),
  });
  return {
    ...rest,
    failed: { sites: all("site", failed.sites).sort(), edges: all("edge", failed.edges).sort() },
    reachability: { ...reachability, isolatedSites: all("site", reachability.isolatedSites).sort() },
    demands: demands
      .map((demand) => ({
        ...demand,
        id: rename("demand", demand.id),
        before: service(demand.before),
        after: service(demand.after),
      }))
      .sort(byId),
    edges: edges.map((edge) => ({ ...edge, id: rename("edge", edge.id) })).sort(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Latencies that are powers of two, so that no two sets of edges are equally long, and demands with one source. */
function withoutTies(document: NetworkDocument): NetworkDocument {
  const exact = wholeFigures(document, (_, index) => 2 ** index);
  const demands = (exact.demands ?? []).flatMap(({ from, to, ...demand }) => {
    const source = typeof from === "string" ? from : from[0]!;
    const targets = (typeof to === "string" ? [to] : to).filter((id) => id !== source);
    return targets.length === 0 ? [] : [{ ...demand, from: source, to: targets }];
  });
  return { ...exact, demands };
}

/** Renamings that shuffle the ids of each kind, and their inverses. */
function permutations(document: NetworkDocument): fc.Arbitrary<{ there: Rename; back: Rename }> {
  const { sites, cables = [], links = [], riskGroups = [], demands = [] } = document;
  const edges = [...cables.flatMap(({ segments = [] }) => segments), ...links];
  const shuffled = (entries: readonly { readonly id: string }[]) => {
    const ids = entries.map(({ id }) => id);
    return fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length }).map((others) => ({
      there: new Map(ids.map((id, i) => [id, others[i]!])),
      back: new Map(others.map((id, i) => [id, ids[i]!])),
    }));
  };
  return fc
    .record({
      site: shuffled(sites),
      cable: shuffled(cables),
      edge: shuffled(edges),
      group: shuffled(riskGroups),
      demand: shuffled(demands),
    })
    .map((maps) => ({
      there: (kind, id) => maps[kind].there.get(id)!,
      back: (kind, id) => maps[kind].back.get(id)!,
    }));
}

/** The document with every list in another order, routes and their points apart. */
function shuffleLists<Value>(value: Value, dice: () => number, key = ""): Value {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffleLists(item, dice));
    if (key === "route" || key === "") return items as Value;
    const drawn = items.map((item) => ({ item, rank: dice() }));
    return drawn.sort((a, b) => a.rank - b.rank).map(({ item }) => item) as Value;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, shuffleLists(item, dice, name)]);
  return Object.fromEntries(entries) as Value;
}
