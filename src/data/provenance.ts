import type { SourcedNumber } from "../network/index.ts";

/** A figure seen at its publisher or in two sources that agree. */
export function verified(value: number, source: string): SourcedNumber {
  return { value, source, confidence: "verified" };
}

/** A figure seen in one public source. */
export function reported(value: number, source: string): SourcedNumber {
  return { value, source, confidence: "reported" };
}

/** A figure worked out from published ones; `source` says how. */
export function estimated(value: number, source: string): SourcedNumber {
  return { value, source, confidence: "estimated" };
}

/** A figure nobody publishes; `rule` says how it was set. */
export function assumed(value: number, rule: string): SourcedNumber {
  return { value, source: rule, confidence: "assumed" };
}
