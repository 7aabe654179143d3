import type { Failure } from "../failure/index.ts";
import type { Network } from "../network/index.ts";
import { maxMin, optimal, spf } from "../routing/index.ts";
import { type Outcome, type SimulateOptions, simulate } from "../simulate/index.ts";

/**
 * The same failure under plain routing, under fair sharing and under the best routing there is.
 *
 * `spf` overstates what is lost where operators balance load, and `optimal` understates it, for no operator sees all
 * demands at once; `max-min` is what fair sharing over all paths gives.
 */
export function bracket(
  network: Network,
  failure: Failure,
  options: Omit<SimulateOptions, "routing"> = {},
): readonly [spf: Outcome, maxMin: Outcome, optimal: Outcome] {
  const under = (routing: NonNullable<SimulateOptions["routing"]>) =>
    simulate(network, failure, { ...options, routing });
  return [under(spf), under(maxMin), under(optimal)];
}
