import { type Failure, resolveFailure } from "../failure/index.ts";
import { viewOf } from "../graph/index.ts";
import { deepFreeze, type Network } from "../network/index.ts";
import { placeByClass, spf } from "../routing/index.ts";
import { demandTable } from "../traffic/index.ts";
import { type Bottleneck, bottlenecks } from "./bottlenecks.ts";
import { cutSet } from "./cutSet.ts";
import type { DemandOutcome, Outcome } from "./outcome.ts";
import { type RemainingCapacity, remainingBetween } from "./remainingBetween.ts";
import { type SimulateOptions, simulate } from "./simulate.ts";
import { demandsOf, findSubject, type Subject, sitesOf } from "./subject.ts";

/** Why a site, a country or a demand lost service. */
export interface Explanation {
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** The demand; what starts or ends at the site; what starts in the country (ends there, if nothing starts). */
  readonly demands: readonly DemandOutcome[];
  /** Sites that have failed at which disconnected demands would start or end. */
  readonly failedEnds: readonly string[];
  /** Failed edges that part the disconnected demands from where they were going; none that a demand avoids anyway. */
  readonly cutSet: readonly string[];
  /** Overloaded edges on the paths of the demands, most overloaded first; those of demands that are split are not known. */
  readonly bottlenecks: readonly Bottleneck[];
  /**
   * What the best routing could still carry, in each direction, between the subject and the far ends of its congested
   * demands; `null` if there are none. A country's domestic demands have no far end.
   */
  readonly remaining: RemainingCapacity | null;
}

/**
 * Why a subject lost service under a failure: what cuts it off, what is overloaded, and its paths before and after.
 *
 * @param subject - `site:ID`, `country:CC` or `demand:ID`, or a bare id that is one of them
 * @throws {CutsetError} `NOT_FOUND` if there is no such subject or the failure names what does not exist
 */
export function explain(
  network: Network,
  failure: Failure,
  subject: string,
  options: SimulateOptions = {},
): Explanation {
  const { routing = spf, planned = [] } = options;
  const found = findSubject(network, subject);
  const outcome = simulate(network, failure, options);
  const view = viewOf(network);
  const effect = resolveFailure(network, [planned, failure].flat());
  const table = demandTable(view);
  const placement = placeByClass(routing, view, table, effect);

  const indices = demandsOf(network, found);
  const isConnected = (demand: number) => Number.isFinite(placement.latencyMs[demand]);
  const demandAt = (demand: number) => network.demands[demand]!;
  const congested = indices
    .filter((demand) => isConnected(demand) && placement.servedGbps[demand]! < demandAt(demand).gbps)
    .map(demandAt);
  const disconnected = indices.filter((demand) => !isConnected(demand));
  const ends = new Set(disconnected.map(demandAt).flatMap(({ from, to }) => [...from, ...to]));
  return deepFreeze({
    subject: found,
    outcome,
    demands: indices.map((demand) => outcome.demands[demand]!),
    failedEnds: outcome.failed.sites.filter((id) => ends.has(id)),
    cutSet: cutSet(view, effect, table, disconnected),
    bottlenecks: bottlenecks(view, effect, placement, indices),
    remaining: remainingBetween(view, effect, sitesOf(network, found), congested),
  });
}
