import type { FlowSolver } from "./flow/flowProgram.ts";
import { highsFlowSolver } from "./flow/highsFlowSolver.ts";
import { solveFlowProgram } from "./flow/interiorPoint.ts";
import { type MaxMinProgress, placeMaxMin } from "./flow/placeMaxMin.ts";
import type { RoutingModel } from "./routingModel.ts";

export type { MaxMinProgress };

/** Options of {@link maxMinRouting}. */
export interface MaxMinOptions {
  /** A level ends once it is this close to the highest that the levels below leave possible. @default 1e-6 */
  readonly tolerance?: number;
  /** Ends each level after so many rounds of column generation, however close. @default 100 */
  readonly maxRounds?: number;
  /** Called after each level. */
  readonly onProgress?: (progress: MaxMinProgress) => void;
}

/** {@link maxMin} with another tolerance, a limit on rounds, or a watch on its progress. */
export function maxMinRouting(options: MaxMinOptions = {}): RoutingModel {
  return maxMinBy(solveFlowProgram, options);
}

/**
 * {@link maxMin} with its programs solved by HiGHS.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the optional peer dependency `highs` is not installed
 * @example simulate(network, failure, { routing: await exactMaxMin() });
 */
export async function exactMaxMin(options: MaxMinOptions = {}): Promise<RoutingModel> {
  return maxMinBy(await highsFlowSolver(), options);
}

/**
 * Weighted max-min fair: no demand can get a larger fraction of what it offers but at the cost of one with no more.
 *
 * The sorted fractions are lexicographically the largest that any routing gives, each demand split over any paths, an
 * anycast demand among its sources and targets too. Capacity is never exceeded: loads are what is carried. Each level is
 * within `tolerance` of the highest that the levels below it leave possible; of the ways to give all their levels, one of
 * low latency over the paths found is taken.
 *
 * All fractions rise together until some demands bind, which settles those; the others go on. Cost: a level is a few
 * rounds of column generation like those of `optimal`, solved finely, and there are as many levels as fractions differ:
 * milliseconds on networks of a hundred demands, too many on thousands of congested ones.
 *
 * @see Bertsekas & Gallager (1992), Data Networks, 6.5.2; Radunović & Le Boudec (2007), doi:10.1109/TNET.2007.896231,
 * for levels as linear programs
 */
export const maxMin: RoutingModel = maxMinRouting();

function maxMinBy(
  solve: FlowSolver,
  { tolerance = 1e-6, maxRounds = 100, onProgress = () => {} }: MaxMinOptions,
): RoutingModel {
  const settings = { tolerance, maxRounds, onProgress, solve };
  return Object.freeze<RoutingModel>({
    name: "max-min",
    place: (view, demands, effect) => placeMaxMin(view, demands, effect, settings),
  });
}
