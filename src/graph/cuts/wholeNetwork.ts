import { arcEdge, type Multigraph } from "../multigraph.ts";
import { breadthFirstForest, type SpanningForest } from "../spanningForest.ts";

/** The intact network that partitions divide; they share it. */
export interface WholeNetwork {
  readonly graph: Multigraph;
  readonly forest: SpanningForest;
  /** Length V, how many places each node counts as. */
  readonly places: Float64Array;
  /** Length E, the position of the lower end of an edge of the forest; -1 for the others. */
  readonly lowerEnd: Int32Array;
  /** The edges outside the forest. */
  readonly chords: Chords;
  /** Length V, by position, the component. */
  readonly componentOf: Int32Array;
  /** For each component, its places. */
  readonly componentPlaces: Float64Array;
}

/** Edges outside a forest, by position: those at `p` are `edges[offsets[p] .. offsets[p + 1])`. */
interface Chords {
  /** Length V + 1. */
  readonly offsets: Int32Array;
  /** Each chord twice, once at either end. */
  readonly edges: Int32Array;
  /** The position of the other end. */
  readonly others: Int32Array;
}

/** Cost: O(V + E). */
export function wholeNetwork(graph: Multigraph, places?: ArrayLike<number>): WholeNetwork {
  const { nodeCount, edgeCount } = graph;
  const forest = breadthFirstForest(graph);
  const lowerEnd = new Int32Array(edgeCount).fill(-1);
  const componentOf = new Int32Array(nodeCount);
  const componentPlaces: number[] = [];
  const weights = places === undefined ? new Float64Array(nodeCount).fill(1) : Float64Array.from(places);
  for (let position = 0; position < nodeCount; position++) {
    if (forest.parent[position] === -1) componentPlaces.push(0);
    else lowerEnd[forest.parentEdge[position]!] = position;
    const component = componentPlaces.length - 1;
    componentOf[position] = component;
    componentPlaces[component]! += weights[forest.nodes[position]!]!;
  }
  return {
    graph,
    forest,
    places: weights,
    lowerEnd,
    chords: chordsOf(graph, forest, lowerEnd),
    componentOf,
    componentPlaces: Float64Array.from(componentPlaces),
  };
}

function chordsOf(graph: Multigraph, { nodes, positionOf }: SpanningForest, lowerEnd: Int32Array): Chords {
  const offsets = new Int32Array(graph.nodeCount + 1);
  const edges: number[] = [];
  const others: number[] = [];
  for (const [position, node] of nodes.entries()) {
    for (let slot = graph.offsets[node]!; slot < graph.offsets[node + 1]!; slot++) {
      const edge = arcEdge(graph.arcs[slot]!);
      if (lowerEnd[edge] !== -1) continue;
      edges.push(edge);
      others.push(positionOf[graph.targets[slot]!]!);
    }
    offsets[position + 1] = edges.length;
  }
  return { offsets, edges: Int32Array.from(edges), others: Int32Array.from(others) };
}
