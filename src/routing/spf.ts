import { type Effect, remainingCapacity } from "../failure/index.ts";
import { arcEdge, type NetworkView, pathTo, type ShortestPathTree, shortestPaths } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import type { Placement, RoutingModel } from "./routingModel.ts";
import { servedShare } from "./servedShare.ts";

/**
 * Shortest path first: each demand takes its lowest-latency path, and capacity does not steer it.
 *
 * An anycast demand takes the pair of ends with the lowest latency that is alive. Ties go to fewer edges, then to
 * the edge and site whose id sorts first. An overloaded direction serves every demand on it in proportion: a demand
 * gets `gbps × min(1, capacity / load)` of its worst arc. So it overstates losses where operators balance load.
 *
 * Cost: O(E log V) for each distinct set of sources.
 */
export const spf: RoutingModel = Object.freeze({ name: "spf", place });

function place(view: NetworkView, demands: DemandTable, effect: Effect): Placement {
  const { graph, latencyMs, capacityGbps } = view;
  const load = new Float64Array(2 * graph.edgeCount);
  const paths = new Array<readonly number[] | null>(demands.count).fill(null);
  const pathLatencyMs = new Float64Array(demands.count).fill(Number.POSITIVE_INFINITY);

  for (const group of demandsBySource(demands)) {
    const tree = shortestPaths(graph, latencyMs, effect, [...demands.sources[group[0]!]!]);
    for (const demand of group) {
      const target = nearest(tree, demands.targets[demand]!);
      if (target === null) continue;
      const path = pathTo(tree, graph, target)!;
      paths[demand] = path;
      pathLatencyMs[demand] = tree.distance[target]!;
      for (const arc of path) load[arc]! += demands.gbps[demand]!;
    }
  }

  const capacity = remainingCapacity(capacityGbps, effect);
  const shares = load.map((gbps, arc) => servedShare(gbps, capacity[arcEdge(arc)]!));
  const servedGbps = demands.gbps.map((gbps, demand) => {
    const path = paths[demand]!;
    return path === null ? 0 : gbps * path.reduce((share, arc) => Math.min(share, shares[arc]!), 1);
  });
  return {
    forwardGbps: load.filter((_, arc) => (arc & 1) === 0),
    backwardGbps: load.filter((_, arc) => (arc & 1) === 1),
    paths,
    latencyMs: pathLatencyMs,
    servedGbps,
  };
}

/** Demands with the same sources share a tree, which is dropped before the next is grown. */
function demandsBySource({ count, sources }: DemandTable): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let demand = 0; demand < count; demand++) {
    const key = sources[demand]!.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [demand]);
    else group.push(demand);
  }
  return groups.values();
}

/** Targets are in the order of their ids, so the first of equals is the one whose id sorts first. */
function nearest({ distance, hops }: ShortestPathTree, targets: Int32Array): number | null {
  let best: number | null = null;
  for (const node of targets) {
    if (distance[node] === Number.POSITIVE_INFINITY) continue;
    const nearer =
      best === null ||
      distance[node]! < distance[best]! ||
      (distance[node] === distance[best] && hops[node]! < hops[best]!);
    if (nearer) best = node;
  }
  return best;
}
