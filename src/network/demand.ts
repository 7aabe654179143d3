import type { DemandDocument } from "./document.ts";
import { numberOf } from "./quantity.ts";

/** Traffic in one direction, from any one of its sources to any one of its targets. */
export interface Demand {
  readonly id: string;
  /** The id where the document gives no name. */
  readonly name: string;
  /** Site ids, at least one. */
  readonly from: readonly string[];
  /** Site ids, at least one. */
  readonly to: readonly string[];
  /** Offered, Gbit/s. */
  readonly gbps: number;
}

export function demandOf({ id, name = id, from, to, gbps }: DemandDocument): Demand {
  return Object.freeze({ id, name, from: ends(from), to: ends(to), gbps: numberOf(gbps) });
}

function ends(sites: string | readonly string[]): readonly string[] {
  return Object.freeze(typeof sites === "string" ? [sites] : [...new Set(sites)].sort());
}
