import { remainingCapacity, resolveFailure } from "../failure/index.ts";
import { viewOf } from "../graph/index.ts";
import type { Network } from "../network/index.ts";
import type { Outcome } from "../simulate/index.ts";

/**
 * What degradations leave of the capacity of each edge, Gbit/s each way, in the order of {@link Network.edges}; the whole
 * capacity of one that has failed.
 *
 * @param network - the one the outcome was simulated on
 */
export function capacityLeft(
  network: Network,
  { planned = [], failure }: Pick<Outcome, "planned" | "failure">,
): Float64Array {
  return remainingCapacity(viewOf(network).capacityGbps, resolveFailure(network, [...planned, ...failure]));
}
