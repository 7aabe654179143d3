import fc from "fast-check";
import type { Multigraph } from "../../src/graph/multigraph.ts";
import { cableLikeGraphs, multigraphs } from "./arbitraries.ts";

/** A multigraph with lengths, and nodes that its kernel must keep. */
export interface MeasuredGraph {
  readonly graph: Multigraph;
  readonly length: Float64Array;
  readonly isKept: Uint8Array;
  /** Whether all lengths are whole numbers, or infinite. */
  readonly isWhole: boolean;
}

/** Random multigraphs of every shape, with zero, equal, fractional and impassable lengths; none, some or all nodes kept. */
export function measuredGraphs(): fc.Arbitrary<MeasuredGraph> {
  const drawn = fc.oneof(
    { weight: 3, arbitrary: cableLikeGraphs().map(({ graph, latency }) => ({ graph, length: latency })) },
    { weight: 2, arbitrary: multigraphs().map(({ graph, latencyMs }) => ({ graph, length: latencyMs })) },
  );
  const scales = fc.constantFrom(1, 1, 1 / 3, 0.1);
  const impassables = fc.array(fc.nat(1_000_000), { maxLength: 3 });
  const keeps = fc.oneof(fc.constant([]), fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }));
  return fc.record({ drawn, scale: scales, impassables, keeps, keepsAll: fc.nat(9) }).map((parts) => {
    const { graph } = parts.drawn;
    const length = parts.drawn.length.map((value) => value * parts.scale);
    for (const pick of parts.impassables) {
      if (graph.edgeCount > 0) length[pick % graph.edgeCount] = Number.POSITIVE_INFINITY;
    }
    const isKept = new Uint8Array(graph.nodeCount);
    for (let node = 0; node < graph.nodeCount; node++) {
      if (parts.keepsAll === 0 || parts.keeps[node] === 0) isKept[node] = 1;
    }
    const isWhole = length.every((value) => !Number.isFinite(value) || Number.isInteger(value));
    return { graph, length, isKept, isWhole };
  });
}
