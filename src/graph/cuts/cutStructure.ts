import { arcEdge, type Multigraph } from "../multigraph.ts";
import { pairsAmong } from "../pairsAmong.ts";
import { depthFirstForest, type SpanningForest } from "../spanningForest.ts";

/** What every single edge and every single node separates by failing alone. */
export interface CutStructure {
  /** Unordered pairs of places joined while nothing fails. */
  readonly pairs: number;
  /** Length E, the pairs lost when the edge fails alone; 0 unless it is a bridge. */
  readonly edgeLoss: Float64Array;
  /** Length V, the pairs lost when the node fails alone, its own among them. */
  readonly nodeLoss: Float64Array;
  /** The edges whose failure alone separates nodes, ascending. */
  readonly bridges: Int32Array;
  /** The nodes whose failure alone separates others, ascending. */
  readonly articulationPoints: Int32Array;
  /** A depth-first forest: what a bridge separates is one of its subtrees. */
  readonly forest: SpanningForest;
  /** Length V, by position in the forest, the places in the subtree, its root included. */
  readonly placesBelow: Float64Array;
  /** Length V, by position, the lowest position that an edge leads to from the subtree, but for the edge to its parent. */
  readonly lowest: Int32Array;
}

/**
 * All bridges and articulation points, and what each separates, by one depth-first search.
 *
 * Exact. Cost: O(V + E) for all edges and nodes together.
 *
 * @param places - length V, how many places each node counts as, usually 1 or 0; by default 1 each
 * @see Hopcroft & Tarjan (1973), Algorithm 447, doi:10.1145/362248.362272
 */
export function cutStructure(graph: Multigraph, places?: ArrayLike<number>): CutStructure {
  const { nodeCount } = graph;
  const forest = depthFirstForest(graph);
  const { nodes, parent, parentEdge } = forest;
  const lowest = lowestReached(graph, forest);
  const placesBelow = new Float64Array(nodeCount);
  /** By position, of the subtrees that the node alone joins to the rest: how many, their places, pairs within them. */
  const subtreesCutOff = new Int32Array(nodeCount);
  const placesCutOff = new Float64Array(nodeCount);
  const pairsCutOff = new Float64Array(nodeCount);
  for (let position = nodeCount - 1; position >= 0; position--) {
    const below = placesBelow[position]! + placesAt(nodes[position]!);
    placesBelow[position] = below;
    const above = parent[position]!;
    if (above === -1) continue;
    placesBelow[above]! += below;
    if (lowest[position]! < above) continue;
    subtreesCutOff[above]! += 1;
    placesCutOff[above]! += below;
    pairsCutOff[above]! += pairsAmong(below);
  }

  const edgeLoss = new Float64Array(graph.edgeCount);
  const nodeLoss = new Float64Array(nodeCount);
  const isBridge = new Uint8Array(graph.edgeCount);
  const isArticulationPoint = new Uint8Array(nodeCount);
  let pairs = 0;
  let total = 0;
  for (let position = 0; position < nodeCount; position++) {
    const node = nodes[position]!;
    const isRoot = parent[position] === -1;
    if (isRoot) {
      total = placesBelow[position]!;
      pairs += pairsAmong(total);
    } else if (lowest[position] === position) {
      const edge = parentEdge[position]!;
      isBridge[edge] = 1;
      edgeLoss[edge] = placesBelow[position]! * (total - placesBelow[position]!);
    }
    const rest = total - placesAt(node) - placesCutOff[position]!;
    nodeLoss[node] = pairsAmong(total) - pairsCutOff[position]! - pairsAmong(rest);
    if (subtreesCutOff[position]! > (isRoot ? 1 : 0)) isArticulationPoint[node] = 1;
  }
  return {
    pairs,
    edgeLoss,
    nodeLoss,
    bridges: marked(isBridge),
    articulationPoints: marked(isArticulationPoint),
    forest,
    placesBelow,
    lowest,
  };

  function placesAt(node: number): number {
    return places === undefined ? 1 : places[node]!;
  }
}

function lowestReached(
  { nodeCount, offsets, arcs, targets }: Multigraph,
  forest: SpanningForest,
): Int32Array {
  const { nodes, positionOf, parent, parentEdge } = forest;
  const lowest = new Int32Array(nodeCount);
  for (let position = 0; position < nodeCount; position++) lowest[position] = position;
  for (let position = nodeCount - 1; position >= 0; position--) {
    const node = nodes[position]!;
    const edgeAbove = parentEdge[position]!;
    let low = lowest[position]!;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const reached = positionOf[targets[slot]!]!;
      if (reached < low && arcEdge(arcs[slot]!) !== edgeAbove) low = reached;
    }
    lowest[position] = low;
    const above = parent[position]!;
    if (above !== -1 && low < lowest[above]!) lowest[above] = low;
  }
  return lowest;
}

function marked(flags: Uint8Array): Int32Array {
  const indices: number[] = [];
  for (let index = 0; index < flags.length; index++) if (flags[index] === 1) indices.push(index);
  return Int32Array.from(indices);
}
