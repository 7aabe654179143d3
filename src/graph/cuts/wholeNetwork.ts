import type { Multigraph } from "../multigraph.ts";
import { breadthFirstForest, type SpanningForest } from "../spanningForest.ts";

/** The intact network that partitions divide; they share it. */
export interface WholeNetwork {
  readonly graph: Multigraph;
  readonly forest: SpanningForest;
  /** Length V, how many places each node counts as. */
  readonly places: Float64Array;
  /** Length E, the position of the lower end of an edge of the forest; -1 for the others. */
  readonly lowerEnd: Int32Array;
  /** Length V, by position, the component. */
  readonly componentOf: Int32Array;
  /** For each component, its places. */
  readonly componentPlaces: Float64Array;
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
    componentOf,
    componentPlaces: Float64Array.from(componentPlaces),
  };
}
