import type { Effect } from "../failure/index.ts";
import type { IndexSet, NetworkView } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";

/**
 * Where demands went: what each edge is asked to carry and what each demand gets.
 *
 * Models that split demands and mind capacity give loads as carried, others as offered.
 */
export interface Placement {
  /** Length E, load from the edge's `from` to its `to`; offered load may exceed the capacity. */
  readonly forwardGbps: Float64Array;
  /** Length E, load from the edge's `to` to its `from`. */
  readonly backwardGbps: Float64Array;
  /** For each demand, the arcs of its path from source to target; `null` if it has none or several. */
  readonly paths: readonly (readonly number[] | null)[];
  /**
   * For each demand, one way, load-weighted where it is split; of the shortest path where nothing is served, and
   * `Infinity` only where no path survives.
   */
  readonly latencyMs: Float64Array;
  /** For each demand, what gets through: 0 … what it offers. */
  readonly servedGbps: Float64Array;
  /** No routing serves more in total; absent where the model does not say. */
  readonly upperBoundGbps?: number;
}

/** How traffic is carried under a failure. Models are plain values: write your own and pass it to `simulate`. */
export interface RoutingModel {
  readonly name: string;
  /** Must not change its arguments, and must give the same placement for the same arguments. */
  readonly place: (view: NetworkView, demands: DemandTable, effect: Effect) => Placement;
}

/** A placement that follows one effect after another; it holds what `place` gives for the same effect. */
export interface PlacementRepair {
  /**
   * Turns the placement into that under an effect.
   *
   * @returns a placement whose contents the next call may change
   */
  readonly apply: (effect: Effect) => Placement;
  /** The demands whose path, latency or served traffic may differ from the intact ones, in no order. */
  readonly changedDemands: IndexSet;
  /** The arcs whose load, or capacity, may differ from the intact one, in no order. */
  readonly changedArcs: IndexSet;
}
