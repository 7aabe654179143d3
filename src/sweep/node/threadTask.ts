import type { NetworkDocument, PartialDate } from "../../network/index.ts";
import type { SolvedChunk } from "../solveChunk.ts";

/** What a thread is started with. */
export interface ThreadStart {
  readonly document: NetworkDocument;
  readonly date: PartialDate | null;
  /** The name of a model that comes with cutset; `null` for connectivity only. */
  readonly routing: string | null;
}

/** A chunk of scenarios to solve. */
export interface ThreadTask {
  readonly chunk: number;
  readonly failures: readonly (readonly string[])[];
}

export interface ThreadAnswer extends SolvedChunk {
  readonly chunk: number;
}
