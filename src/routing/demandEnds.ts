import type { Effect } from "../failure/index.ts";
import { arcSource, type NetworkView, pathTo, shortestPaths } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { avoidingLatencyMs } from "./avoidingLatencyMs.ts";
import { demandsBySource } from "./demandsBySource.ts";
import { nearestTarget } from "./nearestTarget.ts";

/** Which of the nodes where it may start and end each demand uses. */
export interface DemandEnds {
  readonly sources: Int32Array;
  /** -1 where no path that it may take joins the ends of an anycast demand. */
  readonly targets: Int32Array;
}

/**
 * The ends between which {@link spf} carries each anycast demand; those of other demands, joined or not.
 *
 * Cost: O(E log V) for each distinct set of sources, and of avoided edges, of anycast demands.
 */
export function demandEnds(view: NetworkView, demands: DemandTable, effect: Effect): DemandEnds {
  const sources = Int32Array.from(demands.sources, ([first]) => first!);
  const targets = Int32Array.from(demands.targets, ([first]) => first!);
  const isAnycast = (demand: number) =>
    demands.sources[demand]!.length > 1 || demands.targets[demand]!.length > 1;
  for (const group of demandsBySource(demands)) {
    const anycast = group.filter(isAnycast);
    if (anycast.length === 0) continue;
    const latencyMs = avoidingLatencyMs(view, demands.avoidedEdges[group[0]!]!);
    const tree = shortestPaths(view.graph, latencyMs, effect, demands.sources[group[0]!]!);
    for (const demand of anycast) {
      const target = nearestTarget(tree, demands.targets[demand]!, demands.maxLatencyMs[demand]!);
      targets[demand] = target ?? -1;
      if (target === null) continue;
      const [firstArc] = pathTo(tree, view.graph, target)!;
      sources[demand] = firstArc === undefined ? target : arcSource(view.graph, firstArc);
    }
  }
  return { sources, targets };
}
