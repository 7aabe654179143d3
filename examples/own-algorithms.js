// Any graphology algorithm runs on network.graph: the quickest way from Lahore to Marseille, by another library.
import { Network } from "cutset";
import { pakistan } from "cutset/data";
import { dijkstra } from "graphology-shortest-path";

const { graph } = Network.parse(pakistan).asOf("2025-12-31");
const path = dijkstra.bidirectional(graph, "lahore", "marseille", "latencyMs");

for (const id of path) console.log(graph.getNodeAttribute(id, "name"));
