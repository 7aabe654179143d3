import { arcEdge, type Multigraph } from "./multigraph.ts";

/**
 * A spanning tree of each component, laid out in preorder: positions number the nodes so that the descendants of
 * the one at `i` are those at `i + 1 .. end[i] - 1`.
 */
export interface SpanningForest {
  /** Length V, the node at each position. */
  readonly nodes: Int32Array;
  /** Length V, the position of each node. */
  readonly positionOf: Int32Array;
  /** Length V, the position of the parent of the node at each position; -1 at roots. */
  readonly parent: Int32Array;
  /** Length V, the edge from the parent to the node at each position; -1 at roots. */
  readonly parentEdge: Int32Array;
  /** Length V, one past the last descendant of the node at each position. */
  readonly end: Int32Array;
}

/**
 * The forest of a depth-first search: an edge outside it joins a node to one of its ancestors.
 *
 * Cost: O(V + E).
 *
 * @see Tarjan (1972), Depth-first search and linear graph algorithms, doi:10.1137/0201010
 */
export function depthFirstForest(graph: Multigraph): SpanningForest {
  const { nodeCount, offsets, arcs, targets } = graph;
  const nodes = new Int32Array(nodeCount);
  const positionOf = new Int32Array(nodeCount).fill(-1);
  const parent = new Int32Array(nodeCount);
  const parentEdge = new Int32Array(nodeCount);
  const end = new Int32Array(nodeCount);
  const nextSlot = offsets.slice(0, nodeCount);
  let visited = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (positionOf[root] !== -1) continue;
    let position = visited++;
    nodes[position] = root;
    positionOf[root] = position;
    parent[position] = -1;
    parentEdge[position] = -1;
    while (position !== -1) {
      const node = nodes[position]!;
      const last = offsets[node + 1]!;
      let slot = nextSlot[node]!;
      while (slot < last && positionOf[targets[slot]!] !== -1) slot++;
      if (slot === last) {
        end[position] = visited;
        position = parent[position]!;
        continue;
      }
      nextSlot[node] = slot + 1;
      const child = targets[slot]!;
      nodes[visited] = child;
      positionOf[child] = visited;
      parent[visited] = position;
      parentEdge[visited] = arcEdge(arcs[slot]!);
      position = visited++;
    }
  }
  return { nodes, positionOf, parent, parentEdge, end };
}

/**
 * The forest of a breadth-first search: its subtrees are small, so little hangs below any edge.
 *
 * Cost: O(V + E).
 */
export function breadthFirstForest(graph: Multigraph): SpanningForest {
  const { nodeCount, offsets, arcs, targets } = graph;
  const queue = new Int32Array(nodeCount);
  const parentNode = new Int32Array(nodeCount).fill(-1);
  const edgeInto = new Int32Array(nodeCount).fill(-1);
  const isReached = new Uint8Array(nodeCount);
  let reached = 0;
  let next = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (isReached[root] === 1) continue;
    isReached[root] = 1;
    queue[reached++] = root;
    for (; next < reached; next++) {
      const node = queue[next]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const target = targets[slot]!;
        if (isReached[target] === 1) continue;
        isReached[target] = 1;
        parentNode[target] = node;
        edgeInto[target] = arcEdge(arcs[slot]!);
        queue[reached++] = target;
      }
    }
  }
  return preorder(queue, parentNode, edgeInto);
}

/**
 * Lays out a forest in preorder.
 *
 * @param parentsFirst - every node, each after its parent
 * @param parentNode - length V, -1 at roots
 * @param edgeInto - length V, the edge from the parent
 */
export function preorder(
  parentsFirst: Int32Array,
  parentNode: Int32Array,
  edgeInto: Int32Array,
): SpanningForest {
  const nodeCount = parentNode.length;
  const size = new Int32Array(nodeCount).fill(1);
  for (let i = nodeCount - 1; i >= 0; i--) {
    const node = parentsFirst[i]!;
    if (parentNode[node] !== -1) size[parentNode[node]!]! += size[node]!;
  }
  const nodes = new Int32Array(nodeCount);
  const positionOf = new Int32Array(nodeCount);
  const parent = new Int32Array(nodeCount);
  const parentEdge = new Int32Array(nodeCount);
  const end = new Int32Array(nodeCount);
  /** Length V, where the next child of each node begins. */
  const nextChild = new Int32Array(nodeCount);
  let nextRoot = 0;
  for (let i = 0; i < nodeCount; i++) {
    const node = parentsFirst[i]!;
    const above = parentNode[node]!;
    const position = above === -1 ? nextRoot : nextChild[above]!;
    if (above === -1) nextRoot += size[node]!;
    else nextChild[above]! += size[node]!;
    nextChild[node] = position + 1;
    nodes[position] = node;
    positionOf[node] = position;
    parent[position] = above === -1 ? -1 : positionOf[above]!;
    parentEdge[position] = edgeInto[node]!;
    end[position] = position + size[node]!;
  }
  return { nodes, positionOf, parent, parentEdge, end };
}
