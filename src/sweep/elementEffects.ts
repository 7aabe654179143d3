import { CutsetError } from "../errors.ts";
import type { Effect } from "../failure/index.ts";
import { type NetworkView, noFailure } from "../graph/index.ts";
import { type ElementEffect, type ElementTable, effectOf } from "./elementTable.ts";

/** Puts the effects of scenarios together from those of their elements. */
export class ElementEffects {
  private readonly view: NetworkView;
  private readonly known: ReadonlyMap<string, ElementEffect>;
  private readonly problems: ReadonlyMap<string, string>;
  private readonly effect: Effect;
  private failed: readonly ElementEffect[] = [];

  constructor(view: NetworkView, table: ElementTable) {
    const { refs, nodes, nodeOffsets, edges, edgeOffsets, capacityFactors } = table;
    this.view = view;
    this.known = new Map(
      refs.map((ref, element) => [
        ref,
        {
          element,
          nodes: nodes.subarray(nodeOffsets[element]!, nodeOffsets[element + 1]!),
          edges: edges.subarray(edgeOffsets[element]!, edgeOffsets[element + 1]!),
          capacityFactors: capacityFactors.get(element) ?? null,
        },
      ]),
    );
    this.problems = new Map([...table.problems].map(([element, problem]) => [refs[element]!, problem]));
    this.effect = { ...noFailure(view.graph), capacityFactors: null };
  }

  /**
   * What a ref takes down; one that is in no table, such as a place of a disc, is worked out each time.
   *
   * @throws {CutsetError} as `resolveFailure` does
   */
  of(ref: string): ElementEffect {
    const problem = this.problems.get(ref);
    if (problem !== undefined) throw new CutsetError("FAILURE_INVALID", problem);
    return this.known.get(ref) ?? effectOf(this.view.network, ref);
  }

  /** The effect of elements that fail together; its masks change with the next call. */
  union(elements: readonly ElementEffect[]): Effect {
    const { failedNodes, failedEdges } = this.effect;
    for (const element of this.failed) mark(element, 0, failedNodes, failedEdges);
    this.failed = elements;
    let capacityFactors: Float64Array | null = null;
    for (const element of elements) {
      mark(element, 1, failedNodes, failedEdges);
      const factors = element.capacityFactors;
      if (factors !== null) {
        capacityFactors = capacityFactors === null ? factors : product(capacityFactors, factors);
      }
    }
    return { failedNodes, failedEdges, capacityFactors };
  }
}

function mark(
  { nodes, edges }: ElementEffect,
  flag: number,
  failedNodes: Uint8Array,
  failedEdges: Uint8Array,
) {
  for (let i = 0; i < nodes.length; i++) failedNodes[nodes[i]!] = flag;
  for (let i = 0; i < edges.length; i++) failedEdges[edges[i]!] = flag;
}

function product(some: Float64Array, others: Float64Array): Float64Array {
  return some.map((factor, edge) => factor * others[edge]!);
}
