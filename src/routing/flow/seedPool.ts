import type { FlowProblem } from "./flowProblem.ts";
import { addPath, loadOf, onFirstPaths } from "./pathPool.ts";

const ROUNDS = 8;
const FIRST_STEP = 0.3;

/**
 * Adds paths that avoid crowded arcs to the pool, by a few steps of the subgradient method on prices.
 *
 * Rough prices are cheap and lead quickly to most of the paths that matter. Cost: eight searches for each set of
 * sources; none where the first paths fit.
 *
 * @see Held, Wolfe & Crowder (1974), doi:10.1007/BF01580223
 */
export function seedPool(
  { pool, capacity, servable, arcLatencyMs, pricing }: FlowProblem,
  latencyWeight: number,
): void {
  const price = new Float64Array(capacity.length);
  let load = loadOf(
    pool,
    onFirstPaths(pool, (demand) => servable[demand]!),
    capacity.length,
  );
  if (load.every((gbps, arc) => gbps <= capacity[arc]!)) return;
  for (let round = 1; round <= ROUNDS; round++) {
    const step = FIRST_STEP / Math.sqrt(round);
    for (let arc = 0; arc < price.length; arc++) {
      const overload = capacity[arc]! > 0 ? Math.min(1, load[arc]! / capacity[arc]! - 1) : 0;
      price[arc] = Math.min(1, Math.max(0, price[arc]! + step * overload));
    }
    load = new Float64Array(capacity.length);
    const length = price.map((worth, arc) => worth + latencyWeight * arcLatencyMs[arc]!);
    pricing.eachShortest(
      length,
      1,
      (demand) => servable[demand]! > 0,
      ({ demand, distance, path }) => {
        if (distance >= 1) return;
        const arcs = path();
        addPath(pool, demand, arcs);
        for (const arc of arcs) load[arc]! += servable[demand]!;
      },
    );
  }
}
