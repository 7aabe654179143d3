import { CutsetError } from "../errors.ts";
import { BlockConnectivity } from "./blockConnectivity.ts";
import { type FailureDraws, trialsPerBlock } from "./failureDraws.ts";
import { edgesOfUnit, type FailureUnit } from "./failureUnit.ts";
import type { Multigraph } from "./multigraph.ts";

/** What {@link ConnectivityTrials} is about. */
export interface ConnectivityTrialsOptions {
  /** What fails as one. @default every edge is a unit */
  readonly units?: readonly FailureUnit[];
  /** Length V, 1 for a place, 0 for a node that does not count, such as a branching unit. @default all places */
  readonly isPlace?: Uint8Array;
}

/** What stays connected in each of n trials. */
export interface TrialConnectivity {
  /** Length n, the unordered pairs of places that reach each other; a failed place reaches none. */
  readonly reachablePairs: Float64Array;
  /** Length n, the places in the component that has the most. */
  readonly largest: Int32Array;
  readonly meanReachablePairs: number;
  readonly meanLargest: number;
}

/** Called with a trial, its pairs of places that reach each other, and the places in its largest component. */
export type TrialVisitor = (trial: number, reachablePairs: number, largest: number) => void;

/**
 * Random failures of a graph and what stays connected under them: compiled once, run many times.
 *
 * A failed node takes its edges down. Trials are drawn and evaluated 32 at a time, in any graph, and memory does not
 * depend on their number.
 *
 * @example
 * const trials = new ConnectivityTrials(graph);
 * const draws = new FailureDraws(new Float64Array(graph.edgeCount).fill(0.02), "seed");
 * trials.run(draws, 0, 10_000).meanReachablePairs;
 */
export class ConnectivityTrials {
  private readonly connectivity: BlockConnectivity;
  private readonly isPlace: Uint8Array;
  private readonly members: UnitMembers | null;

  /** @throws {CutsetError} `ARGUMENT_INVALID` if a unit has an edge or a node that is not in the graph */
  constructor(graph: Multigraph, options: ConnectivityTrialsOptions = {}) {
    const { units, isPlace = new Uint8Array(graph.nodeCount).fill(1) } = options;
    if (isPlace.length !== graph.nodeCount) {
      throw invalid(`isPlace must have ${graph.nodeCount} entries, got ${isPlace.length}`);
    }
    this.isPlace = isPlace;
    this.connectivity = new BlockConnectivity(graph, isPlace);
    this.members = units === undefined ? null : membersOf(graph, units);
    this.unitCount = units?.length ?? graph.edgeCount;
  }

  readonly unitCount: number;

  /**
   * Runs trials `first` to `first + count - 1`.
   *
   * @throws {CutsetError} `ARGUMENT_INVALID` if the draws are of another number of units
   */
  run(draws: FailureDraws, first: number, count: number): TrialConnectivity {
    const reachablePairs = new Float64Array(count);
    const largest = new Int32Array(count);
    let pairs = 0;
    let places = 0;
    this.forEach(draws, first, count, (trial, trialPairs, trialLargest) => {
      reachablePairs[trial - first] = trialPairs;
      largest[trial - first] = trialLargest;
      pairs += trialPairs;
      places += trialLargest;
    });
    return { reachablePairs, largest, meanReachablePairs: pairs / count, meanLargest: places / count };
  }

  /** As {@link run}, without keeping anything: calls `visit` with each trial in order. */
  forEach(draws: FailureDraws, first: number, count: number, visit: TrialVisitor): void {
    if (draws.unitCount !== this.unitCount) {
      throw invalid(`the draws must be of ${this.unitCount} units, got ${draws.unitCount}`);
    }
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

  private evaluate(unitWords: Int32Array): void {
    const { connectivity, members } = this;
    if (members === null) {
      connectivity.evaluate(unitWords);
      return;
    }
    spread(unitWords, members.edgeOffsets, members.edges, members.edgeWords);
    connectivity.evaluate(members.edgeWords);
    if (members.nodes.length > 0) this.discountFailedNodes(unitWords, members);
  }

  /** A failed place is cut off, and so was counted as a component of one: this shows where no other survives. */
  private discountFailedNodes(unitWords: Int32Array, members: UnitMembers): void {
    const { largest } = this.connectivity;
    if (!largest.includes(1)) return;
    spread(unitWords, members.nodeOffsets, members.nodes, members.nodeWords);
    let someSurvive = 0;
    for (const [node, failed] of members.nodeWords.entries())
      if (this.isPlace[node] === 1) someSurvive |= ~failed;
    for (let lane = 0; lane < trialsPerBlock; lane++) {
      if (((someSurvive >>> lane) & 1) === 0) largest[lane] = 0;
    }
  }
}

/** What the units consist of, and a block of trials spread over it. */
interface UnitMembers {
  /** Length U + 1, the edges of unit `u`, its nodes' among them, are `edges[edgeOffsets[u] .. edgeOffsets[u + 1])`. */
  readonly edgeOffsets: Int32Array;
  readonly edges: Int32Array;
  /** Length U + 1, the same for nodes. */
  readonly nodeOffsets: Int32Array;
  readonly nodes: Int32Array;
  readonly edgeWords: Int32Array;
  readonly nodeWords: Int32Array;
}

function membersOf(graph: Multigraph, units: readonly FailureUnit[]): UnitMembers {
  const edges = flattened(units.map((unit) => edgesOfUnit(graph, unit)));
  const nodes = flattened(units.map((unit) => unit.nodes ?? []));
  return {
    edgeOffsets: edges.offsets,
    edges: edges.members,
    nodeOffsets: nodes.offsets,
    nodes: nodes.members,
    edgeWords: new Int32Array(graph.edgeCount),
    nodeWords: new Int32Array(graph.nodeCount),
  };
}

function flattened(lists: readonly (readonly number[])[]) {
  const offsets = new Int32Array(lists.length + 1);
  for (const [unit, list] of lists.entries()) offsets[unit + 1] = offsets[unit]! + list.length;
  return { offsets, members: Int32Array.from(lists.flat()) };
}

function spread(unitWords: Int32Array, offsets: Int32Array, members: Int32Array, words: Int32Array): void {
  words.fill(0);
  for (let unit = 0; unit < unitWords.length; unit++) {
    const failed = unitWords[unit]!;
    if (failed === 0) continue;
    const stop = offsets[unit + 1]!;
    for (let index = offsets[unit]!; index < stop; index++) words[members[index]!]! |= failed;
  }
}

function invalid(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", `ConnectivityTrials: ${problem}`);
}
