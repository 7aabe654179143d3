import type { SingleFailure } from "../failure/index.ts";
import type { FaultState } from "./faultState.ts";

/** *kept*: same path, fully served; *rerouted*: another path, fully served; *degraded*: partly; *lost*: nothing. */
export type DemandStatus = "kept" | "rerouted" | "degraded" | "lost";

/**
 * *avoid*: what survives joins the ends of the demand, but through what it avoids; *late*: no path that is left to it is
 * as fast as its `maxLatencyMs`.
 */
export type ConstraintLoss = "avoid" | "late";

/** How a demand fared. */
export interface DemandService {
  readonly servedGbps: number;
  /** One way; `null` where no path survives. */
  readonly latencyMs: number | null;
  /** Edge ids from source to target; `null` where no path survives or the routing splits the demand. */
  readonly edges: readonly string[] | null;
}

export interface DemandOutcome {
  readonly id: string;
  /** Offered. */
  readonly gbps: number;
  readonly status: DemandStatus;
  /** Only where a constraint of its own, and not the failure alone, leaves the demand without a path. */
  readonly reason?: ConstraintLoss;
  readonly before: DemandService;
  readonly after: DemandService;
}

/** Offered load of an edge by direction; `forward` runs from its `from` to its `to`. May exceed the capacity. */
export interface EdgeLoad {
  readonly forwardGbps: number;
  readonly backwardGbps: number;
}

export interface EdgeOutcome {
  readonly id: string;
  /** Each direction, intact. */
  readonly capacityGbps: number;
  readonly before: EdgeLoad;
  readonly after: EdgeLoad;
}

export interface CountryOutcome {
  readonly country: string;
  /** Places anywhere that some other place of the country can reach. */
  readonly placesReachableBefore: number;
  readonly placesReachableAfter: number;
  /** Maximum flow from the country's places to the hubs abroad, or to all places abroad where no hubs are given. */
  readonly internationalCapacityBeforeGbps: number;
  readonly internationalCapacityAfterGbps: number;
  /** Of demands that start in the country; see {@link Outcome.countries}. */
  readonly offeredGbps: number;
  readonly servedBeforeGbps: number;
  readonly servedGbps: number;
  /** One way, weighted by what is served; `null` where nothing is. */
  readonly meanLatencyBeforeMs: number | null;
  readonly meanLatencyAfterMs: number | null;
}

/** What a failure does to a network, format `cutset-outcome/1`: plain, frozen JSON. */
export interface Outcome {
  readonly format: "cutset-outcome/1";
  /** Of cutset. */
  readonly version: string;
  readonly network: { readonly name: string; readonly hash: string };
  /** What was out of service already, with which all "before" is meant; absent where nothing was. */
  readonly planned?: readonly SingleFailure[];
  /** Flat list of what failed together; empty for the intact network. */
  readonly failure: readonly SingleFailure[];
  readonly routing: string;
  /** Ids of every site and edge that is down, whatever the cause. */
  readonly failed: { readonly sites: readonly string[]; readonly edges: readonly string[] };
  readonly reachability: Reachability;
  readonly traffic: TrafficTotals;
  /** Before routing converges; `null` where the model splits demands; absent unless it was asked for. */
  readonly atFault?: FaultState | null;
  /** In the order of ids. */
  readonly demands: readonly DemandOutcome[];
  /** In the order of ids. */
  readonly edges: readonly EdgeOutcome[];
  /**
   * Every country with a place, in the order of codes. A demand counts for the country of its source; where it may
   * start in several, for that of the source that serves it in the intact network; of the first, if no path or several
   * do.
   */
  readonly countries: readonly CountryOutcome[];
}

export interface Reachability {
  /** Unordered pairs of places joined by surviving edges. */
  readonly pairsBefore: number;
  readonly pairsAfter: number;
  /** After / before; 1 where before is 0. */
  readonly fraction: number;
  /** Surviving places of each component, largest first. */
  readonly componentSizes: readonly number[];
  /** Places that survived, reached someone before and reach no one now. */
  readonly isolatedSites: readonly string[];
}

/** served + disconnected + congested = offered */
export interface TrafficTotals {
  readonly offeredGbps: number;
  readonly servedBeforeGbps: number;
  readonly servedGbps: number;
  /** Lost for want of a path, or because an end failed. */
  readonly disconnectedGbps: number;
  /** The part of that which only paths through what it avoids could carry; absent where nothing is. */
  readonly avoidedGbps?: number;
  /** The part of that which only paths later than its `maxLatencyMs` could carry; absent where nothing is. */
  readonly lateGbps?: number;
  /** Lost for want of capacity. */
  readonly congestedGbps: number;
  /** No routing serves more; absent where the model does not say. */
  readonly upperBoundGbps?: number;
}
