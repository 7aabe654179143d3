import { CutsetError } from "../errors.ts";
import { type Failure, failureList, resolveFailure } from "../failure/index.ts";
import { type NetworkView, viewOf } from "../graph/index.ts";
import { deepFreeze, type Network } from "../network/index.ts";
import { type RoutingModel, spf } from "../routing/index.ts";
import { type DemandTable, demandTable } from "../traffic/index.ts";
import { version } from "../version.ts";
import { constraintLosses } from "./constraintLosses.ts";
import { countryOutcomes } from "./countryOutcomes.ts";
import { demandOutcomes } from "./demandOutcomes.ts";
import { faultState } from "./faultState.ts";
import { intactState } from "./intactState.ts";
import { type NetworkState, networkState } from "./networkState.ts";
import type { ConstraintLoss, EdgeOutcome, Outcome, TrafficTotals } from "./outcome.ts";
import { reachability } from "./reachability.ts";

/** Options of {@link simulate}. */
export interface SimulateOptions {
  /** How traffic is carried. @default spf */
  readonly routing?: RoutingModel;
  /** What is out of service already, such as planned work: the state that the failure is compared with (N-1-1). */
  readonly planned?: Failure;
  /** Whether to tell what is served before routing converges. @default false */
  readonly atFault?: boolean;
}

/**
 * What a failure does to a network: who can still reach whom, where traffic goes instead, who loses service.
 *
 * The network is compared with itself intact, or with what planned work leaves of it; it is not changed. An empty list
 * is the intact network.
 * Cost: that of the routing, and a maximum flow for each country whose flow is hit; the first simulation of a network
 * also places its demands and finds the flows intact.
 *
 * @throws {CutsetError} `FAILURE_INVALID` or `NOT_FOUND` if the failure does not fit the network, `ARGUMENT_INVALID` if
 * `routing` is no model
 * @example simulate(network, "group:karachi-landings").traffic.servedGbps;
 */
export function simulate(
  network: Network,
  failure: Failure,
  { routing = spf, planned = [], atFault = false }: SimulateOptions = {},
): Outcome {
  if (typeof routing?.place !== "function") {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      "simulate: routing must be a RoutingModel, e.g. the exported spf",
    );
  }
  const view = viewOf(network);
  const demands = demandTable(view);
  const plannedList = failureList(planned);
  const isPlanned = plannedList.length > 0;
  const effect = resolveFailure(network, [planned, failure].flat());
  const before = isPlanned
    ? networkState(view, demands, routing, resolveFailure(network, planned))
    : intactState(view, routing);
  const after = networkState(view, demands, routing, effect);
  const reasons = constraintLosses(view, demands, after);
  return deepFreeze({
    format: "cutset-outcome/1",
    version,
    network: { name: network.name, hash: network.hash },
    ...(isPlanned && { planned: plannedList }),
    failure: failureList(failure),
    routing: routing.name,
    failed: {
      sites: network.sites.filter((_, node) => effect.failedNodes[node] === 1).map(({ id }) => id),
      edges: network.edges.filter((_, edge) => effect.failedEdges[edge] === 1).map(({ id }) => id),
    },
    reachability: reachability(view, before.islands, after.islands),
    traffic: trafficTotals(demands, before, after, reasons),
    ...(atFault && { atFault: faultState(view, demands, before.placement, effect) }),
    demands: demandOutcomes(view, before.placement, after.placement, reasons),
    edges: edgeOutcomes(view, before, after),
    countries: countryOutcomes(view, demands, before, after),
  });
}

function trafficTotals(
  { gbps }: DemandTable,
  before: NetworkState,
  after: NetworkState,
  reasons: readonly (ConstraintLoss | undefined)[],
): TrafficTotals {
  const { servedGbps, latencyMs } = after.placement;
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const connected = (demand: number) => Number.isFinite(latencyMs[demand]);
  const lostTo = (loss: ConstraintLoss) =>
    sum(gbps.map((offered, demand) => (reasons[demand] === loss ? offered : 0)));
  const avoidedGbps = lostTo("avoid");
  const lateGbps = lostTo("late");
  return {
    offeredGbps: sum(gbps),
    servedBeforeGbps: sum(before.placement.servedGbps),
    servedGbps: sum(servedGbps),
    disconnectedGbps: sum(gbps.map((offered, demand) => (connected(demand) ? 0 : offered))),
    ...(avoidedGbps > 0 && { avoidedGbps }),
    ...(lateGbps > 0 && { lateGbps }),
    congestedGbps: sum(
      gbps.map((offered, demand) => (connected(demand) ? offered - servedGbps[demand]! : 0)),
    ),
    ...(after.placement.upperBoundGbps !== undefined && { upperBoundGbps: after.placement.upperBoundGbps }),
  };
}

function edgeOutcomes({ network }: NetworkView, before: NetworkState, after: NetworkState): EdgeOutcome[] {
  const load = ({ placement }: NetworkState, edge: number) => ({
    forwardGbps: placement.forwardGbps[edge]!,
    backwardGbps: placement.backwardGbps[edge]!,
  });
  return network.edges.map(({ id, capacityGbps }, edge) => ({
    id,
    capacityGbps,
    before: load(before, edge),
    after: load(after, edge),
  }));
}
