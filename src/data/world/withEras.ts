import type { PartialDate, SourcedNumber } from "../../network/index.ts";
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
 * The plan with the segments as they were before each upgrade beside those of today: on any day one of them is in
 * service. An earlier one is called `part-until-YEAR`.
 *
 * @param eras - earliest first
 */
export function withEras(plan: CablePlan, eras: readonly Era[]): CablePlan {
  const stretches = [
    ...(plan.published ?? []),
    ...(plan.whole ? [{ parts: plan.segments.map(({ part }) => part), km: plan.lengthKm }] : []),
  ];
  const earlier = eras.map((era, i) => {
    const rename = (part: string) => `${part}-until-${era.until.slice(0, 4)}`;
    return {
      published: stretches.map(({ parts, km }) => ({ parts: parts.map(rename), km })),
      segments: plan.segments
        .filter(({ rfs = "" }) => rfs < era.until)
        .map((segment) => ({
          ...from(segment, eras[i - 1]?.until),
          part: rename(segment.part),
          retired: era.until,
          capacityGbps: era.landingGbps?.[segment.part] ?? era.trunkGbps,
        })),
    };
  });
  return {
    ...plan,
    whole: false,
    published: [...stretches, ...earlier.flatMap(({ published }) => published)],
    segments: [
      ...plan.segments.map((segment) => from(segment, eras.at(-1)?.until)),
      ...earlier.flatMap(({ segments }) => segments),
    ],
  };
}

/** The segment in service from `date` on, or from its own date if that is later. */
function from(segment: SegmentPlan, date: PartialDate | undefined): SegmentPlan {
  return date === undefined || (segment.rfs ?? "") > date ? segment : { ...segment, rfs: date };
}
