import { type Effect, remainingCapacity } from "../failure/index.ts";
import { maximumFlow, type NetworkView, noFailure, shortestPaths } from "../graph/index.ts";

/** How much longer than the shortest way a way may be and still be sold as capacity between two places. */
export const longestDetour = 1.5;

/**
 * The maximum flow between two sets of nodes over ways that are at most 1.5 times as long as the shortest one in the
 * intact network, Gbit/s.
 *
 * A country's capacity to Europe that is left by way of the Pacific is there on paper, and bought by nobody in the days
 * after a fault. Cost: one maximum flow and two searches.
 */
export function directCapacity(
  { graph, latencyMs, capacityGbps }: NetworkView,
  effect: Effect,
  sources: readonly number[],
  sinks: readonly number[],
): number {
  const intact = noFailure(graph);
  const fromSources = shortestPaths(graph, latencyMs, intact, sources).distance;
  const toSinks = shortestPaths(graph, latencyMs, intact, sinks).distance;
  const limit = longestDetour * Math.min(...sinks.map((node) => fromSources[node]!));
  const capacity = remainingCapacity(capacityGbps, effect).map((gbps, edge) => {
    const from = graph.from[edge]!;
    const to = graph.to[edge]!;
    const forward = fromSources[from]! + toSinks[to]!;
    const backward = fromSources[to]! + toSinks[from]!;
    return Math.min(forward, backward) + latencyMs[edge]! <= limit ? gbps : 0;
  });
  return maximumFlow(graph, capacity, effect, sources, sinks).value;
}
