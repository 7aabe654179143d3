import type { DemandDocument, EdgeDocument, NetworkDocument, Quantity } from "../../src/network/index.ts";

/**
 * The document with whole latencies and demands, so that sums are exact and a slow twin meets the same ties.
 *
 * @param latencyMs - of the edge with the given latency, if any, and its place among all edges
 */
export function wholeFigures(
  document: NetworkDocument,
  latencyMs: (given: number, index: number) => number = Math.round,
): NetworkDocument {
  let index = 0;
  const whole = <Entry extends EdgeDocument>(entry: Entry): Entry => ({
    ...entry,
    latencyMs: latencyMs(numberIn(entry.latencyMs ?? entry.lengthKm ?? 0), index++),
  });
  const { cables = [], links = [], demands = [] } = document;
  return {
    ...document,
    cables: cables.map((cable) => ({ ...cable, segments: (cable.segments ?? []).map(whole) })),
    links: links.map(whole),
    demands: demands.map(
      (demand): DemandDocument => ({ ...demand, gbps: Math.round(numberIn(demand.gbps)) }),
    ),
  };
}

function numberIn(quantity: Quantity): number {
  return typeof quantity === "number" ? quantity : quantity.value;
}
