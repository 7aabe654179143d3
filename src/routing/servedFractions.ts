import type { EqualCostPaths } from "./equalCostPaths.ts";

/**
 * For each place, the fraction of traffic to the target that gets through: the mean, over its paths by the traffic they
 * take, of the least share on the path.
 *
 * Paths are not listed. For each share below 1 one pass from the target back finds which fraction meets it or a smaller
 * one; what meets none is served whole. Cost: O(arcs) for each distinct share below 1.
 *
 * @param shares - by arc of the network, the share of its load that gets through, 0…1
 * @returns 0…1; the least share itself where there is only one path
 */
export function servedFractions(
  { offsets, arcs, heads }: EqualCostPaths,
  shares: Float64Array,
): Float64Array {
  const arcShares = Float64Array.from(arcs, (arc) => shares[arc]!);
  const congested = Float64Array.from(new Set(arcShares)).filter((share) => share < 1);
  const served = new Float64Array(offsets.length - 1);
  let held = new Float64Array(served.length);
  let heldBefore = new Float64Array(served.length);
  for (const share of congested.sort()) {
    for (let place = served.length - 1; place >= 0; place--) {
      const start = offsets[place]!;
      const end = offsets[place + 1]!;
      if (start === end) continue;
      let sum = 0;
      for (let i = start; i < end; i++) sum += arcShares[i]! <= share ? 1 : held[heads[i]!]!;
      held[place] = sum / (end - start);
      served[place]! += share * (held[place]! - heldBefore[place]!);
    }
    [held, heldBefore] = [heldBefore, held];
  }
  return served.map((fraction, place) => Math.min(1, fraction + (1 - heldBefore[place]!)));
}
