// Which two cables separate most pairs of places by failing together?
import { Network, viewOf } from "cutset";
import { pakistan } from "cutset/data";
import { FailureStack } from "cutset/graph";

const network = Network.parse(pakistan).asOf("2025-12-31");
const { graph, isPlace } = viewOf(network);
const cables = network.cables.map(({ id }) => ({
  id,
  edges: [...network.edges.keys()].filter((edge) => network.edges[edge].cable === id),
}));

// The first cable of a pair stays failed while the others fail on top of it one by one.
const stack = new FailureStack(graph, isPlace);
const intact = stack.pairs;
const rows = [];
for (const [i, first] of cables.entries()) {
  stack.push(first);
  for (const second of cables.slice(i + 1)) {
    stack.push(second);
    rows.push({ pair: `${first.id} and ${second.id}`, lost: intact - stack.pairs });
    stack.pop();
  }
  stack.pop();
}
rows.sort((a, b) => b.lost - a.lost);

console.log(`pairs of places lost, of ${intact}, by the worst of ${rows.length} pairs of cables`);
for (const { pair, lost } of rows.slice(0, 5)) console.log(`  ${pair.padEnd(20)}${String(lost).padStart(6)}`);
