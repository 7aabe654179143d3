import type { Effect } from "../failure/index.ts";
import type { NetworkView } from "../graph/index.ts";
import { type Placement, placeByClass, type RoutingModel } from "../routing/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { type Islands, islandsOf } from "./islands.ts";

/** A network under one effect: what is joined and what is carried. */
export interface NetworkState {
  readonly effect: Effect;
  readonly islands: Islands;
  readonly placement: Placement;
}

export function networkState(
  view: NetworkView,
  demands: DemandTable,
  routing: RoutingModel,
  effect: Effect,
): NetworkState {
  return {
    effect,
    islands: islandsOf(view, effect),
    placement: placeByClass(routing, view, demands, effect),
  };
}
