import type { Places } from "../data/incidents/index.ts";
import { type Effect, type Failure, resolveFailure } from "../failure/index.ts";
import { type NetworkView, viewOf } from "../graph/index.ts";
import { isPlace, type Network } from "../network/index.ts";
import { maxMinRouting } from "../routing/index.ts";
import { type DemandTable, demandTable, onlyDemands } from "../traffic/index.ts";
import { brokenCircuits } from "./circuits.ts";
import { directCapacity } from "./directCapacity.ts";

/** Shares of a thousandth are finer than anything published. */
const fair = maxMinRouting({ tolerance: 1e-3 });

/** A network with some of it out of service. */
export interface Situation {
  readonly view: NetworkView;
  readonly demands: DemandTable;
  readonly effect: Effect;
}

export function situationOf(network: Network, failure: Failure): Situation {
  const view = viewOf(network);
  return { view, demands: demandTable(view), effect: resolveFailure(network, failure) };
}

/**
 * Gbit/s served of each demand that starts in one of some places, shared max-min fairly; 0 for the rest, which are not
 * offered: to place the whole world's traffic fairly takes minutes.
 */
export function servedFrom({ view, demands, effect }: Situation, places: Places): Float64Array {
  const starts = new Set(nodesOf(view, places));
  const offered = [...demands.sources.keys()].filter((demand) =>
    demands.sources[demand]!.some((node) => starts.has(node)),
  );
  const { servedGbps } = fair.place(view, onlyDemands(demands, offered), effect);
  const served = new Float64Array(demands.count);
  for (const [index, demand] of offered.entries()) served[demand] = servedGbps[index]!;
  return served;
}

/** The part of the demands from some places to others, Gbit/s; `amounts` by demand. */
export function amountBetween(
  { view, demands }: Situation,
  amounts: Float64Array,
  from: Places,
  to?: Places,
): number {
  const sources = new Set(nodesOf(view, from));
  const targets = to && new Set(nodesOf(view, to));
  return amounts.reduce((sum, gbps, demand) => {
    const starts = demands.sources[demand]!.some((node) => sources.has(node));
    const ends = targets === undefined || demands.targets[demand]!.some((node) => targets.has(node));
    return starts && ends ? sum + gbps : sum;
  }, 0);
}

/**
 * The part of the capacity from some places to the hubs that is lost between two situations, 0…1: of all hubs, or of those
 * in `to`. Where no traffic goes to a hub there, of the direct capacity to any of the places `to`.
 */
export function capacityLost(before: Situation, after: Situation, from: Places, to?: Places): number {
  const { view, demands } = before;
  const sources = nodesOf(view, from);
  const sinks = to && nodesOf(view, to);
  const traffic = trafficByHub(demands, new Set(sources), sinks && new Set(sinks));
  if (sinks === undefined || traffic.size > 0) {
    return brokenCircuits(view, before.effect, after.effect, new Set(sources), traffic);
  }
  const intact = directCapacity(view, before.effect, sources, sinks);
  return intact === 0 ? 0 : 1 - directCapacity(view, after.effect, sources, sinks) / intact;
}

/** What some nodes send to others, by where it goes. */
function trafficByHub(
  { sources, targets, gbps }: DemandTable,
  from: ReadonlySet<number>,
  to: ReadonlySet<number> | undefined,
): Map<number, number> {
  const sent = new Map<number, number>();
  for (const [demand, starts] of sources.entries()) {
    const hub = targets[demand]![0]!;
    const isMeant = !from.has(hub) && (to === undefined || to.has(hub));
    if (isMeant && starts.some((node) => from.has(node))) sent.set(hub, (sent.get(hub) ?? 0) + gbps[demand]!);
  }
  return sent;
}

/** The nodes of `country:CC` and `site:ID`. */
function nodesOf({ network }: NetworkView, places: Places): number[] {
  const wanted = new Set(places);
  return [...network.sites.keys()].filter((node) => {
    const site = network.sites[node]!;
    return isPlace(site) && (wanted.has(`country:${site.country}`) || wanted.has(`site:${site.id}`));
  });
}
