import type { SourcedNumber } from "../../network/index.ts";

/** A figure that the file does not tell; `rule` says how it was set. */
export function assumed(value: number, rule: string): SourcedNumber {
  return { value, source: rule, confidence: "assumed" };
}

/** A figure that the file tells, in another unit or another way; `source` says where. */
export function reported(value: number, source: string): SourcedNumber {
  return { value, source, confidence: "reported" };
}
