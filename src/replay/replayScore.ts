import type { LossFinding, NoLossFinding, RankFinding, Replay } from "./replayIncident.ts";

/** How true a model was to what was published about some incidents. */
export interface ReplayScore {
  readonly capacityRows: number;
  /** Median of absolute errors, percentage points; `null` where there is no such row, here and below. */
  readonly medianCapacityError: number | null;
  readonly trafficRows: number;
  readonly medianTrafficError: number | null;
  readonly rankRows: number;
  readonly meanSpearman: number | null;
  readonly controls: number;
  readonly controlsPassed: number;
}

export function replayScore(replays: readonly Replay[]): ReplayScore {
  const findings = replays.flatMap((replay) => replay.findings);
  const errors = (kind: LossFinding["kind"]) =>
    findings
      .filter((finding): finding is LossFinding => finding.kind === kind)
      .map(({ errorPoints }) => Math.abs(errorPoints));
  const ranks = findings.filter((finding): finding is RankFinding => finding.kind === "rank");
  const controls = findings.filter((finding): finding is NoLossFinding => finding.kind === "no-loss");
  return {
    capacityRows: errors("capacity").length,
    medianCapacityError: medianOf(errors("capacity")),
    trafficRows: errors("traffic").length,
    medianTrafficError: medianOf(errors("traffic")),
    rankRows: ranks.length,
    meanSpearman:
      ranks.length === 0 ? null : ranks.reduce((sum, { spearman }) => sum + spearman, 0) / ranks.length,
    controls: controls.length,
    controlsPassed: controls.filter(({ isPassed }) => isPassed).length,
  };
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
