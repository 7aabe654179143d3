import type { NetworkView } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { demandsByCountry } from "./demandsByCountry.ts";
import { countriesOf, internationalCapacity } from "./internationalCapacity.ts";
import type { Islands } from "./islands.ts";
import type { NetworkState } from "./networkState.ts";
import type { CountryOutcome } from "./outcome.ts";

/** How each country with a place fared, in the order of codes. Cost: a maximum flow for each country that is hit. */
export function countryOutcomes(
  view: NetworkView,
  demands: DemandTable,
  before: NetworkState,
  after: NetworkState,
): CountryOutcome[] {
  const demandsOf = demandsByCountry(view, demands, before.placement);
  return countriesOf(view).map((country) => {
    const { code, places } = country;
    const ownDemands = demandsOf.get(code) ?? [];
    return {
      country: code,
      placesReachableBefore: placesReachable(places, before.islands),
      placesReachableAfter: placesReachable(places, after.islands),
      internationalCapacityBeforeGbps: internationalCapacity(view, country, before.effect),
      internationalCapacityAfterGbps: internationalCapacity(view, country, after.effect),
      offeredGbps: sum(ownDemands, demands.gbps),
      servedBeforeGbps: sum(ownDemands, before.placement.servedGbps),
      servedGbps: sum(ownDemands, after.placement.servedGbps),
      meanLatencyBeforeMs: meanLatencyMs(ownDemands, before),
      meanLatencyAfterMs: meanLatencyMs(ownDemands, after),
    };
  });
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
