import type { Quantity, SourcedNumber } from "../../network/index.ts";
import { assumed } from "./assumed.ts";
import type { DemandDraft, EdgeDraft } from "./networkDraft.ts";

/** Gbit/s where a file tells neither capacities nor demands: one wavelength of the early 2000s. */
const plainCapacityGbps = 10;

interface FilledCapacities {
  readonly edges: readonly EdgeDraft[];
  /** The rule, and how many edges it was applied to. */
  readonly rule: string;
  readonly count: number;
}

/**
 * Gives every edge a capacity: the one asked for, else the median of those the file tells, else the sum of all demands,
 * which no routing can exceed, else 10 Gbit/s.
 */
export function filledCapacities(
  edges: readonly EdgeDraft[],
  demands: readonly DemandDraft[],
  wantedGbps: number | undefined,
): FilledCapacities {
  const capacity = assumedCapacity(edges, demands, wantedGbps);
  let count = 0;
  const filled = edges.map((edge) => {
    if (edge.fields["capacityGbps"] !== undefined) return edge;
    count++;
    return { ...edge, fields: { ...edge.fields, capacityGbps: capacity } };
  });
  return { edges: filled, rule: capacity.source!, count };
}

function assumedCapacity(
  edges: readonly EdgeDraft[],
  demands: readonly DemandDraft[],
  wantedGbps: number | undefined,
): SourcedNumber {
  if (wantedGbps !== undefined) return assumed(wantedGbps, "as asked for on import");
  const known = numbersAt(edges, "capacityGbps").sort((a, b) => a - b);
  if (known.length > 0) {
    return assumed(known[(known.length - 1) >> 1]!, "median of the links whose capacity the file tells");
  }
  const total = numbersAt(demands, "gbps").reduce((sum, gbps) => sum + gbps, 0);
  if (total > 0) return assumed(total, "sum of all demands, so that it limits none");
  return assumed(plainCapacityGbps, `${plainCapacityGbps} Gbit/s, as the file tells no capacity`);
}

function numbersAt(entries: readonly (EdgeDraft | DemandDraft)[], key: string): number[] {
  return entries
    .map(({ fields }) => fields[key] as Quantity | undefined)
    .map((value) => (typeof value === "object" ? value?.value : value))
    .filter((value): value is number => Number.isFinite(value));
}
