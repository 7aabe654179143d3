import type { Effect } from "../failure/index.ts";
import type { NetworkView } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { arcCapacity } from "./arcCapacity.ts";
import type { Placement } from "./routingModel.ts";
import { servedShare } from "./servedShare.ts";

/** What gets through where demands follow one path each, as far as their arcs let them. */
export interface ServedOnPaths {
  /** Length 2E, the share of the load on each arc that gets through. */
  readonly shares: Float64Array;
  /** Length D; 0 for demands without a path. */
  readonly servedGbps: Float64Array;
}

/**
 * A demand gets `gbps × min over the arcs of its path of min(1, capacity / load)`.
 *
 * @param load - length 2E, offered, of all demands
 */
export function servedOnPaths(
  view: NetworkView,
  { gbps }: DemandTable,
  effect: Effect,
  load: Float64Array,
  paths: Placement["paths"],
): ServedOnPaths {
  const capacity = arcCapacity(view, effect);
  const shares = load.map((offered, arc) => servedShare(offered, capacity[arc]!));
  const servedGbps = gbps.map((offered, demand) => {
    const path = paths[demand]!;
    return path === null ? 0 : offered * path.reduce((share, arc) => Math.min(share, shares[arc]!), 1);
  });
  return { shares, servedGbps };
}
