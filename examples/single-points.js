// Which single link or cable segment cuts off most places, and which places are they?
import { Network, viewOf } from "cutset";
import { pakistan } from "cutset/data";
import { cutStructure, noFailure, separatedParts } from "cutset/graph";

const network = Network.parse(pakistan).asOf("2025-12-31");
const { graph, isPlace } = viewOf(network);

// Every edge at once; then, for the worst, who is on the other side.
const { bridges, edgeLoss } = cutStructure(graph, isPlace);
const ranked = [...bridges].sort((a, b) => edgeLoss[b] - edgeLoss[a]);

console.log(`${bridges.length} of ${graph.edgeCount} edges are bridges; the worst:`);
for (const edge of ranked.slice(0, 6)) {
  const mask = noFailure(graph);
  mask.failedEdges[edge] = 1;
  const cutOff = separatedParts(graph, mask)
    .flatMap((part) => [...part])
    .filter((node) => isPlace[node]);
  const names = cutOff.map((node) => network.sites[node].name);
  console.log(`  ${network.edges[edge].id}: ${edgeLoss[edge]} pairs; cut off: ${names.join(", ")}`);
}
