import type { Effect } from "../../src/failure/index.ts";
import { type Demand, type Edge, isPlace, type Network, type Site } from "../../src/network/index.ts";
import type { ConstraintLoss, DemandStatus, Outcome } from "../../src/simulate/index.ts";

/**
 * The outcome under `spf` by brute force: every simple path is listed, every pair of places searched for, every set
 * of sites tried as a cut. Written from the definitions on ids, without the engine. For networks of up to 7 sites.
 */
export function slowOutcome(
  network: Network,
  effect: Effect,
): Omit<Outcome, "format" | "version" | "network" | "failure" | "routing"> {
  const before = worldOf(network, { failedNodes: [], failedEdges: [], capacityFactors: null });
  const after = worldOf(network, effect);
  const demands = network.demands.map((demand) => {
    const was = before.services.get(demand)!;
    const is = after.services.get(demand)!;
    return {
      id: demand.id,
      gbps: demand.gbps,
      status: statusOf(demand, was, is),
      ...(is.reason !== undefined && { reason: is.reason }),
      before: plain(was),
      after: plain(is),
    };
  });
  const pairsBefore = joinedPairs(before).length / 2;
  const pairsAfter = joinedPairs(after).length / 2;
  const reachesSomeone = (world: World, id: string) => joinedPairs(world).some(([a]) => a.id === id);
  const lost = network.demands.map((demand) => ({ demand, ...after.services.get(demand)! }));
  const lostTo = (loss: ConstraintLoss) =>
    sum(lost, ({ demand, reason }) => (reason === loss ? demand.gbps : 0));
  return {
    failed: {
      sites: network.sites.filter((site) => !after.sites.includes(site)).map(({ id }) => id),
      edges: network.edges.filter((edge) => !after.edges.includes(edge)).map(({ id }) => id),
    },
    reachability: {
      pairsBefore,
      pairsAfter,
      fraction: pairsBefore === 0 ? 1 : pairsAfter / pairsBefore,
      componentSizes: componentSizes(after),
      isolatedSites: after.sites
        .filter((site) => isPlace(site) && reachesSomeone(before, site.id) && !reachesSomeone(after, site.id))
        .map(({ id }) => id),
    },
    traffic: {
      offeredGbps: sum(network.demands, ({ gbps }) => gbps),
      servedBeforeGbps: sum(demands, (demand) => demand.before.servedGbps),
      servedGbps: sum(demands, (demand) => demand.after.servedGbps),
      disconnectedGbps: sum(lost, ({ demand, path }) => (path === null ? demand.gbps : 0)),
      congestedGbps: sum(lost, ({ demand, path, servedGbps }) =>
        path === null ? 0 : demand.gbps - servedGbps,
      ),
      ...(lostTo("avoid") > 0 && { avoidedGbps: lostTo("avoid") }),
      ...(lostTo("late") > 0 && { lateGbps: lostTo("late") }),
    },
    demands,
    edges: network.edges.map((edge) => ({
      id: edge.id,
      capacityGbps: edge.capacityGbps,
      before: { forwardGbps: before.load(edge, edge.from), backwardGbps: before.load(edge, edge.to) },
      after: { forwardGbps: after.load(edge, edge.from), backwardGbps: after.load(edge, edge.to) },
    })),
    countries: countriesOf(network).map((country) => {
      const own = network.demands.filter((demand) => countryOf(network, demand, before) === country);
      return {
        country,
        placesReachableBefore: placesReachable(before, country),
        placesReachableAfter: placesReachable(after, country),
        internationalCapacityBeforeGbps: internationalCapacity(before, network, country),
        internationalCapacityAfterGbps: internationalCapacity(after, network, country),
        offeredGbps: sum(own, ({ gbps }) => gbps),
        servedBeforeGbps: sum(own, (demand) => before.services.get(demand)!.servedGbps),
        servedGbps: sum(own, (demand) => after.services.get(demand)!.servedGbps),
        meanLatencyBeforeMs: meanLatency(own, before),
        meanLatencyAfterMs: meanLatency(own, after),
      };
    }),
  };
}

/** What is alive and what it carries. */
interface World {
  readonly sites: readonly Site[];
  readonly edges: readonly Edge[];
  readonly capacity: (edge: Edge) => number;
  readonly services: ReadonlyMap<Demand, Service>;
  /** Gbit/s that enter an edge at the site with this id. */
  readonly load: (edge: Edge, entry: string) => number;
}

