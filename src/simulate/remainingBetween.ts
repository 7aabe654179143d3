import { type Effect, remainingCapacity } from "../failure/index.ts";
import { maximumFlow, type NetworkView } from "../graph/index.ts";
import type { Demand } from "../network/index.ts";

/** The most any routing could carry, in each direction, between two sets of sites, and the edges that limit it. */
export interface RemainingCapacity {
  readonly gbps: number;
  /** Edge ids of a minimum cut. */
  readonly minimumCut: readonly string[];
}

/**
 * What remains between those ends of some demands that are in `near` and their other ends; `null` where no demand has
 * one of each.
 *
 * Cost: one maximum flow.
 */
export function remainingBetween(
  { graph, network, capacityGbps, nodeOf }: NetworkView,
  effect: Effect,
  near: ReadonlySet<string>,
  demands: readonly Demand[],
): RemainingCapacity | null {
  const isNear = (id: string) => near.has(id);
  const nearEnds = new Set<string>();
  const farEnds = new Set<string>();
  for (const { from, to } of demands) {
    const [own, other] = from.some(isNear) ? [from, to] : [to, from];
    const far = other.filter((id) => !isNear(id));
    // A demand between near sites crosses nothing.
    if (far.length === 0) continue;
    for (const id of own) if (isNear(id)) nearEnds.add(id);
    for (const id of far) farEnds.add(id);
  }
  if (farEnds.size === 0) return null;
  const nodes = (ids: ReadonlySet<string>) => [...ids].map((id) => nodeOf.get(id)!);
  const capacity = remainingCapacity(capacityGbps, effect);
  const { value, cut } = maximumFlow(graph, capacity, effect, nodes(nearEnds), nodes(farEnds));
  return { gbps: value, minimumCut: cut.map((edge) => network.edges[edge]!.id).sort() };
}
