import { type OptimalProgress, type OptimalSettings, placeOptimally } from "./placeOptimally.ts";
import type { RoutingModel } from "./routingModel.ts";

export type { OptimalProgress };

/** Options of {@link optimalRouting}. */
export interface OptimalOptions extends Partial<OptimalSettings> {}

export function optimalRouting({
  gap = 1e-3,
  maxRounds = 100,
  onProgress = () => {},
}: OptimalOptions = {}): RoutingModel {
  const settings = { gap, maxRounds, onProgress };
  return Object.freeze<RoutingModel>({
    name: "optimal",
    place: (view, demands, effect) => placeOptimally(view, demands, effect, settings),
  });
}

export const optimal: RoutingModel = optimalRouting();
