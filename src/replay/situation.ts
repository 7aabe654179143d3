import type { Places } from "../data/index.ts";
import { type Effect, type Failure, resolveFailure } from "../failure/index.ts";
import { type NetworkView, noFailure, shortestPaths, viewOf } from "../graph/index.ts";
import { isPlace, type Network } from "../network/index.ts";
import { maxMinRouting } from "../routing/index.ts";
import { type DemandTable, demandTable } from "../traffic/index.ts";
import { directCapacity, longestDetour } from "./directCapacity.ts";

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
 * Gbit/s served of each demand that starts in one of some places, shared max-min fairly; 0 for all others, which are
 * not offered.
 *
 * Placing the whole world's traffic fairly takes minutes, and what does not start there moves little of the order.
 */
export function servedFrom({ view, demands, effect }: Situation, places: Places): Float64Array {
  const starts = new Set(nodesOf(view, places));
  const offered = [...demands.sources.keys()].filter((demand) =>
    demands.sources[demand]!.some((node) => starts.has(node)),
  );
  const { servedGbps } = fair.place(view, direct(view, only(demands, offered)), effect);
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

/** The part of the direct capacity from some places to others that is lost between two situations, 0…1. */
export function capacityLost(before: Situation, after: Situation, from: Places, to?: Places): number {
  const { view, demands } = before;
  const sources = nodesOf(view, from);
  const lostTo = (sinks: readonly number[]) => {
    const intact = directCapacity(view, before.effect, sources, sinks);
    return intact === 0 ? 0 : 1 - directCapacity(view, after.effect, sources, sinks) / intact;
  };
  if (to !== undefined) return lostTo(nodesOf(view, to));
  const sent = trafficByTarget(demands, new Set(sources));
  const whole = [...sent.values()].reduce((sum, gbps) => sum + gbps, 0);
  return [...sent].reduce((sum, [target, gbps]) => sum + (gbps / whole) * lostTo([target]), 0);
}

/** What some nodes send, by where it goes. */
function trafficByTarget(demands: DemandTable, sources: ReadonlySet<number>): Map<number, number> {
  const sent = new Map<number, number>();
  for (let demand = 0; demand < demands.count; demand++) {
    if (!demands.sources[demand]!.some((node) => sources.has(node))) continue;
    const target = demands.targets[demand]![0]!;
    sent.set(target, (sent.get(target) ?? 0) + demands.gbps[demand]!);
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

/** The demands, each held to ways not much longer than its shortest in the intact network. */
function direct(view: NetworkView, demands: DemandTable): DemandTable {
  const intact = noFailure(view.graph);
  const shortest = demands.sources.map(
    (sources, demand) =>
      shortestPaths(view.graph, view.latencyMs, intact, sources).distance[demands.targets[demand]![0]!]!,
  );
  return { ...demands, maxLatencyMs: Float64Array.from(shortest, (ms) => ms * longestDetour) };
}

function only(demands: DemandTable, members: readonly number[]): DemandTable {
  return {
    count: members.length,
    gbps: Float64Array.from(members, (demand) => demands.gbps[demand]!),
    sources: members.map((demand) => demands.sources[demand]!),
    targets: members.map((demand) => demands.targets[demand]!),
    avoidedEdges: members.map((demand) => demands.avoidedEdges[demand]!),
    maxLatencyMs: Float64Array.from(members, (demand) => demands.maxLatencyMs[demand]!),
    classOf: Uint8Array.from(members, (demand) => demands.classOf[demand]!),
  };
}
