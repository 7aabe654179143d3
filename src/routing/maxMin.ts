import { type MaxMinProgress, type MaxMinSettings, placeMaxMin } from "./placeMaxMin.ts";
import type { RoutingModel } from "./routingModel.ts";

export type { MaxMinProgress };

/** Options of {@link maxMinRouting}. */
export interface MaxMinOptions extends Partial<MaxMinSettings> {}

export function maxMinRouting({
  tolerance = 1e-6,
  maxRounds = 100,
  onProgress = () => {},
}: MaxMinOptions = {}): RoutingModel {
  const settings = { tolerance, maxRounds, onProgress };
  return Object.freeze<RoutingModel>({
    name: "max-min",
    place: (view, demands, effect) => placeMaxMin(view, demands, effect, settings),
  });
}

export const maxMin: RoutingModel = maxMinRouting();
