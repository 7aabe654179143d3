import { expect } from "vitest";

/** The same value with every number to be met within 5e-7 only: sums in another order differ by rounding. */
export function nearly(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 6);
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nearly(item)]));
}
