import { CutsetError, shown } from "../errors.ts";
import type { FlowSolver } from "./flow/flowProgram.ts";
import { highsFlowSolver } from "./flow/highsFlowSolver.ts";
import { solveFlowProgram } from "./flow/interiorPoint.ts";
import { type OptimalProgress, placeOptimally } from "./flow/placeOptimally.ts";
import type { RoutingModel } from "./routingModel.ts";

export type { OptimalProgress };

/** Options of {@link optimalRouting}. */
export interface OptimalOptions {
  /** Stops once this share of the upper bound is all that could be missing; above 0, below 1. @default 1e-3 */
  readonly gap?: number;
  /** Stops after so many rounds of column generation, whatever the gap. @default 100 */
  readonly maxRounds?: number;
  /** Called after each round. */
  readonly onProgress?: (progress: OptimalProgress) => void;
}

/** Of an exact placement: as fine as HiGHS solves programs of these sizes. */
const EXACT_GAP = 1e-7;

/** {@link optimal} with another gap, a limit on rounds, or a watch on its progress. */
export function optimalRouting({ gap = 1e-3, ...options }: OptimalOptions = {}): RoutingModel {
  if (!(gap > 0 && gap < 1)) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `optimalRouting: gap must be above 0 and below 1, got ${shown(gap)}`,
    );
  }
  return optimalBy(solveFlowProgram, { gap, ...options });
}

/**
 * {@link optimal} to within 1e-7 of the total, its masters solved by HiGHS.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the optional peer dependency `highs` is not installed
 * @example simulate(network, failure, { routing: await exactOptimal() });
 */
export async function exactOptimal(options: Omit<OptimalOptions, "gap"> = {}): Promise<RoutingModel> {
  return optimalBy(await highsFlowSolver(), { gap: EXACT_GAP, ...options });
}

/**
 * The largest total that any routing can serve, each demand split over any paths (maximum multicommodity flow).
 *
 * An anycast demand may be split among its sources and its targets too. Capacity is never exceeded: loads are what is
 * carried. The total is within 0.1 % of the largest, and the placement says how close by its `upperBoundGbps`; it is
 * never less than `spf` serves. Among placements within the gap one of low latency is taken: a slower path is used
 * where it serves more, or where giving it up would cost more than a quarter of the gap in the demand of the slowest
 * path. Who is served is nobody's choice but the total's: far demands over crowded arcs get nothing first.
 *
 * Cost: some 5 to 20 rounds, each two searches for each set of sources and a linear program over crowded arcs: R³ for
 * R of them. If `maxRounds` ends it, the gap reached is that between what is served and `upperBoundGbps`.
 *
 * @see Ford & Fulkerson (1958), doi:10.1287/mnsc.5.1.97, for column generation; Gondzio et al. (2016),
 * doi:10.1007/s10589-016-9843-6, for its interior-point masters
 */
export const optimal: RoutingModel = optimalRouting();

function optimalBy(
  solve: FlowSolver,
  { gap, maxRounds = 100, onProgress = () => {} }: OptimalOptions & { readonly gap: number },
): RoutingModel {
  const settings = { gap, maxRounds, onProgress, solve };
  return Object.freeze<RoutingModel>({
    name: "optimal",
    place: (view, demands, effect) => placeOptimally(view, demands, effect, settings),
  });
}
