import type { PartialDate, SourcedNumber } from "../../../../network/index.ts";
import type { CablePlan } from "../../../cablePlan.ts";

/**
 * The cable lit again at a date: each segment that has the trunk's capacity ends there, and one named `part-upgrade`
 * goes on in its place with the new capacity.
 */
export function withUpgrade(plan: CablePlan, date: PartialDate, trunkGbps: SourcedNumber): CablePlan {
  const { whole, ...rest } = plan;
  const before = plan.segments.map(({ part }) => part);
  const after = plan.segments.map(({ part, capacityGbps }) =>
    capacityGbps === undefined ? `${part}-upgrade` : part,
  );
  return {
    ...rest,
    ...(whole && {
      published: [
        { parts: before, km: plan.lengthKm },
        { parts: after, km: plan.lengthKm },
      ],
    }),
    segments: plan.segments.flatMap((segment) =>
      segment.capacityGbps === undefined
        ? [
            { ...segment, retired: date },
            { ...segment, part: `${segment.part}-upgrade`, rfs: date, capacityGbps: trunkGbps },
          ]
        : [segment],
    ),
  };
}
