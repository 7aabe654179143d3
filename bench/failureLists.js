import { randomStream } from "cutset";
import { cutset } from "./cutset.js";
import { NotAvailable } from "./errors.js";

/** The failed edges of each trial: as cutset draws them, so that all do the same work, or from a stream of our own. */
export function failureLists(graph, draw) {
  try {
    return cutset.drawnFailures(graph, draw);
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    return Array.from({ length: draw.trials }, (_, trial) => drawFailures(graph.edgeCount, draw, trial));
  }
}

/** The gaps between failures are geometric, so drawing costs as much as there are failures. */
function drawFailures(edgeCount, { probability, seed }, trial) {
  const next = randomStream(seed, trial);
  const gap = () => Math.floor(Math.log(1 - next()) / Math.log(1 - probability));
  const failed = [];
  for (let edge = gap(); edge < edgeCount; edge += 1 + gap()) failed.push(edge);
  return failed;
}
