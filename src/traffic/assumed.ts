import type { Quantity } from "../network/index.ts";

/** An amount that follows from a rule; bare where no provenance is wanted. */
export function assumed(value: number, rule: string, provenance: boolean): Quantity {
  return provenance ? { value, source: rule, confidence: "assumed" } : value;
}

/** An amount made from another by a further rule; what was known of the first is kept in the source. */
export function derived(from: Quantity, value: number, rule: string, provenance: boolean): Quantity {
  const earlier = typeof from === "number" ? undefined : from.source;
  return assumed(value, earlier === undefined ? rule : `${earlier}; ${rule}`, provenance);
}
