import { inputError, type Problem, suggestion } from "../errors.ts";
import { noFailure, viewOf } from "../graph/index.ts";
import type { Network } from "../network/index.ts";
import type { Effect } from "./effect.ts";
import type { Failure, SingleFailure } from "./failure.ts";
import { failureList } from "./failureList.ts";
import { edgesDown, footprintOf } from "./footprint.ts";
import { parseDegraded } from "./parseFailure.ts";

/**
 * What a failure does to a network: the one place that decides what is alive.
 *
 * Cost: O(V + E) an element, O(points of all routes) a polygon, and a disc or corridor at first,
 * then O(V + E) and the points of the routes about it.
 *
 * @throws {CutsetError} `FAILURE_INVALID` if the failure is malformed, `NOT_FOUND` with the nearest id if it names
 * what does not exist
 */
export function resolveFailure(network: Network, failure: Failure): Effect {
  const { graph } = viewOf(network);
  const { failedNodes, failedEdges } = noFailure(graph);
  let capacityFactors: Float64Array | null = null;
  const singles = failureList(failure);
  const unknown = singles.flatMap((single) => unknownElement(network, single));
  if (unknown.length > 0) {
    // What the date leaves out is in the document, and its author will wonder.
    const date = network.date === null ? "" : ` as of ${network.date}`;
    throw inputError("NOT_FOUND", `failure on network "${network.name}"${date}`, unknown);
  }
  for (const single of singles) {
    if (single.kind === "degrade") {
      capacityFactors ??= new Float64Array(graph.edgeCount).fill(1);
      const degraded = footprintOf(network, parseDegraded(single.of));
      for (const edge of edgesDown(network, degraded)) capacityFactors[edge]! *= single.factor;
    } else {
      const footprint = footprintOf(network, single);
      for (const [node, site] of network.sites.entries()) if (footprint.hitsSite(site)) failedNodes[node] = 1;
      for (const edge of edgesDown(network, footprint)) failedEdges[edge] = 1;
    }
  }
  return { failedNodes, failedEdges, capacityFactors };
}

/** The problem that a failure names what the network does not have, if it does. */
function unknownElement(network: Network, failure: SingleFailure): Problem[] {
  const named = failure.kind === "degrade" ? parseDegraded(failure.of) : failure;
  if (!("id" in named) || network.ids[named.kind].has(named.id)) return [];
  const { kind, id } = named;
  return [{ path: "", message: `${kind} "${id}" does not exist${suggestion(id, network.ids[kind])}` }];
}
