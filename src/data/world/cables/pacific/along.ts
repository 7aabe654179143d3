import type { ServiceDates, SourcedNumber } from "../../../../network/index.ts";
import type { CablePlan } from "../../../cablePlan.ts";
import type { SeaStep } from "../../../seaLanes.ts";

type SegmentPlan = CablePlan["segments"][number];

interface AlongOptions extends ServiceDates {
  readonly capacityGbps?: SourcedNumber;
}

/**
 * Segments along a route, each named after the stop it leads to: `bu-…` for a branching unit, else the landing.
 *
 * @param stops - site ids, and between two of them the way from one to the other where it is not straight
 */
export function along(
  stops: readonly (string | readonly SeaStep[])[],
  options: AlongOptions = {},
): SegmentPlan[] {
  const segments: SegmentPlan[] = [];
  let from: string | undefined;
  let via: readonly SeaStep[] | undefined;
  for (const stop of stops) {
    if (typeof stop !== "string") {
      via = stop;
      continue;
    }
    if (from !== undefined) {
      const part = stop.replace(/^.*-(?=bu-)/, "");
      segments.push({ part, from, to: stop, ...(via !== undefined && { via }), ...options });
    }
    from = stop;
    via = undefined;
  }
  return segments;
}
