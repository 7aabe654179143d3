import Graph from "graphology";
import { connectedComponents } from "graphology-components";
import { dijkstra } from "graphology-shortest-path";

/** The graph in graphology: edge `e` has the key `String(e)`. */
export function graphologyGraph({ nodeCount, from, to, weight }) {
  const graph = new Graph({ type: "undirected", multi: true });
  for (let node = 0; node < nodeCount; node++) graph.addNode(String(node));
  for (let edge = 0; edge < from.length; edge++) {
    graph.addEdgeWithKey(String(edge), String(from[edge]), String(to[edge]), { weight: weight[edge] });
  }
  return graph;
}

export function copyWithout(graph, edges) {
  const copy = graph.copy();
  for (const edge of edges) copy.dropEdge(String(edge));
  return copy;
}

/** Unordered pairs of nodes that are joined. */
export function reachablePairs(graph) {
  return connectedComponents(graph).reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}

/** The sum of finite distances from a node. The library gives paths, each longer than another by its last edge. */
export function distanceSum(graph, source) {
  const paths = dijkstra.singleSource(graph, String(source), "weight");
  const distance = new Map([[String(source), 0]]);
  let sum = 0;
  for (const path of Object.values(paths).sort((a, b) => a.length - b.length)) {
    if (path.length === 1) continue;
    const [previous, node] = path.slice(-2);
    const hop = Math.min(
      ...graph.edges(previous, node).map((edge) => graph.getEdgeAttribute(edge, "weight")),
    );
    distance.set(node, distance.get(previous) + hop);
    sum += distance.get(node);
  }
  return sum;
}
