import { components, type NetworkView } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { maskAvoiding } from "./maskAvoiding.ts";
import type { NetworkState } from "./networkState.ts";
import type { ConstraintLoss } from "./outcome.ts";

/**
 * For each demand, the constraint without which it would have a path; `undefined` where it has one, or none anyway.
 *
 * Cost: O(V + E) for each demand that is lost and avoids something.
 */
export function constraintLosses(
  { graph }: NetworkView,
  { sources, targets, avoidedEdges, maxLatencyMs }: DemandTable,
  { effect, islands, placement }: NetworkState,
): (ConstraintLoss | undefined)[] {
  const joined = (demand: number, islandOf: Int32Array) =>
    sources[demand]!.some(
      (from) => islandOf[from]! >= 0 && targets[demand]!.some((to) => islandOf[to] === islandOf[from]),
    );
  return avoidedEdges.map((avoided, demand) => {
    if (Number.isFinite(placement.latencyMs[demand]) || !joined(demand, islands.of)) return undefined;
    if (avoided !== null && !joined(demand, components(graph, maskAvoiding(effect, avoided)).component)) {
      return "avoid";
    }
    return Number.isFinite(maxLatencyMs[demand]) ? "late" : undefined;
  });
}
