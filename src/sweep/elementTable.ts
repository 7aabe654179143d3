import { resolveFailure } from "../failure/index.ts";
import type { Network } from "../network/index.ts";
import { marked } from "./marked.ts";

/** What one element of a sweep takes down. */
export interface ElementEffect {
  /** Its place among the elements of the failure set; -1 if it is none of them. */
  readonly element: number;
  readonly nodes: ArrayLike<number>;
  /** Those at `nodes` among them. */
  readonly edges: ArrayLike<number>;
  /** Length E, the share of capacity left; `null` where nothing is degraded. */
  readonly capacityFactors: Float64Array | null;
}

/** What each element of a failure set takes down, worked out once: flat data, which threads can share. */
export interface ElementTable {
  readonly refs: readonly string[];
  /** Length R + 1 for R refs. */
  readonly nodeOffsets: Int32Array;
  readonly nodes: Int32Array;
  /** Length R + 1. */
  readonly edgeOffsets: Int32Array;
  readonly edges: Int32Array;
  /** Those of elements that degrade. */
  readonly capacityFactors: ReadonlyMap<number, Float64Array>;
  /** Why an element cannot fail. */
  readonly problems: ReadonlyMap<number, string>;
}

/** Cost: what `resolveFailure` costs, for each ref. */
export function elementTable(network: Network, refs: readonly string[]): ElementTable {
  const nodes: number[] = [];
  const edges: number[] = [];
  const nodeOffsets = new Int32Array(refs.length + 1);
  const edgeOffsets = new Int32Array(refs.length + 1);
  const capacityFactors = new Map<number, Float64Array>();
  const problems = new Map<number, string>();
  for (const [element, ref] of refs.entries()) {
    try {
      const effect = effectOf(network, ref, element);
      for (const node of Array.from(effect.nodes)) nodes.push(node);
      for (const edge of Array.from(effect.edges)) edges.push(edge);
      if (effect.capacityFactors !== null) capacityFactors.set(element, effect.capacityFactors);
    } catch (error) {
      problems.set(element, reasonOf(error));
    }
    nodeOffsets[element + 1] = nodes.length;
    edgeOffsets[element + 1] = edges.length;
  }
  const flat = { nodes: Int32Array.from(nodes), edges: Int32Array.from(edges) };
  return { refs, nodeOffsets, edgeOffsets, ...flat, capacityFactors, problems };
}

/** @throws {CutsetError} as `resolveFailure` does */
export function effectOf(network: Network, ref: string, element = -1): ElementEffect {
  const { failedNodes, failedEdges, capacityFactors } = resolveFailure(network, ref);
  return { element, nodes: marked(failedNodes), edges: marked(failedEdges), capacityFactors };
}

/** What a row says of a failure that could not be solved. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
