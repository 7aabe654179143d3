import { remainingCapacity } from "../failure/index.ts";
import { arcSource, maximumFlow, type NetworkView } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import type { Islands } from "./islands.ts";
import type { NetworkState } from "./networkState.ts";
import type { CountryOutcome } from "./outcome.ts";

/** How each country with a place fared, in the order of codes. Cost: two maximum flows a country. */
export function countryOutcomes(
  view: NetworkView,
  demands: DemandTable,
  before: NetworkState,
  after: NetworkState,
): CountryOutcome[] {
  const placesOf = placesByCountry(view);
  const sources = Array.from({ length: demands.count }, (_, demand) =>
    servingSource(view, demands, before, demand),
  );
  const hubs = view.network.hubs.map((id) => view.nodeOf.get(id)!);
  const allPlaces = [...placesOf.values()].flat();
  return [...placesOf.keys()].sort().map((country) => {
    const places = placesOf.get(country)!;
    const own = new Set(places);
    const abroad = (hubs.length > 0 ? hubs : allPlaces).filter((node) => !own.has(node));
    const ownDemands = [...sources.keys()].filter(
      (demand) => view.network.sites[sources[demand]!]!.country === country,
    );
    const flowUnder = ({ effect }: NetworkState) =>
      maximumFlow(view.graph, remainingCapacity(view.capacityGbps, effect), effect, places, abroad).value;
    return {
      country,
      placesReachableBefore: placesReachable(places, before.islands),
      placesReachableAfter: placesReachable(places, after.islands),
      internationalCapacityBeforeGbps: flowUnder(before),
      internationalCapacityAfterGbps: flowUnder(after),
      offeredGbps: sum(ownDemands, demands.gbps),
      servedBeforeGbps: sum(ownDemands, before.placement.servedGbps),
      servedGbps: sum(ownDemands, after.placement.servedGbps),
      meanLatencyBeforeMs: meanLatencyMs(ownDemands, before),
      meanLatencyAfterMs: meanLatencyMs(ownDemands, after),
    };
  });
}

function placesByCountry({ network, isPlace }: NetworkView): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [node, { country }] of network.sites.entries()) {
    if (country === null || isPlace[node] === 0) continue;
    const list = places.get(country);
    if (list === undefined) places.set(country, [node]);
    else list.push(node);
  }
  return places;
}

/** The node where a demand's path starts; the first of those where it may start if it has no path or several. */
function servingSource(
  { graph }: NetworkView,
  { sources, targets }: DemandTable,
  { placement }: NetworkState,
  demand: number,
): number {
  const path = placement.paths[demand];
  const first = sources[demand]![0]!;
  if (!path) return first;
  // A path of no edges starts where it ends.
  return path.length > 0
    ? arcSource(graph, path[0]!)
    : (targets[demand]!.find((node) => sources[demand]!.includes(node)) ?? first);
}

/** Places anywhere that another place, one of `nodes`, can reach. */
function placesReachable(nodes: readonly number[], { of, places }: Islands): number {
  const ownOn = new Map<number, number>();
  for (const node of nodes) {
    const island = of[node]!;
    if (island >= 0) ownOn.set(island, (ownOn.get(island) ?? 0) + 1);
  }
  // The only one of `nodes` on an island is reached by no other of them.
  return [...ownOn].reduce((total, [island, own]) => total + places[island]! - (own === 1 ? 1 : 0), 0);
}

function sum(demands: readonly number[], gbps: Float64Array): number {
  return demands.reduce((total, demand) => total + gbps[demand]!, 0);
}

function meanLatencyMs(demands: readonly number[], { placement }: NetworkState): number | null {
  const served = demands.filter((demand) => placement.servedGbps[demand]! > 0);
  const weighted = served.reduce(
    (total, demand) => total + placement.servedGbps[demand]! * placement.latencyMs[demand]!,
    0,
  );
  return served.length === 0 ? null : weighted / sum(served, placement.servedGbps);
}
