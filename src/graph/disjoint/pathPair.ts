import { arcEdge } from "../multigraph.ts";

/** A path as arcs from its source to its target, and how long it takes, ms one way. */
export interface DisjointPath {
  readonly arcs: readonly number[];
  readonly latencyMs: number;
}

/** Two paths between the same nodes, the shorter first. */
export type PathPair = readonly [DisjointPath, DisjointPath];

export function pathOf(arcs: readonly number[], latencyMs: Float64Array): DisjointPath {
  return { arcs, latencyMs: arcs.reduce((total, arc) => total + latencyMs[arcEdge(arc)]!, 0) };
}

export function pairOf(a: DisjointPath, b: DisjointPath): PathPair {
  return a.latencyMs <= b.latencyMs ? [a, b] : [b, a];
}

export function totalLatencyMs([a, b]: PathPair): number {
  return a.latencyMs + b.latencyMs;
}
