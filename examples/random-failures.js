// If each edge is down 2 % of the time, how many pairs of places still reach each other, at the median and in a bad hour?
import { Network, viewOf } from "cutset";
import { pakistan } from "cutset/data";
import { ConnectivityTrials, FailureDraws } from "cutset/graph";

const network = Network.parse(pakistan).asOf("2025-12-31");
const { graph, isPlace } = viewOf(network);

const draws = new FailureDraws(new Float64Array(graph.edgeCount).fill(0.02), "README");
const { reachablePairs, meanReachablePairs } = new ConnectivityTrials(graph, { isPlace }).run(draws, {
  count: 100_000,
});

const sorted = reachablePairs.slice().sort();
const quantile = (q) => sorted[Math.floor(q * sorted.length)];
console.log(`100,000 trials: ${Math.round(meanReachablePairs)} pairs on average`);
console.log(
  `median ${quantile(0.5)}, one hour in a hundred ${quantile(0.01)}, in a thousand ${quantile(0.001)}`,
);
