import type { NetworkView } from "../graph/index.ts";
import { type PlacementRepair, type RoutingModel, SpfRepair, spf } from "../routing/index.ts";
import type { DemandTable } from "../traffic/index.ts";

/**
 * The placement of the same demands under one effect after another: repaired for `spf`, made anew for other models.
 *
 * Either way it is what `model.place` gives, to the bit.
 */
export function placementRepair(
  model: RoutingModel,
  view: NetworkView,
  demands: DemandTable,
): PlacementRepair {
  return model === spf ? new SpfRepair(view, demands) : placedAnew(model, view, demands);
}

function placedAnew(model: RoutingModel, view: NetworkView, demands: DemandTable): PlacementRepair {
  return {
    apply: (effect) => model.place(view, demands, effect),
    changedDemands: [...Array(demands.count).keys()],
    changedArcs: [...Array(2 * view.graph.edgeCount).keys()],
  };
}
