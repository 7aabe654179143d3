import { ecmp, maxMin, optimal, type RoutingModel, spf } from "../../src/routing/index.ts";
import type { DemandOutcome, Outcome } from "../../src/simulate/index.ts";

/** Models that send each demand along its shortest paths: what they call load is what is offered. */
export const shortestPathModels: readonly RoutingModel[] = [spf, ecmp];

/** Models that choose paths by capacity: what they call load is what is carried. Several placements may be as good. */
export const capacityModels: readonly RoutingModel[] = [maxMin, optimal];

/** Every routing model there is: each must keep the laws. */
export const routingModels: readonly RoutingModel[] = [...shortestPathModels, ...capacityModels];

/** Gbit/s that a demand adds to the load of its path. */
export function loadOf({ routing }: Outcome, { gbps, after }: DemandOutcome): number {
  return shortestPathModels.some(({ name }) => name === routing) ? gbps : after.servedGbps;
}