interface Service {
  readonly path: Path | null;
  readonly servedGbps: number;
  readonly reason: ConstraintLoss | undefined;
}

interface Path {
  readonly sites: readonly string[];
  readonly edges: readonly Edge[];
}

/** What an effect says, in whatever lists. */
interface Failed {
  readonly failedNodes: ArrayLike<number>;
  readonly failedEdges: ArrayLike<number>;
  readonly capacityFactors: ArrayLike<number> | null;
}

function worldOf(network: Network, { failedNodes, failedEdges, capacityFactors }: Failed): World {
  const sites = network.sites.filter((_, i) => failedNodes[i] !== 1);
  const edges = network.edges.filter((_, i) => failedEdges[i] !== 1);
  const capacity = (edge: Edge) => edge.capacityGbps * (capacityFactors?.[network.edges.indexOf(edge)] ?? 1);
  const choices = new Map(
    network.demands.map((demand) => {
      const paths = pathsOf(demand, sites, edges);
      const allowed = paths.filter((path) => !isAvoided(network, demand, path));
      const inTime = allowed.filter((path) => latency(path) <= (demand.maxLatencyMs ?? Infinity));
      return [demand, { paths, allowed, path: inTime[0] ?? null }];
    }),
  );
  const reasonOf = (demand: Demand): ConstraintLoss | undefined => {
    const { paths, allowed, path } = choices.get(demand)!;
    if (path !== null || paths.length === 0) return undefined;
    return allowed.length === 0 ? "avoid" : "late";
  };
  const load = (edge: Edge, entry: string) =>
    sum(network.demands, (demand) => {
      const { sites, edges } = choices.get(demand)!.path ?? { sites: [], edges: [] };
      return edges.some((taken, hop) => taken === edge && sites[hop] === entry) ? demand.gbps : 0;
    });
  const served = (demand: Demand, path: Path | null) =>
    path === null
      ? 0
      : demand.gbps *
        Math.min(1, ...path.edges.map((edge, hop) => share(load(edge, path.sites[hop]!), capacity(edge))));
  const services = new Map(
    [...choices].map(([demand, { path }]) => [
      demand,
      { path, servedGbps: served(demand, path), reason: reasonOf(demand) },
    ]),
  );
  return { sites, edges, capacity, services, load };
}

function share(load: number, capacity: number): number {
  return load === 0 ? 1 : Math.min(1, capacity / load);
}

/** By latency, edges, id of the target, then ids of the edges from the target back. */
function pathsOf({ from, to }: Demand, sites: readonly Site[], edges: readonly Edge[]): Path[] {
  const starts = sites.filter(({ id }) => from.includes(id));
  const paths = starts
    .flatMap(({ id }) => simplePaths({ sites: [id], edges: [] }, edges))
    .filter((path) => to.includes(path.sites.at(-1)!));
  return paths.sort(
    (a, b) =>
      latency(a) - latency(b) ||
      a.edges.length - b.edges.length ||
      byText(a.sites.at(-1)!, b.sites.at(-1)!) ||
      byText(backward(a), backward(b)),
  );
}

/** Whether something that a path passes would fail with what its demand avoids; the demand's ends are exempt. */
export function isAvoided(
  network: Network,
  { avoid = [], from, to }: Demand,
  { sites, edges }: Path,
): boolean {
  const named = (ref: string): string[] => [
    ref,
    ...network.riskGroups
      .filter(({ id }) => ref === `group:${id}`)
      .flatMap(({ members }) => members.flatMap(named)),
  ];
  const refs = avoid.flatMap(named);
  const has = (kind: string, id: string | null) => refs.includes(`${kind}:${id}`);
  const transit = sites
    .map((id) => network.site(id))
    .filter(({ id }) => !from.includes(id) && !to.includes(id));
  return (
    transit.some(
      (site) =>
        has("site", site.id) ||
        has("operator", site.operator) ||
        (isPlace(site) && has("country", site.country)),
    ) ||
    edges.some(({ id, kind, cable, operator }) => {
      const { owners = [] } = network.cables.find((entry) => entry.id === cable) ?? {};
      const own = kind === "segment" && new Set(owners).size === 1 && has("operator", owners[0]!);
      return (
        has(kind === "segment" ? kind : "link", id) || has("cable", cable) || has("operator", operator) || own
      );
    })
  );
}

