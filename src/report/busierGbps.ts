import type { EdgeLoad } from "../simulate/index.ts";

/** Load of the busier direction. */
export function busierGbps({ forwardGbps, backwardGbps }: EdgeLoad): number {
  return Math.max(forwardGbps, backwardGbps);
}
