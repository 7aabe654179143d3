import type { Effect } from "../failure/index.ts";
import { type NetworkView, pathTo, shortestPaths } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { avoidingLatencyMs } from "./avoidingLatencyMs.ts";
import { demandsBySource } from "./demandsBySource.ts";
import { nearestTarget } from "./nearestTarget.ts";
import type { Placement } from "./routingModel.ts";
import { servedOnPaths } from "./servedOnPaths.ts";

/** Places demands by {@link spf} from scratch. Cost: O(E log V) for each distinct set of sources and of avoided edges. */
export function placeBySpf(view: NetworkView, demands: DemandTable, effect: Effect): Placement {
  const { graph } = view;
  const load = new Float64Array(2 * graph.edgeCount);
  const paths = new Array<readonly number[] | null>(demands.count).fill(null);
  const pathLatencyMs = new Float64Array(demands.count).fill(Number.POSITIVE_INFINITY);

  for (const group of demandsBySource(demands)) {
    const first = group[0]!;
    const latencyMs = avoidingLatencyMs(view, demands.avoidedEdges[first]!);
    const targets = group.flatMap((demand) => [...demands.targets[demand]!]);
    const tree = shortestPaths(graph, latencyMs, effect, demands.sources[first]!, targets);
    for (const demand of group) {
      const target = nearestTarget(tree, demands.targets[demand]!, demands.maxLatencyMs[demand]!);
      if (target === null) continue;
      const path = pathTo(tree, graph, target)!;
      paths[demand] = path;
      pathLatencyMs[demand] = tree.distance[target]!;
      for (const arc of path) load[arc]! += demands.gbps[demand]!;
    }
  }

  const { servedGbps } = servedOnPaths(view, demands, effect, load, paths);
  return {
    forwardGbps: load.filter((_, arc) => (arc & 1) === 0),
    backwardGbps: load.filter((_, arc) => (arc & 1) === 1),
    paths,
    latencyMs: pathLatencyMs,
    servedGbps,
  };
}
