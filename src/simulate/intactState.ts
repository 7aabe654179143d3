import { type NetworkView, noFailure } from "../graph/index.ts";
import type { RoutingModel } from "../routing/index.ts";
import { demandTable } from "../traffic/index.ts";
import { type NetworkState, networkState } from "./networkState.ts";

const states = new WeakMap<NetworkView, WeakMap<RoutingModel, NetworkState>>();

/** The network with nothing failed, which every failure is compared with; placed once for each routing model. */
export function intactState(view: NetworkView, routing: RoutingModel): NetworkState {
  let byRouting = states.get(view);
  if (byRouting === undefined) {
    byRouting = new WeakMap();
    states.set(view, byRouting);
  }
  let state = byRouting.get(routing);
  if (state === undefined) {
    const nothing = { ...noFailure(view.graph), capacityFactors: null };
    state = networkState(view, demandTable(view), routing, nothing);
    byRouting.set(routing, state);
  }
  return state;
}
