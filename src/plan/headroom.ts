import { type Effect, type Failure, remainingCapacity, resolveFailure } from "../failure/index.ts";
import { type NetworkView, viewOf } from "../graph/index.ts";
import type { Network } from "../network/index.ts";
import { ecmp, maxMin, optimalRouting, type RoutingModel, spf } from "../routing/index.ts";
import { type DemandTable, demandTable } from "../traffic/index.ts";

/** By how much all demands can grow together and still be served. */
export interface Headroom {
  /** `spf` or `ecmp` as they route; `optimal` with the best routing there is. */
  readonly routing: "spf" | "ecmp" | "optimal";
  /**
   * All demands times this are served; 0 where one has no path or no capacity at all, `Infinity` where nothing limits
   * them.
   */
  readonly factor: number;
  /** Certified: no more than this is possible. The factor itself where it is exact. */
  readonly upperBound: number;
  /** Edges that are full at the factor, by id; for `optimal` those of its placement. */
  readonly limitedBy: readonly string[];
  /** Demands that cannot be served at all, by id: they make the factor 0. */
  readonly unservable: readonly string[];
}

/** Options of {@link headroom}. */
export interface HeadroomOptions {
  /** What has failed. @default nothing */
  readonly failure?: Failure;
  /** @default "spf" */
  readonly routing?: Headroom["routing"];
}

/** At most this far beyond the factor is looked for what can be proven impossible. */
const CERTIFICATE_STEPS = [1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1];
/** Beyond this factor demands count as limited by nothing. */
const UNLIMITED = 2 ** 40;
/** Full: what is left is within the tolerance of `max-min`. */
const FULL_SHARE = 1 - 1e-4;

/**
 * The largest factor by which all demands can grow together and still be served (concurrent flow).
 *
 * Exact for `spf` and `ecmp`, whose loads grow with demands: the least capacity / load of an arc. For `optimal` the
 * factor is reached by a placement, to 1e-5, and bounded by duality. Demands of nothing are left out.
 * Cost: that of a placement; for `optimal`, of some ten of `max-min` and up to six of `optimal`.
 *
 * @see Shahrokhi & Matula (1990), The maximum concurrent flow problem, doi:10.1145/77600.77620
 */
export function headroom(
  network: Network,
  { failure = [], routing = "spf" }: HeadroomOptions = {},
): Headroom {
  const view = viewOf(network);
  const all = demandTable(view);
  const effect = resolveFailure(network, failure);
  return routing === "optimal"
    ? bestHeadroom(view, all, effect)
    : shortestPathHeadroom(view, all, effect, routing === "spf" ? spf : ecmp, routing);
}

function shortestPathHeadroom(
  view: NetworkView,
  demands: DemandTable,
  effect: Effect,
  model: RoutingModel,
  routing: "spf" | "ecmp",
): Headroom {
  const { forwardGbps, backwardGbps, latencyMs, servedGbps } = model.place(view, demands, effect);
  const capacity = remainingCapacity(view.capacityGbps, effect);
  const factors = capacity.map((gbps, edge) => {
    const load = Math.max(forwardGbps[edge]!, backwardGbps[edge]!);
    return load === 0 ? Number.POSITIVE_INFINITY : gbps / load;
  });
  const unservable = demandsWhere(
    view,
    demands,
    (demand) => !Number.isFinite(latencyMs[demand]) || servedGbps[demand] === 0,
  );
  const least = factors.reduce((min, factor) => Math.min(min, factor), Number.POSITIVE_INFINITY);
  const factor = unservable.length > 0 ? 0 : least;
  const limitedBy = view.network.edges.filter(
    (_, edge) => factors[edge] === least && least < Number.POSITIVE_INFINITY,
  );
  return { routing, factor, upperBound: factor, limitedBy: limitedBy.map(({ id }) => id), unservable };
}

function bestHeadroom(view: NetworkView, demands: DemandTable, effect: Effect): Headroom {
  const intact = maxMin.place(view, demands, effect);
  const unservable = demandsWhere(view, demands, (demand) => intact.servedGbps[demand] === 0);
  const none = { routing: "optimal", limitedBy: [], unservable } as const;
  if (unservable.length > 0) return { ...none, factor: 0, upperBound: 0 };
  let scale = 1;
  let factor = leastFraction(view, demands, effect, scale);
  // While all is served, the factor may be more than what was tried.
  while (factor > 1 - 1e-5 && scale < UNLIMITED) {
    scale *= 2;
    factor = leastFraction(view, demands, effect, scale);
  }
  if (scale >= UNLIMITED) {
    return { ...none, factor: Number.POSITIVE_INFINITY, upperBound: Number.POSITIVE_INFINITY };
  }
  const reached = scale * factor;
  return {
    ...none,
    factor: reached,
    upperBound: certifiedBound(view, demands, effect, reached),
    limitedBy: fullEdges(view, grownBy(demands, reached), effect),
  };
}

/** The smallest served fraction if demands were so many times what they are, at its largest. */
function leastFraction(view: NetworkView, demands: DemandTable, effect: Effect, scale: number): number {
  const grown = grownBy(demands, scale);
  const { servedGbps } = maxMin.place(view, grown, effect);
  return servedGbps.reduce(
    (least, served, demand) =>
      grown.gbps[demand] === 0 ? least : Math.min(least, served / grown.gbps[demand]!),
    1,
  );
}

/** The least factor tried at which not even the best routing serves all, by its bound. */
function certifiedBound(view: NetworkView, demands: DemandTable, effect: Effect, reached: number): number {
  const fine = optimalRouting({ gap: 1e-7 });
  for (const step of CERTIFICATE_STEPS) {
    const grown = grownBy(demands, reached * (1 + step));
    const offered = grown.gbps.reduce((sum, gbps) => sum + gbps, 0);
    const { upperBoundGbps = Number.POSITIVE_INFINITY } = fine.place(view, grown, effect);
    if (upperBoundGbps < offered * (1 - 1e-9)) return reached * (1 + step);
  }
  return Number.POSITIVE_INFINITY;
}

function fullEdges(view: NetworkView, demands: DemandTable, effect: Effect): string[] {
  const { forwardGbps, backwardGbps } = maxMin.place(view, demands, effect);
  const capacity = remainingCapacity(view.capacityGbps, effect);
  return view.network.edges
    .filter((_, edge) => {
      const load = Math.max(forwardGbps[edge]!, backwardGbps[edge]!);
      return load > 0 && load >= capacity[edge]! * FULL_SHARE;
    })
    .map(({ id }) => id);
}

function grownBy(demands: DemandTable, factor: number): DemandTable {
  return { ...demands, gbps: demands.gbps.map((gbps) => gbps * factor) };
}

function demandsWhere(
  { network }: NetworkView,
  { gbps }: DemandTable,
  holds: (demand: number) => boolean,
): string[] {
  return network.demands.filter((_, demand) => gbps[demand]! > 0 && holds(demand)).map(({ id }) => id);
}
