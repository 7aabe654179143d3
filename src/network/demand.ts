import type { DemandClass, DemandDocument, Disjointness, ElementRef } from "./document.ts";
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
  /** What its traffic must not pass, its own ends apart; at least one, where given. */
  readonly avoid?: readonly ElementRef[];
  /** One way; what would be carried later is lost. */
  readonly maxLatencyMs?: number;
  /** `standard` where none is given. */
  readonly class?: DemandClass;
  /** What two paths for it must not share, where it requires two. */
  readonly disjointIn?: Disjointness;
}

export function demandOf({
  id,
  name = id,
  from,
  to,
  gbps,
  avoid = [],
  maxLatencyMs,
  class: demandClass,
  disjointIn,
}: DemandDocument): Demand {
  return Object.freeze({
    id,
    name,
    from: inOrder(from),
    to: inOrder(to),
    gbps: numberOf(gbps),
    ...(avoid.length > 0 && { avoid: inOrder(avoid) }),
    ...(maxLatencyMs !== undefined && { maxLatencyMs: numberOf(maxLatencyMs) }),
    ...(demandClass !== undefined && { class: demandClass }),
    ...(disjointIn !== undefined && { disjointIn }),
  });
}

function inOrder(texts: string | readonly string[]): readonly string[] {
  return Object.freeze(typeof texts === "string" ? [texts] : [...new Set(texts)].sort());
}
