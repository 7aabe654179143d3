import type { Failure } from "../failure/index.ts";
import { deepFreeze, type Network } from "../network/index.ts";
import { version } from "../version.ts";
import type { DemandOutcome, Outcome } from "./outcome.ts";
import { type SimulateOptions, simulate } from "./simulate.ts";

/** What the second network gains over the first under the same failure: `b` minus `a`, after the failure. */
export interface Gain {
  readonly offeredGbps: number;
  readonly servedGbps: number;
  readonly disconnectedGbps: number;
  readonly congestedGbps: number;
  /** Unordered pairs of places. */
  readonly reachablePairs: number;
  /**
   * Mean one-way latency of the traffic served in both, weighted by the smaller of the two; negative is faster.
   * Traffic that only one of them serves would tell of survivors, not of speed. `null` where there is none.
   */
  readonly latencyMs: number | null;
}

/** Two networks under the same failure, side by side, format `cutset-comparison/1`. */
export interface Comparison {
  readonly format: "cutset-comparison/1";
  readonly version: string;
  readonly a: Outcome;
  readonly b: Outcome;
  readonly gain: Gain;
}

/**
 * What a change is worth: the same failure on two networks, say without and with a second landing.
 *
 * @throws {CutsetError} `NOT_FOUND` if the failure names what one of them does not have
 */
export function compare(
  networkA: Network,
  networkB: Network,
  failure: Failure,
  options: SimulateOptions = {},
): Comparison {
  const a = simulate(networkA, failure, options);
  const b = simulate(networkB, failure, options);
  const gained = (figure: (outcome: Outcome) => number) => figure(b) - figure(a);
  return deepFreeze({
    format: "cutset-comparison/1",
    version,
    a,
    b,
    gain: {
      offeredGbps: gained(({ traffic }) => traffic.offeredGbps),
      servedGbps: gained(({ traffic }) => traffic.servedGbps),
      disconnectedGbps: gained(({ traffic }) => traffic.disconnectedGbps),
      congestedGbps: gained(({ traffic }) => traffic.congestedGbps),
      reachablePairs: gained(({ reachability }) => reachability.pairsAfter),
      latencyMs: gainedLatencyMs(a.demands, b.demands),
    },
  });
}

function gainedLatencyMs(a: readonly DemandOutcome[], b: readonly DemandOutcome[]): number | null {
  const inB = new Map(b.map((demand) => [demand.id, demand.after]));
  let weight = 0;
  let weighted = 0;
  for (const { id, after } of a) {
    const other = inB.get(id);
    if (!other || after.latencyMs === null || other.latencyMs === null) continue;
    const servedInBoth = Math.min(after.servedGbps, other.servedGbps);
    weight += servedInBoth;
    weighted += servedInBoth * (other.latencyMs - after.latencyMs);
  }
  return weight === 0 ? null : weighted / weight;
}
