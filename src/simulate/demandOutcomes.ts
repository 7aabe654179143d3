import { arcEdge, type NetworkView } from "../graph/index.ts";
import type { Placement } from "../routing/index.ts";
import type { ConstraintLoss, DemandOutcome, DemandService, DemandStatus } from "./outcome.ts";

/** How each demand fared, in the order of ids. */
export function demandOutcomes(
  { network }: NetworkView,
  before: Placement,
  after: Placement,
  reasons: readonly (ConstraintLoss | undefined)[],
): DemandOutcome[] {
  return network.demands.map(({ id, gbps }, demand) => {
    const reason = reasons[demand];
    return {
      id,
      gbps,
      status: statusOf(demand, gbps, before, after),
      ...(reason !== undefined && { reason }),
      before: service(network.edges, demand, before),
      after: service(network.edges, demand, after),
    };
  });
}

function service(
  edges: NetworkView["network"]["edges"],
  demand: number,
  { servedGbps, latencyMs, paths }: Placement,
): DemandService {
  const latency = latencyMs[demand]!;
  return {
    servedGbps: servedGbps[demand]!,
    latencyMs: Number.isFinite(latency) ? latency : null,
    edges: paths[demand]?.map((arc) => edges[arcEdge(arc)]!.id) ?? null,
  };
}

function statusOf(demand: number, gbps: number, before: Placement, after: Placement): DemandStatus {
  const served = after.servedGbps[demand]!;
  // A demand of nothing is served wherever a path is.
  if (!Number.isFinite(after.latencyMs[demand]!) || (served === 0 && gbps > 0)) return "lost";
  if (served < gbps) return "degraded";
  return sameWay(demand, before, after) ? "kept" : "rerouted";
}

/** Where a model splits a demand it gives no path, and latency has to tell. */
function sameWay(demand: number, before: Placement, after: Placement): boolean {
  const was = before.paths[demand];
  const is = after.paths[demand];
  if (!was || !is) return was === is && before.latencyMs[demand] === after.latencyMs[demand];
  return was.length === is.length && was.every((arc, i) => arc === is[i]);
}
