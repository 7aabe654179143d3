import type { DemandOutcome, DemandStatus } from "../simulate/index.ts";

/** How a demand can have fared, the worst first. */
export const demandStatuses: readonly DemandStatus[] = ["lost", "degraded", "rerouted", "kept"];

/** How many demands fared how, the worst first: `19 lost, 45 degraded, 0 rerouted, 17 kept`. */
export function demandTally(demands: readonly DemandOutcome[]): string {
  return demandStatuses
    .map((status) => `${demands.filter((demand) => demand.status === status).length} ${status}`)
    .join(", ");
}
