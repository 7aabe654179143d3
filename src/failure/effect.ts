import type { Mask } from "../graph/index.ts";

/** What a failure does to a network; every edge that ends at a failed node is failed too. */
export interface Effect extends Mask {
  /** Length E, the share of capacity left, 0…1; `null` where nothing is degraded. */
  readonly capacityFactors: Float64Array | null;
  /** Length 2E, Gbit/s that each arc carries already for more important demands; absent where it carries none. */
  readonly usedGbps?: Float64Array;
}

/** What is left of a capacity per edge under an effect; the array itself where nothing is degraded. */
export function remainingCapacity(capacityGbps: Float64Array, { capacityFactors }: Effect): Float64Array {
  return capacityFactors === null
    ? capacityGbps
    : capacityGbps.map((gbps, edge) => gbps * capacityFactors[edge]!);
}
