import { numberOf, type PartialDate, type SourcedNumber } from "../../network/index.ts";
import type { CablePlan } from "../cablePlan.ts";

type SegmentPlan = CablePlan["segments"][number];

/** What a system had lit until it was upgraded. */
export interface Era {
  readonly until: PartialDate;
  readonly trunkGbps: SourcedNumber;
  /** Where a landing had less than the trunk; by part. */
  readonly landingGbps?: Readonly<Record<string, SourcedNumber>>;
}

/**
 * The plan with each segment as it was lit before each upgrade, in a segment of its own where that differs: on any day
 * one of them is in service. An earlier one is called `part-until-YEAR`, the last keeps the part's name.
 *
 * @param eras - earliest first
 */
export function withEras(plan: CablePlan, eras: readonly Era[]): CablePlan {
  const stretches = [
    ...(plan.published ?? []),
    ...(plan.whole ? [{ parts: plan.segments.map(({ part }) => part), km: plan.lengthKm }] : []),
  ];
  const lit = new Map(plan.segments.map((segment) => [segment.part, litBy(plan, segment, eras)]));
  const partOn = (part: string, day: PartialDate) =>
    lit.get(part)!.find(({ retired = "9999" }) => day < retired)?.part ?? part;
  return {
    ...plan,
    whole: false,
    published: [plan.rfs ?? "", ...eras.map(({ until }) => until)].flatMap((day) =>
      stretches.map(({ parts, km }) => ({ parts: parts.map((part) => partOn(part, day)), km })),
    ),
    segments: [...lit.values()].flat(),
  };
}

/** The segment era by era, earliest first; neighbouring eras of one capacity are one. */
function litBy(plan: CablePlan, segment: SegmentPlan, eras: readonly Era[]): SegmentPlan[] {
  const today = segment.capacityGbps ?? plan.trunkGbps ?? plan.designCapacityGbps;
  const stages = [
    ...eras
      .filter(({ until }) => (segment.rfs ?? "") < until)
      .map(({ until, trunkGbps, landingGbps }) => ({
        until,
        capacityGbps: landingGbps?.[segment.part] ?? trunkGbps,
      })),
    { until: undefined, capacityGbps: today },
  ];
  const distinct = stages.filter(
    ({ capacityGbps }, i) =>
      i === stages.length - 1 || numberOf(capacityGbps) !== numberOf(stages[i + 1]!.capacityGbps),
  );
  return distinct.map(({ until, capacityGbps }, i) => ({
    ...segment,
    ...(i > 0 && { rfs: distinct[i - 1]!.until! }),
    ...(until !== undefined && { part: `${segment.part}-until-${until.slice(0, 4)}`, retired: until }),
    capacityGbps,
  }));
}
