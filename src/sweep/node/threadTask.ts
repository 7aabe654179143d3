import type { FlatNetwork } from "../../graph/index.ts";
import type { PartialDate } from "../../network/index.ts";
import type { DemandTable } from "../../traffic/index.ts";
import type { Baseline } from "../baseline.ts";
import type { ElementTable } from "../elementTable.ts";
import type { FailureSetSpec } from "../failureSets/index.ts";
import type { ScenarioRange } from "../scenarioRanges.ts";
import type { SolvedChunk } from "../solvedChunk.ts";

/** What a thread is started with; its typed arrays lie in memory that all threads share. */
export interface ThreadStart {
  readonly flat: FlatNetwork;
  readonly demands: DemandTable;
  readonly elements: ElementTable;
  readonly baseline: Baseline;
  readonly failures: FailureSetSpec;
  /** The name of a model that comes with cutset; `null` for connectivity only. */
  readonly routing: string | null;
  readonly top: number;
  /** The network's document as JSON in UTF-8, for failures that are no elements of the set, such as discs. */
  readonly document: Uint8Array;
  readonly date: PartialDate | null;
}

/** A chunk of scenarios to solve. */
export type ThreadTask = ScenarioRange;

export type ThreadAnswer = SolvedChunk;
