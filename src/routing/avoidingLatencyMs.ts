import type { NetworkView } from "../graph/index.ts";

/** Length E, one way, `Infinity` along edges that must not be passed; the network's own latencies where there are none. */
export function avoidingLatencyMs({ latencyMs }: NetworkView, avoided: Uint8Array | null): Float64Array {
  if (avoided === null) return latencyMs;
  return latencyMs.map((ms, edge) => (avoided[edge] === 1 ? Number.POSITIVE_INFINITY : ms));
}
