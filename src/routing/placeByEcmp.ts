import type { Effect } from "../failure/index.ts";
import { arcEdge, type NetworkView, shortestPaths } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { avoidingLatencyMs } from "./avoidingLatencyMs.ts";
import { demandEnds } from "./demandEnds.ts";
import { demandsBySource } from "./demandsBySource.ts";
import { type EqualCostPaths, equalCostPaths, onlyPath } from "./equalCostPaths.ts";
import { nearestTarget } from "./nearestTarget.ts";
import type { Placement } from "./routingModel.ts";
import { servedFractions } from "./servedFractions.ts";
import { servedOnPaths } from "./servedOnPaths.ts";

/** The demands to one target that are split, by the place where each starts. */
interface SplitDemands {
  readonly routes: EqualCostPaths;
  readonly startOf: ReadonlyMap<number, number>;
}

/** Places demands by {@link ecmp}. */
export function placeByEcmp(view: NetworkView, demands: DemandTable, effect: Effect): Placement {
  const { graph } = view;
  const ends = demandEnds(view, demands, effect);
  const paths = new Array<readonly number[] | null>(demands.count).fill(null);
  const pathLatencyMs = new Float64Array(demands.count).fill(Number.POSITIVE_INFINITY);
  const split: SplitDemands[] = [];

  for (const group of demandsByTarget(demands, ends.targets)) {
    const latencyMs = avoidingLatencyMs(view, demands.avoidedEdges[group[0]!]!);
    const tree = shortestPaths(graph, latencyMs, effect, [ends.targets[group[0]!]!]);
    const joined = group.filter((demand) => {
      const source = Int32Array.of(ends.sources[demand]!);
      return nearestTarget(tree, source, demands.maxLatencyMs[demand]!) !== null;
    });
    const sources = joined.map((demand) => ends.sources[demand]!);
    const routes = equalCostPaths(graph, latencyMs, effect, tree, sources);
    const startOf = new Map<number, number>();
    for (const [i, demand] of joined.entries()) {
      const start = routes.placeOf.get(sources[i]!)!;
      const path = onlyPath(routes, start);
      paths[demand] = path;
      // Summed from the source, as spf does: from the target it may differ by rounding.
      pathLatencyMs[demand] =
        path?.reduce((sum, arc) => sum + latencyMs[arcEdge(arc)]!, 0) ?? tree.distance[sources[i]!]!;
      if (path === null) startOf.set(demand, start);
    }
    if (startOf.size > 0) split.push({ routes, startOf });
  }

  const load = new Float64Array(2 * graph.edgeCount);
  // In the order of spf, whose loads these are to the bit where no demand is split.
  for (const demand of demandsBySource(demands).flat()) {
    for (const arc of paths[demand] ?? []) load[arc]! += demands.gbps[demand]!;
  }
  for (const demandsToTarget of split) addSplitLoads(load, demandsToTarget, demands.gbps);

  const { shares, servedGbps } = servedOnPaths(view, demands, effect, load, paths);
  for (const { routes, startOf } of split) {
    const fractions = servedFractions(routes, shares);
    for (const [demand, start] of startOf) servedGbps[demand] = demands.gbps[demand]! * fractions[start]!;
  }
  return {
    forwardGbps: load.filter((_, arc) => (arc & 1) === 0),
    backwardGbps: load.filter((_, arc) => (arc & 1) === 1),
    paths,
    latencyMs: pathLatencyMs,
    servedGbps,
  };
}

/** The demands that end at the same node and avoid the same edges, group by group. */
function demandsByTarget({ avoidedEdges }: DemandTable, targets: Int32Array): Iterable<readonly number[]> {
  const groups = new Map<Uint8Array | null, Map<number, number[]>>();
  for (const [demand, target] of targets.entries()) {
    if (target === -1) continue;
    const mask = avoidedEdges[demand]!;
    const byTarget = groups.get(mask) ?? new Map<number, number[]>();
    groups.set(mask, byTarget);
    byTarget.set(target, [...(byTarget.get(target) ?? []), demand]);
  }
  return [...groups.values()].flatMap((byTarget) => [...byTarget.values()]);
}

/** Passes traffic on from place to place, farthest first, each sending equal parts over its arcs. */
function addSplitLoads(load: Float64Array, { routes, startOf }: SplitDemands, gbps: Float64Array): void {
  const { offsets, arcs, heads } = routes;
  const throughput = new Float64Array(offsets.length - 1);
  for (const [demand, start] of startOf) throughput[start]! += gbps[demand]!;
  for (let place = 0; place < throughput.length; place++) {
    const start = offsets[place]!;
    const end = offsets[place + 1]!;
    const part = throughput[place]! / (end - start);
    for (let i = start; i < end; i++) {
      load[arcs[i]!]! += part;
      throughput[heads[i]!]! += part;
    }
  }
}
