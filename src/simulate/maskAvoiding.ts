import type { Mask } from "../graph/index.ts";

/** The mask under which edges that must not be passed have failed too. */
export function maskAvoiding(mask: Mask, avoided: Uint8Array | null): Mask {
  if (avoided === null) return mask;
  return { ...mask, failedEdges: mask.failedEdges.map((failed, edge) => failed | avoided[edge]!) };
}
