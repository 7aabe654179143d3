import { IndexSet, type NetworkView } from "../graph/index.ts";
import { type PlacementRepair, placeByClass, type RoutingModel, SpfRepair, spf } from "../routing/index.ts";
import type { DemandTable } from "../traffic/index.ts";

/**
 * The placement of the same demands under one effect after another: repaired for
 * `spf` and demands of one class, made anew for others.
 *
 * Either way it is what `placeByClass` gives, to the bit.
 */
export function placementRepair(
  model: RoutingModel,
  view: NetworkView,
  demands: DemandTable,
): PlacementRepair {
  const isOneClass = demands.classOf.every((demandClass) => demandClass === demands.classOf[0]);
  return model === spf && isOneClass ? new SpfRepair(view, demands) : placedAnew(model, view, demands);
}

function placedAnew(model: RoutingModel, view: NetworkView, demands: DemandTable): PlacementRepair {
  return {
    apply: (effect) => placeByClass(model, view, demands, effect),
    changedDemands: allBelow(demands.count),
    changedArcs: allBelow(2 * view.graph.edgeCount),
  };
}

function allBelow(bound: number): IndexSet {
  const all = new IndexSet(bound);
  for (let index = 0; index < bound; index++) all.add(index);
  return all;
}
