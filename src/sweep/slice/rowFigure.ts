import type { ScenarioRow } from "../sweepRow.ts";

/** A figure that rows can be chosen and ranked by. */
export interface RankedFigure {
  /** `null` where the row has none. */
  readonly of: (row: ScenarioRow) => number | null;
  /** Whether a failure that has more of it is the worse, or one that has less. */
  readonly worst: "most" | "least";
}

export type RankedFigureName =
  | "lost"
  | "served"
  | "disconnected"
  | "congested"
  | "utilisation"
  | "addedLatency"
  | "pairsAfter"
  | "isolatedSites";

/** In Gbit/s, ms one way, and shares of capacity; infinite where an edge without capacity is loaded. */
export const rankedFigures: Readonly<Record<RankedFigureName, RankedFigure>> = {
  lost: { of: lostOrNull, worst: "most" },
  served: { of: ({ servedGbps }) => servedGbps, worst: "least" },
  disconnected: { of: ({ disconnectedGbps }) => disconnectedGbps, worst: "most" },
  congested: { of: ({ congestedGbps }) => congestedGbps, worst: "most" },
  utilisation: { of: utilisationOrNull, worst: "most" },
  addedLatency: { of: ({ addedLatencyMs }) => addedLatencyMs, worst: "most" },
  pairsAfter: { of: ({ pairsAfter }) => pairsAfter, worst: "least" },
  isolatedSites: { of: ({ isolatedSites }) => isolatedSites, worst: "most" },
};

export const rankedFigureNames: readonly RankedFigureName[] = Object.keys(
  rankedFigures,
) as RankedFigureName[];

/** Gbit/s disconnected and congested; `null` in a sweep without routing. */
export function lostOrNull({ disconnectedGbps, congestedGbps }: ScenarioRow): number | null {
  return disconnectedGbps === null || congestedGbps === null ? null : disconnectedGbps + congestedGbps;
}

function utilisationOrNull({ maxUtilisation, servedGbps }: ScenarioRow): number | null {
  return maxUtilisation ?? (servedGbps === null ? null : Number.POSITIVE_INFINITY);
}
