import type { Effect } from "../failure/index.ts";
import type { NetworkView } from "../graph/index.ts";

/** What each arc can carry still under an effect, Gbit/s, length 2E; 0 where the edge has failed. */
export function arcCapacity({ graph, capacityGbps }: NetworkView, effect: Effect): Float64Array {
  const { failedEdges, capacityFactors, usedGbps } = effect;
  const capacity = new Float64Array(2 * graph.edgeCount);
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const factor = failedEdges[edge] === 1 ? 0 : (capacityFactors?.[edge] ?? 1);
    // An unlimited edge degraded to nothing carries nothing: Infinity times 0 would be NaN.
    capacity.fill(factor === 0 ? 0 : capacityGbps[edge]! * factor, 2 * edge, 2 * edge + 2);
  }
  // Unlimited less something unlimited stays unlimited.
  usedGbps?.forEach((used, arc) => {
    if (capacity[arc] !== Number.POSITIVE_INFINITY) capacity[arc] = Math.max(0, capacity[arc]! - used);
  });
  return capacity;
}
