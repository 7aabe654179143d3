import { arcEdge, type Multigraph } from "../multigraph.ts";
import type { SpanningForest } from "../spanningForest.ts";

/**
 * The classes of edges any two of which separate nodes by failing together, though neither does alone.
 *
 * The edges of a class lie on a ring of parts: each two cut it open. Classes have at least two edges; forest edges come
 * in preorder, that is by falling subtree, and the edge outside the forest, of which a class has one at most, last.
 *
 * Two edges of the forest form such a pair if the same edges outside it cover them, that is, close cycles over them.
 * What covers the lower one covers all edges above it up to `top`, the deepest upper end of any of them; so the nearest
 * edge there that is covered as often is covered by just the same. No random labels are needed, and the result is
 * exact. Cost: O(V + E α(V)).
 *
 * @see Tsin (2009), Yet another optimal algorithm for 3-edge-connectivity, doi:10.1016/j.jda.2008.04.003, for the
 * problem; Tarjan (1975), doi:10.1145/321879.321884, for path compression
 */
export function cutPairClasses(graph: Multigraph, forest: SpanningForest): Int32Array[] {
  const { nodeCount } = graph;
  const { parent, parentEdge, end } = forest;
  const { count, soleEdge } = coverage(graph, forest);
  const top = deepestTop(graph, forest);

  const classes: number[][] = [];
  /** Length V, by position, the class of the edge to the parent; -1 at roots and for bridges. */
  const classOf = new Int32Array(nodeCount).fill(-1);
  /** By number of covering edges, the nearest position above whose edge has so many, itself included; -1 if none. */
  const nearest = new Int32Array(graph.edgeCount + 1).fill(-1);
  const hidden = new Int32Array(nodeCount);
  const open = new Int32Array(nodeCount);
  let depth = 0;
  for (let position = 0; position < nodeCount; position++) {
    while (depth > 0 && end[open[depth - 1]!]! <= position) {
      const left = open[--depth]!;
      nearest[count[left]!] = hidden[left]!;
    }
    const covers = count[position]!;
    if (parent[position] !== -1 && covers > 0) {
      const above = nearest[covers]!;
      if (above > top[position]!) {
        classOf[position] = classOf[above]!;
        classes[classOf[position]!]!.push(parentEdge[position]!);
      } else {
        classOf[position] = classes.length;
        classes.push([parentEdge[position]!]);
      }
    }
    hidden[position] = nearest[covers]!;
    nearest[covers] = position;
    open[depth++] = position;
  }
  // The one edge that covers all of a class belongs to it.
  const isClosed = new Uint8Array(classes.length);
  for (let position = 0; position < nodeCount; position++) {
    const cutClass = classOf[position]!;
    if (cutClass === -1 || count[position] !== 1 || isClosed[cutClass] === 1) continue;
    isClosed[cutClass] = 1;
    classes[cutClass]!.push(soleEdge[position]!);
  }
  return classes.filter((edges) => edges.length > 1).map((edges) => Int32Array.from(edges));
}

/** By position: how many edges outside the forest cover the edge to the parent, and which one if it is one. */
function coverage(graph: Multigraph, { nodes, positionOf, parent, parentEdge }: SpanningForest) {
  const { nodeCount, from, to } = graph;
  const count = new Int32Array(nodeCount);
  const soleEdge = new Int32Array(nodeCount);
  const inForest = new Uint8Array(graph.edgeCount);
  for (let position = 0; position < nodeCount; position++) {
    if (parentEdge[position] !== -1) inForest[parentEdge[position]!] = 1;
  }
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    if (inForest[edge] === 1) continue;
    const upper = Math.min(positionOf[from[edge]!]!, positionOf[to[edge]!]!);
    const lower = Math.max(positionOf[from[edge]!]!, positionOf[to[edge]!]!);
    count[lower]! += 1;
    count[upper]! -= 1;
    // The exclusive or of all covering edges is the edge itself where there is only one.
    soleEdge[lower]! ^= edge;
    soleEdge[upper]! ^= edge;
  }
  for (let position = nodes.length - 1; position >= 0; position--) {
    const above = parent[position]!;
    if (above === -1) continue;
    count[above]! += count[position]!;
    soleEdge[above]! ^= soleEdge[position]!;
  }
  return { count, soleEdge };
}

/**
 * Length V, by position, the deepest upper end of the edges that cover the edge to the parent.
 *
 * Upper ends are taken deepest first, and each gives itself to the edges below it that have none yet; those that have
 * are skipped by union-find.
 */
function deepestTop({ nodeCount, offsets, arcs, targets }: Multigraph, forest: SpanningForest): Int32Array {
  const { nodes, positionOf, parent, parentEdge } = forest;
  const top = new Int32Array(nodeCount).fill(-1);
  /** By position, itself or a position above it, such that all edges between have their top. */
  const climb = new Int32Array(nodeCount);
  for (let position = 0; position < nodeCount; position++) climb[position] = position;
  for (let upper = nodeCount - 1; upper >= 0; upper--) {
    const node = nodes[upper]!;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const lower = positionOf[targets[slot]!]!;
      if (lower < upper || parentEdge[lower] === arcEdge(arcs[slot]!)) continue;
      for (let position = lower; ; ) {
        while (climb[position] !== position) {
          climb[position] = climb[climb[position]!]!;
          position = climb[position]!;
        }
        if (position <= upper) break;
        top[position] = upper;
        climb[position] = parent[position]!;
      }
    }
  }
  return top;
}
