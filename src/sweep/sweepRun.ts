import { viewOf } from "../graph/index.ts";
import type { Network } from "../network/index.ts";
import { type RoutingModel, spf } from "../routing/index.ts";
import { demandTable } from "../traffic/index.ts";
import { type Baseline, baselineOf } from "./baseline.ts";
import { ChunkSolver } from "./chunkSolver.ts";
import { elementTable } from "./elementTable.ts";
import type { FailureSet } from "./failureSets/index.ts";
import { chunksOf, missingIn, type ScenarioRange } from "./scenarioRanges.ts";
import { ScenarioSolver, type SweepSubject } from "./scenarioSolver.ts";
import type { SolvedChunk } from "./solvedChunk.ts";
import { type SweepIdentity, sweepIdentity } from "./sweepIdentity.ts";
import { checkSame, emptyPart, type SweepPart } from "./sweepPart.ts";

export interface SweepOptions {
  /** `null` to look at connectivity only. @default spf */
  readonly routing?: RoutingModel | null;
  /** How many of the worst failures the summary names. @default 10 */
  readonly top?: number;
  /** Which scenarios of the set, such as those of one shard. @default all */
  readonly range?: ScenarioRange;
  /** A part of the same sweep to go on from: what it has done is not done again. */
  readonly resume?: SweepPart;
  /** Ends the sweep between two chunks, with its reason as the error. */
  readonly signal?: AbortSignal;
}

/** A sweep, compiled: what it is of, how things stand while nothing fails, and what is still to do. */
export interface SweepRun {
  readonly network: Network;
  readonly failures: FailureSet;
  readonly routing: RoutingModel | null;
  readonly subject: SweepSubject;
  readonly baseline: Baseline;
  readonly identity: SweepIdentity;
  /** What is done before the run starts; chunks are added to it as they come. */
  readonly part: SweepPart;
  readonly chunks: readonly ScenarioRange[];
  readonly signal: AbortSignal | undefined;
  /** Of the intact network, which a run on one thread goes on with. */
  readonly solver: ScenarioSolver;
}

/** @throws {CutsetError} `ARGUMENT_INVALID` if the part to go on from is of another sweep */
export function sweepRun(network: Network, failures: FailureSet, options: SweepOptions = {}): SweepRun {
  const { routing = spf, top = 10, range = [0, failures.size], resume, signal } = options;
  const identity = sweepIdentity(network, failures, routing, top);
  if (resume !== undefined) checkSame(identity, "this sweep", resume.identity, "the checkpoint");
  const view = viewOf(network);
  const demands = demandTable(view);
  const subject = { view, demands, elements: elementTable(network, failures.elements) };
  const solver = new ScenarioSolver(subject, routing);
  const baseline = baselineOf(view, demands, solver.solve([]));
  const part = resume ?? emptyPart(identity, baseline);
  const chunks = missingIn(range, part.done).flatMap((missing) => chunksOf(missing, failures.size));
  return { network, failures, routing, subject, baseline, identity, part, chunks, signal, solver };
}

/** Solves the chunks of a run in order, on this thread. */
export function* solvedChunks(run: SweepRun): Generator<SolvedChunk> {
  const { subject, baseline, failures, routing, identity, chunks, signal, solver } = run;
  const chunkSolver = new ChunkSolver(subject, baseline, failures, routing, identity.top, solver);
  for (const [from, to] of chunks) {
    signal?.throwIfAborted();
    yield chunkSolver.solve(from, to - from);
  }
}
