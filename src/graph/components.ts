import type { Mask } from "./mask.ts";
import { arcEdge, type Multigraph } from "./multigraph.ts";

/** The islands a failure leaves; numbered in the order of their lowest node. */
export interface Components {
  readonly count: number;
  /** Length V, the component of each node; -1 where the node has failed. */
  readonly component: Int32Array;
  /** Length `count`, the number of nodes in each component. */
  readonly sizes: Int32Array;
}

/**
 * The connected components of what survives; a surviving node without edges is one of its own.
 *
 * Cost: O(V + E).
 *
 * @see Hopcroft & Tarjan (1973), Algorithm 447, doi:10.1145/362248.362272
 */
export function components(graph: Multigraph, mask: Mask): Components {
  const { nodeCount, offsets, arcs, targets } = graph;
  const { failedNodes, failedEdges } = mask;
  const component = new Int32Array(nodeCount).fill(-1);
  const sizes: number[] = [];
  // Nodes enter once, when they are given their component, so V places are enough for all searches.
  const queue = new Int32Array(nodeCount);
  let reached = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (failedNodes[root] === 1 || component[root] !== -1) continue;
    const id = sizes.length;
    const first = reached;
    component[root] = id;
    queue[reached++] = root;
    for (let next = first; next < reached; next++) {
      const node = queue[next]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const target = targets[slot]!;
        if (component[target] !== -1 || failedEdges[arcEdge(arcs[slot]!)] === 1) continue;
        component[target] = id;
        queue[reached++] = target;
      }
    }
    sizes.push(reached - first);
  }
  return { count: sizes.length, component, sizes: Int32Array.from(sizes) };
}
