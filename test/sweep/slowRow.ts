import { expect } from "vitest";
import type { Outcome } from "../../src/simulate/index.ts";

/** A row from an outcome, by the definitions of its figures. */
export function slowRow(outcome: Outcome, intact: Outcome, failure: readonly string[]) {
  const { traffic, reachability, demands, edges, failed } = outcome;
  const added = demands.reduce((sum, { after, before }) => {
    return after.servedGbps > 0 ? sum + after.servedGbps * (after.latencyMs! - before.latencyMs!) : sum;
  }, 0);
  const utilisations = edges
    .filter(({ id }) => !failed.edges.includes(id))
    .map(({ after, capacityGbps }) => {
      const load = Math.max(after.forwardGbps, after.backwardGbps);
      return load === 0 ? 0 : load / capacityGbps;
    });
  const most = Math.max(0, ...utilisations);
  expect(intact.reachability.pairsAfter).toBe(reachability.pairsBefore);
  return {
    failure,
    pairsAfter: reachability.pairsAfter,
    isolatedSites: reachability.isolatedSites.length,
    servedGbps: traffic.servedGbps,
    disconnectedGbps: traffic.disconnectedGbps,
    congestedGbps: traffic.congestedGbps,
    maxUtilisation: Number.isFinite(most) ? most : null,
    addedLatencyMs: traffic.servedGbps === 0 ? 0 : added / traffic.servedGbps,
  };
}
