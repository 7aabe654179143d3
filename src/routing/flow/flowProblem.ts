import type { Effect } from "../../failure/index.ts";
import { arcEdge, type NetworkView } from "../../graph/index.ts";
import type { DemandTable } from "../../traffic/index.ts";
import { arcCapacity } from "../arcCapacity.ts";
import { placeBySpf } from "../placeBySpf.ts";
import type { Placement } from "../routingModel.ts";
import type { PathPool } from "./pathPool.ts";
import { PathPricing } from "./pathPricing.ts";

/** What has to be carried over what, for models that split demands over any paths. */
export interface FlowProblem {
  readonly view: NetworkView;
  readonly demands: DemandTable;
  readonly shortest: Placement;
  /** Length 2E, Gbit/s, at least 0. */
  readonly capacity: Float64Array;
  /** Length 2E, ms one way; `Infinity` where there is no capacity. */
  readonly arcLatencyMs: Float64Array;
  readonly pricing: PathPricing;
  /** Starts with the shortest path of each demand over arcs of some capacity; empty where there is none. */
  readonly pool: PathPool;
  /** Length D, Gbit/s, what each demand offers; 0 where no path has any capacity. */
  readonly servable: Float64Array;
}

/** Cost: that of `spf`, and of another search for sources of demands whose shortest path has no capacity. */
export function flowProblem(view: NetworkView, demands: DemandTable, effect: Effect): FlowProblem {
  const shortest = placeBySpf(view, demands, effect);
  const capacity = arcCapacity(view, effect);
  const arcLatencyMs = capacity.map((gbps, arc) =>
    gbps > 0 ? view.latencyMs[arcEdge(arc)]! : Number.POSITIVE_INFINITY,
  );
  const pricing = new PathPricing(view, demands, effect.failedNodes);
  const isOpen = (demand: number) => shortest.paths[demand]?.every((arc) => capacity[arc]! > 0) ?? false;
  const pool = shortest.paths.map((path, demand) => (isOpen(demand) ? [path!] : []));
  pricing.eachShortest(
    arcLatencyMs,
    Number.POSITIVE_INFINITY,
    (demand) => !isOpen(demand) && shortest.paths[demand] !== null,
    ({ demand, distance, path }) => {
      if (distance < Number.POSITIVE_INFINITY) pool[demand]!.push(path());
    },
  );
  const servable = demands.gbps.map((gbps, demand) => (pool[demand]!.length > 0 ? gbps : 0));
  return { view, demands, shortest, capacity, arcLatencyMs, pricing, pool, servable };
}

/** What a Gbit/s·ms is worth if the slowest of the shortest paths is to give up at most this share of a Gbit/s. */
export function latencyWeight({ shortest }: FlowProblem, share: number): number {
  let slowest = 0;
  for (const ms of shortest.latencyMs) if (ms < Number.POSITIVE_INFINITY) slowest = Math.max(slowest, ms);
  return slowest > 0 ? share / slowest : 0;
}
