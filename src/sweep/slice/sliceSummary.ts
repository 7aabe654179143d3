import type { ScenarioRow } from "../sweepRow.ts";
import type { LossSpread } from "../sweepSummary.ts";
import type { RankedFigureName } from "./rowFigure.ts";

/** What the rows of a slice come to, `cutset-slice/1`: plain JSON. */
export interface SliceSummary {
  readonly format: "cutset-slice/1";
  readonly version: string;
  /** All of which hold. */
  readonly conditions: readonly string[];
  /** The figure the worst are ranked by. */
  readonly by: RankedFigureName;
  /** Rows looked at. */
  readonly scenarios: number;
  /** Rows of the slice. */
  readonly matched: number;
  /** Of those, the ones that could not be solved; they count in nothing below. */
  readonly errors: number;
  /** Ranked by the figure; of equals by Gbit/s lost, then by pairs, then as they came. */
  readonly worst: readonly ScenarioRow[];
  /** What is seen where an element is among what fails; the one that does most harm on average first. */
  readonly byElement: readonly ElementSlice[];
  /** How Gbit/s lost spread over the solved ones; `null` without routing, or without scenarios. */
  readonly lostGbps: LossSpread | null;
}

export interface ElementSlice {
  readonly element: string;
  readonly scenarios: number;
  /** Gbit/s; `null` without routing. */
  readonly meanLostGbps: number | null;
  readonly worstLostGbps: number | null;
  readonly fewestPairsAfter: number;
}
