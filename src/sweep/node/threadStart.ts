import type { FlatNetwork } from "../../graph/index.ts";
import type { PartialDate } from "../../network/index.ts";
import type { DemandTable } from "../../traffic/index.ts";
import type { Baseline } from "../baseline.ts";
import type { ElementTable } from "../elementTable.ts";
import type { FailureSetSpec } from "../failureSets/index.ts";
import type { SweepRun } from "../sweepRun.ts";
import { onSharedMemory } from "./onSharedMemory.ts";

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

export function threadStart(run: SweepRun): ThreadStart {
  const { network, subject, baseline, failures, routing, identity } = run;
  const { graph, latencyMs, capacityGbps, isPlace } = subject.view;
  const arrays = {
    flat: { graph, latencyMs, capacityGbps, isPlace },
    demands: subject.demands,
    elements: subject.elements,
    baseline,
    document: new TextEncoder().encode(JSON.stringify(network.document)),
  };
  const { date } = network;
  const rest = { failures: failures.spec, routing: routing?.name ?? null, top: identity.top, date };
  return { ...onSharedMemory(arrays), ...rest };
}
