import { type Position, routeLengthKm } from "../geo/index.ts";
import type { CableDocument, SegmentDocument, ServiceDates, SourcedNumber } from "../network/index.ts";
import { assumed, estimated } from "./provenance.ts";
import { laneOf, type SeaLane, type SeaStep, waypoints } from "./seaLanes.ts";

/**
 * A cable as it is written down here: stations, sea lanes and published figures.
 *
 * {@link cableDocument} works out the rest by two rules. *Length*: a segment is its route's great-circle length times
 * a slack. Where `published` gives the length of a stretch, or the `whole` system is modelled, slack = published /
 * route, kept between 1 and 2.2; else it is 1.1. *Capacity*: a segment has `trunkGbps`, that is
 * the system's design capacity, unless it states its own.
 */
export interface CablePlan extends ServiceDates {
  readonly id: string;
  readonly name: string;
  readonly owners: readonly string[];
  readonly lengthKm: SourcedNumber;
  readonly fibrePairs?: SourcedNumber;
  readonly designCapacityGbps: SourcedNumber;
  /** Where it differs from the design capacity. */
  readonly trunkGbps?: SourcedNumber;
  /** Whether every landing of the system is modelled. */
  readonly whole?: boolean;
  readonly published?: readonly { readonly parts: readonly string[]; readonly km: SourcedNumber }[];
  /** What a reader must know; kept in the document as `x-note`. */
  readonly note?: string;
  readonly segments: readonly SegmentPlan[];
}

/** Part of a planned cable; its id is `cable/part`. */
interface SegmentPlan extends ServiceDates {
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly via?: readonly SeaStep[];
  readonly capacityGbps?: SourcedNumber;
}

/** Cable laid per km of route where no published length tells: assumed. */
const defaultSlack = 1.1;

const mostSlack = 2.2;

/** The cable as a document, by the rules of {@link CablePlan}. */
export function cableDocument(
  plan: CablePlan,
  positionOf: (site: string) => Position,
): CableDocument & { readonly segments: readonly SegmentDocument[] } {
  const { id, name, owners, rfs, retired, lengthKm, fibrePairs, designCapacityGbps, note } = plan;
  const chartedKm = new Map(
    plan.segments.map(({ part, from, to, via = [] }) => [
      part,
      routeLengthKm([positionOf(from), ...waypoints(via), positionOf(to)]),
    ]),
  );
  return {
    id,
    name,
    ...(rfs !== undefined && { rfs }),
    ...(retired !== undefined && { retired }),
    owners,
    lengthKm,
    ...(fibrePairs !== undefined && { fibrePairs }),
    designCapacityGbps,
    ...(note !== undefined && { "x-note": note }),
    segments: plan.segments.map((segment) => segmentDocument(plan, segment, chartedKm)),
  };
}

function segmentDocument(
  plan: CablePlan,
  segment: SegmentPlan,
  chartedKm: ReadonlyMap<string, number>,
): SegmentDocument {
  const { part, from, to, via, capacityGbps, rfs, retired } = segment;
  const trunk = plan.trunkGbps ?? plan.designCapacityGbps;
  return {
    id: `${plan.id}/${part}`,
    from,
    to,
    ...(rfs !== undefined && { rfs }),
    ...(retired !== undefined && { retired }),
    lengthKm: laidKm(plan, part, chartedKm),
    capacityGbps: capacityGbps ?? trunk,
    ...(via !== undefined && { route: waypoints(via) }),
  };
}

function laidKm(plan: CablePlan, part: string, chartedKm: ReadonlyMap<string, number>): SourcedNumber {
  const km = chartedKm.get(part)!;
  const whole = plan.whole ? [{ parts: plan.segments.map(({ part }) => part), km: plan.lengthKm }] : [];
  const stretch = [...(plan.published ?? []), ...whole].find(({ parts }) => parts.includes(part));
  if (stretch === undefined) {
    return assumed(
      Math.round(km * defaultSlack),
      `route x ${defaultSlack}, the slack where none is published`,
    );
  }
  const routeKm = stretch.parts.reduce((sum, each) => sum + (chartedKm.get(each) ?? 0), 0);
  const slack = Math.min(mostSlack, Math.max(1, stretch.km.value / routeKm));
  const rule = `route x ${slack.toFixed(2)}: ${stretch.km.value} km published for ${Math.round(routeKm)} km of route`;
  return estimated(Math.round(km * slack), rule);
}

/** Refs of the segments that pass one of `lanes`. */
export function segmentsThrough(plans: readonly CablePlan[], lanes: readonly SeaLane[]): string[] {
  return plans.flatMap(({ id, segments }) =>
    segments
      .filter(({ via = [] }) => via.some((step) => typeof step === "string" && lanes.includes(laneOf(step))))
      .map(({ part }) => `segment:${id}/${part}`),
  );
}
