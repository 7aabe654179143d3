import { randomStream } from "../../random.ts";
import type { Multigraph } from "../multigraph.ts";
import type { SpanningForest } from "../spanningForest.ts";

/** A label of 64 bits for each edge, such that the labels of the edges of every cut add up to zero. */
export interface CutLabels {
  /** Length E. */
  readonly high: Int32Array;
  /** Length E. */
  readonly low: Int32Array;
}

/**
 * Random labels of the cycle space: an edge outside the forest has one of its own, an edge of the forest the exclusive
 * or of those of the edges that close a cycle over it.
 *
 * Every cut adds up to zero, always; so edges whose labels are linearly independent over GF(2) separate nothing, which
 * is proven. Of edges whose labels are dependent, k of them, all but 1 in 2^(64 - k) do separate something; whoever
 * must know looks. Cost: O(V + E).
 *
 * @see Pritchard & Thurimella (2011), Fast computation of small cuts via cycle space sampling,
 * doi:10.1145/2000807.2000814
 */
export function cutLabels(graph: Multigraph, forest: SpanningForest): CutLabels {
  const { edgeCount, nodeCount, from, to } = graph;
  const { positionOf, parent, parentEdge } = forest;
  const next = randomStream("cutLabels", 0);
  const high = new Int32Array(edgeCount);
  const low = new Int32Array(edgeCount);
  const inForest = new Uint8Array(edgeCount);
  for (const edge of parentEdge) if (edge !== -1) inForest[edge] = 1;
  /** By position, the sum of the labels of all edges that leave the subtree so far. */
  const highBelow = new Int32Array(nodeCount);
  const lowBelow = new Int32Array(nodeCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    if (inForest[edge] === 1) continue;
    high[edge] = next() * 2 ** 32;
    low[edge] = next() * 2 ** 32;
    for (const position of [positionOf[from[edge]!]!, positionOf[to[edge]!]!]) {
      highBelow[position]! ^= high[edge]!;
      lowBelow[position]! ^= low[edge]!;
    }
  }
  for (let position = nodeCount - 1; position >= 0; position--) {
    const edge = parentEdge[position]!;
    if (edge === -1) continue;
    high[edge] = highBelow[position]!;
    low[edge] = lowBelow[position]!;
    highBelow[parent[position]!]! ^= highBelow[position]!;
    lowBelow[parent[position]!]! ^= lowBelow[position]!;
  }
  return { high, low };
}
