import { CutsetError } from "../../errors.ts";
import { type FailureUnit, type FailureUnits, failureUnits, spread } from "../failureUnits.ts";
import type { Multigraph } from "../multigraph.ts";
import { BlockConnectivity } from "./blockConnectivity.ts";
import type { FailureDraws } from "./failureDraws.ts";
import { hasLane, trialsPerBlock } from "./lanes.ts";

/** What {@link ConnectivityTrials} is about. */
export interface ConnectivityTrialsOptions {
  /** What fails as one. @default every edge is a unit */
  readonly units?: readonly FailureUnit[];
  /** Length V, 1 for a place, 0 for a node that does not count, such as a branching unit. @default all are places */
  readonly isPlace?: Uint8Array;
}

/** Trials `first` to `first + count - 1`; whole numbers, up to 2^53 - 1. */
export interface TrialRange {
  /** @default 0 */
  readonly first?: number;
  readonly count: number;
}

/** What stays connected in each of n trials. */
export interface TrialConnectivity {
  /** Length n, the unordered pairs of places that reach each other; a failed place reaches none. */
  readonly reachablePairs: Float64Array;
  /** Length n, the places in the component that has the most; 0 where all have failed. */
  readonly largest: Int32Array;
  /** 0 if there are no trials. */
  readonly meanReachablePairs: number;
  /** 0 if there are no trials. */
  readonly meanLargest: number;
}

/**
 * What stays connected of a graph under random failures: compiled once, run many times.
 *
 * A failed node takes its edges down. Cost: O(V + E log E) to compile; a trial, a thirty-second of a few O(V + E) word
 * operations, and the size of what comes off. Memory does not depend on the number of trials.
 *
 * @example
 * const trials = new ConnectivityTrials(graph);
 * const draws = new FailureDraws(new Float64Array(graph.edgeCount).fill(0.02), "seed");
 * trials.run(draws, { count: 10_000 }).meanReachablePairs;
 */
export class ConnectivityTrials {
  /** U, the units that fail. */
  readonly unitCount: number;
  private readonly connectivity: BlockConnectivity;
  private readonly isPlace: Uint8Array;
  private readonly units: FailureUnits | null;
  private readonly edgeWords: Int32Array;
  private readonly nodeWords: Int32Array;

  /** @throws {CutsetError} `ARGUMENT_INVALID` if a unit or `isPlace` does not fit the graph */
  constructor(graph: Multigraph, { units, isPlace }: ConnectivityTrialsOptions = {}) {
    if (isPlace !== undefined && isPlace.length !== graph.nodeCount) {
      throw invalid(`isPlace must have ${graph.nodeCount} entries, got ${isPlace.length}`);
    }
    this.isPlace = isPlace ?? new Uint8Array(graph.nodeCount).fill(1);
    this.connectivity = new BlockConnectivity(graph, this.isPlace);
    this.units = units === undefined ? null : failureUnits(graph, units);
    this.unitCount = units?.length ?? graph.edgeCount;
    this.edgeWords = new Int32Array(graph.edgeCount);
    this.nodeWords = new Int32Array(graph.nodeCount);
  }

  /**
   * Runs trials and keeps what each came to.
   *
   * @throws {CutsetError} `ARGUMENT_INVALID` if the draws are of another number of units, or the range is none
   */
  run(draws: FailureDraws, range: TrialRange): TrialConnectivity {
    this.check(draws, range);
    const { first = 0, count } = range;
    const reachablePairs = new Float64Array(count);
    const largest = new Int32Array(count);
    let pairs = 0;
    let places = 0;
    this.forEach(draws, range, (trial, trialPairs, trialLargest) => {
      reachablePairs[trial - first] = trialPairs;
      largest[trial - first] = trialLargest;
      pairs += trialPairs;
      places += trialLargest;
    });
    const trials = Math.max(count, 1);
    return { reachablePairs, largest, meanReachablePairs: pairs / trials, meanLargest: places / trials };
  }

  /** Runs trials in order and keeps nothing: for each, `visit` is told what {@link run} would return. */
  forEach(
    draws: FailureDraws,
    { first = 0, count }: TrialRange,
    visit: (trial: number, reachablePairs: number, largest: number) => void,
  ): void {
    this.check(draws, { first, count });
    const { reachablePairs, largest } = this.connectivity;
    let trial = first;
    while (trial < first + count) {
      const block = Math.floor(trial / trialsPerBlock);
      draws.drawBlock(block);
      this.evaluate(draws.words);
      const start = block * trialsPerBlock;
      const stop = Math.min(first + count, start + trialsPerBlock);
      for (; trial < stop; trial++) visit(trial, reachablePairs[trial - start]!, largest[trial - start]!);
    }
  }

  private check(draws: FailureDraws, { first = 0, count }: TrialRange): void {
    if (draws.unitCount !== this.unitCount) {
      throw invalid(`the draws must be of ${this.unitCount} units, got ${draws.unitCount}`);
    }
    const isWhole = (number: number) => Number.isSafeInteger(number) && number >= 0;
    if (!isWhole(first) || !isWhole(count) || !isWhole(first + count)) {
      throw invalid(`first and count must be whole numbers of at least 0, got ${first} and ${count}`);
    }
  }

  private evaluate(unitWords: Int32Array): void {
    const { connectivity, units, edgeWords } = this;
    if (units === null) {
      connectivity.evaluate(unitWords);
      return;
    }
    spread(unitWords, units.edges, edgeWords);
    connectivity.evaluate(edgeWords);
    if (units.nodes.members.length > 0) this.discountFailedNodes(unitWords, units);
  }

  /** Failed places were counted as components of one: this shows only where no other place survives. */
  private discountFailedNodes(unitWords: Int32Array, { nodes }: FailureUnits): void {
    const { isPlace, nodeWords } = this;
    const { largest } = this.connectivity;
    if (!largest.includes(1)) return;
    spread(unitWords, nodes, nodeWords);
    let someSurvive = 0;
    for (let node = 0; node < nodeWords.length; node++)
      if (isPlace[node] === 1) someSurvive |= ~nodeWords[node]!;
    for (let lane = 0; lane < trialsPerBlock; lane++) if (!hasLane(someSurvive, lane)) largest[lane] = 0;
  }
}

function invalid(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", `ConnectivityTrials: ${problem}`);
}
