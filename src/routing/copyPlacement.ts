import type { Placement } from "./routingModel.ts";

/** A placement whose arrays are its own. */
export type PlacementCopy = Placement & { readonly paths: (readonly number[] | null)[] };

/** The paths themselves are shared: they never change. */
export function copyPlacement(placement: Placement): PlacementCopy {
  const { forwardGbps, backwardGbps, paths, latencyMs, servedGbps } = placement;
  return {
    forwardGbps: forwardGbps.slice(),
    backwardGbps: backwardGbps.slice(),
    paths: [...paths],
    latencyMs: latencyMs.slice(),
    servedGbps: servedGbps.slice(),
  };
}
