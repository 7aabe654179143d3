import { type Effect, resolveFailure } from "../failure/index.ts";
import { type FailureUnit, noFailure, viewOf } from "../graph/index.ts";
import type { Network } from "../network/index.ts";

/** What one element of a sweep takes down, as lists. */
export interface ElementEffect extends FailureUnit {
  readonly nodes: readonly number[];
  /** Those at `nodes` among them. */
  readonly edges: readonly number[];
  /** Length E, the share of capacity left; `null` where nothing is degraded. */
  readonly capacityFactors: Float64Array | null;
}

/** Puts the effects of scenarios together from those of their elements, each of which is resolved once. */
export class ElementEffects {
  private readonly network: Network;
  private readonly known: Map<string, ElementEffect> = new Map();
  private readonly effect: Effect;
  private failed: readonly ElementEffect[] = [];

  constructor(network: Network) {
    this.network = network;
    this.effect = { ...noFailure(viewOf(network).graph), capacityFactors: null };
  }

  /** @throws {CutsetError} as `resolveFailure` does */
  of(ref: string): ElementEffect {
    let found = this.known.get(ref);
    if (found === undefined) {
      const { failedNodes, failedEdges, capacityFactors } = resolveFailure(this.network, ref);
      found = { nodes: marked(failedNodes), edges: marked(failedEdges), capacityFactors };
      this.known.set(ref, found);
    }
    return found;
  }

  /** The effect of elements that fail together; its masks change with the next call. */
  union(elements: readonly ElementEffect[]): Effect {
    const { failedNodes, failedEdges } = this.effect;
    for (const { nodes, edges } of this.failed) {
      for (const node of nodes) failedNodes[node] = 0;
      for (const edge of edges) failedEdges[edge] = 0;
    }
    this.failed = elements;
    let capacityFactors: Float64Array | null = null;
    for (const { nodes, edges, capacityFactors: factors } of elements) {
      for (const node of nodes) failedNodes[node] = 1;
      for (const edge of edges) failedEdges[edge] = 1;
      if (factors === null) continue;
      capacityFactors = capacityFactors === null ? factors : product(capacityFactors, factors);
    }
    return { failedNodes, failedEdges, capacityFactors };
  }
}

function marked(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((index) => flags[index] === 1);
}

function product(some: Float64Array, others: Float64Array): Float64Array {
  return some.map((factor, edge) => factor * others[edge]!);
}