function simplePaths(path: Path, edges: readonly Edge[]): Path[] {
  const end = path.sites.at(-1)!;
  const onward = edges.flatMap((edge) => {
    const next = edge.from === end ? edge.to : edge.to === end ? edge.from : null;
    if (next === null || path.sites.includes(next)) return [];
    return simplePaths({ sites: [...path.sites, next], edges: [...path.edges, edge] }, edges);
  });
  return [path, ...onward];
}

function latency({ edges }: Path): number {
  return sum(edges, ({ latencyMs }) => latencyMs);
}

/** Ids hold no spaces here, so the texts sort as the lists do. */
function backward({ edges }: Path): string {
  return edges
    .map(({ id }) => id)
    .reverse()
    .join(" ");
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain({ path, servedGbps }: Service) {
  return {
    servedGbps,
    latencyMs: path === null ? null : latency(path),
    edges: path?.edges.map(({ id }) => id) ?? null,
  };
}

function statusOf({ gbps }: Demand, before: Service, after: Service): DemandStatus {
  if (after.path === null || (gbps > 0 && after.servedGbps === 0)) return "lost";
  if (after.servedGbps < gbps) return "degraded";
  return before.path !== null && backward(before.path) === backward(after.path) ? "kept" : "rerouted";
}

/** Sites that a search from a site meets, itself included. */
function reachedFrom(start: Site, { sites, edges }: World): Site[] {
  const met = new Set([start.id]);
  const visit = (id: string): void => {
    for (const { from, to } of edges) {
      const next = from === id ? to : to === id ? from : id;
      if (met.has(next)) continue;
      met.add(next);
      visit(next);
    }
  };
  visit(start.id);
  return sites.filter(({ id }) => met.has(id));
}

/** Every pair twice, once in each order. */
function joinedPairs(world: World): [Site, Site][] {
  return world.sites.filter(isPlace).flatMap((a) =>
    reachedFrom(a, world)
      .filter((b) => isPlace(b) && b !== a)
      .map((b): [Site, Site] => [a, b]),
  );
}

function componentSizes(world: World): number[] {
  const islands = world.sites.map((site) => reachedFrom(site, world));
  const firsts = islands.filter((island, i) => island[0] === world.sites[i]);
  return firsts
    .map((island) => island.filter(isPlace).length)
    .filter((places) => places > 0)
    .sort((a, b) => b - a);
}

function countriesOf({ sites }: Network): string[] {
  return [...new Set(sites.filter(isPlace).map(({ country }) => country!))].sort();
}

/** That of the source that serves in the intact network, else of the first. */
function countryOf(network: Network, demand: Demand, before: World): string {
  const source = before.services.get(demand)!.path?.sites[0] ?? demand.from[0]!;
  return network.site(source).country!;
}

function placesReachable(world: World, country: string): number {
  const reached = joinedPairs(world).filter(([a]) => a.country === country);
  return new Set(reached.map(([, b]) => b.id)).size;
}

/** The least capacity over all sets of sites that hold every place of the country and none of the goals. */
function internationalCapacity(world: World, { hubs, sites }: Network, country: string): number {
  const own = sites.filter((site) => isPlace(site) && site.country === country);
  const abroad = sites.filter((site) => isPlace(site) && !own.includes(site));
  const goals = hubs.length === 0 ? abroad : abroad.filter(({ id }) => hubs.includes(id));
  const cuts = subsets(world.sites).filter((side) =>
    world.sites.every((site) =>
      own.includes(site) ? side.has(site.id) : !(goals.includes(site) && side.has(site.id)),
    ),
  );
  const capacities = cuts.map((side) =>
    sum(
      world.edges.filter(({ from, to }) => side.has(from) !== side.has(to)),
      world.capacity,
    ),
  );
  return Math.min(...capacities);
}

function subsets(sites: readonly Site[]): Set<string>[] {
  return Array.from(
    { length: 2 ** sites.length },
    (_, bits) => new Set(sites.filter((_, i) => (bits >> i) & 1).map(({ id }) => id)),
  );
}

function meanLatency(demands: readonly Demand[], { services }: World): number | null {
  const served = demands.map((demand) => services.get(demand)!).filter(({ servedGbps }) => servedGbps > 0);
  const weight = sum(served, ({ servedGbps }) => servedGbps);
  return weight === 0 ? null : sum(served, ({ path, servedGbps }) => servedGbps * latency(path!)) / weight;
}

function sum<Item>(items: Iterable<Item>, figure: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += figure(item);
  return total;
}
