import { type Effect, remainingCapacity } from "../failure/index.ts";
import { arcEdge, type NetworkView } from "../graph/index.ts";
import { type Placement, servedShare } from "../routing/index.ts";
import type { DemandTable } from "../traffic/index.ts";

/** The moment after a fault: traffic on failed edges is lost, all other stays where it was. */
export interface FaultState {
  readonly servedGbps: number;
  /** Demands whose path has failed. */
  readonly demandsCut: number;
}

/**
 * What is served before routing converges; `null` where the model splits a demand, since its paths are not known.
 *
 * Cost: O(edges of all paths).
 *
 * @param before - where demands went when the fault came
 */
export function faultState(
  { graph, capacityGbps }: NetworkView,
  { gbps, count, sources, targets }: DemandTable,
  before: Placement,
  effect: Effect,
): FaultState | null {
  const load = new Float64Array(2 * graph.edgeCount);
  const surviving: [demand: number, path: readonly number[]][] = [];
  let demandsCut = 0;
  for (let demand = 0; demand < count; demand++) {
    if (!Number.isFinite(before.latencyMs[demand])) continue;
    const path = before.paths[demand];
    if (!path) return null;
    // A path of no edges stays within the first target that is a source too.
    const site = targets[demand]!.find((node) => sources[demand]!.includes(node))!;
    const isCut =
      path.length === 0
        ? effect.failedNodes[site] === 1
        : path.some((arc) => effect.failedEdges[arcEdge(arc)] === 1);
    if (isCut) {
      demandsCut++;
      continue;
    }
    surviving.push([demand, path]);
    for (const arc of path) load[arc]! += gbps[demand]!;
  }
  const capacity = remainingCapacity(capacityGbps, effect);
  const share = (arc: number) => servedShare(load[arc]!, capacity[arcEdge(arc)]!);
  let servedGbps = 0;
  for (const [demand, path] of surviving) {
    servedGbps += gbps[demand]! * path.reduce((least, arc) => Math.min(least, share(arc)), 1);
  }
  return { servedGbps, demandsCut };
}
