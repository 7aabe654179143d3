import { Network, viewOf } from "cutset";
import { pakistan } from "cutset/data";
import { benchGraph } from "./benchGraph.js";

/** The shipped network with its own cables, stations and demands. Weights are whole microseconds. */
export function shippedMap() {
  const network = Network.parse(pakistan).asOf("2025-12-31");
  const { graph, latencyMs } = viewOf(network);
  const edges = Array.from(graph.from, (a, edge) => [a, graph.to[edge], Math.round(1000 * latencyMs[edge])]);
  return { ...benchGraph("pakistan", graph.nodeCount, edges, { isMap: true }), network };
}
