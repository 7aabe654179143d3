import type { ShortestPathTree } from "../graph/index.ts";
import { roundingSlack } from "./roundingSlack.ts";

/**
 * The nearest of the nodes where a demand may end, by (distance, hops); the first of equals; `null` if none is reached
 * in time.
 */
export function nearestTarget(
  { distance, hops }: ShortestPathTree,
  targets: Int32Array,
  maxLatencyMs: number,
): number | null {
  let best: number | null = null;
  for (const node of targets) {
    if (hops[node] === -1 || distance[node]! > maxLatencyMs * roundingSlack) continue;
    const nearer =
      best === null ||
      distance[node]! < distance[best]! ||
      (distance[node] === distance[best] && hops[node]! < hops[best]!);
    if (nearer) best = node;
  }
  return best;
}
