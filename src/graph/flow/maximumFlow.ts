import { CutsetError } from "../../errors.ts";
import type { Mask } from "../mask.ts";
import type { Multigraph } from "../multigraph.ts";
import { type FlowSearch, saturate, setLevels } from "./flowSearch.ts";

/** The most that can be carried between two sets of nodes, and what limits it. */
export interface MaximumFlow {
  /** Gbit/s, the capacity of the cut; `Infinity` if an unlimited path joins a source and a sink. */
  readonly value: number;
  /** Length E, Gbit/s, net, positive from -> to. */
  readonly flow: Float64Array;
  /** The minimum cut nearest the sources: surviving edges of some capacity, ascending. */
  readonly cut: readonly number[];
  /** Length V, 1 for the nodes on the sources' side of the cut. */
  readonly sourceSide: Uint8Array;
}

/**
 * A residual below this share of what is placed already is rounding, not room.
 *
 * A sum of 10,000 doubles is off by about 1e-12 of its size at worst.
 */
const DUST_SHARE = 1e-12;

/**
 * The maximum flow over what survives from a set of sources to a set of sinks, and the minimum cut.
 *
 * Sources and sinks are unlimited; failed ones are ignored, and none left is a flow of 0. `value` and the
 * flow agree to 1e-12 of the value for each edge in the cut. Cost: O(V² E) at worst; on cable networks
 * some 10 phases of little more than O(E).
 *
 * @param capacity - length E, Gbit/s in each direction independently, at least 0; `Infinity` is unlimited
 * @throws {CutsetError} `ARGUMENT_INVALID` if a node is both source and sink
 * @see Dinitz (1970), Soviet Math. Doklady 11, 1277–1280, for the flow; Ford & Fulkerson (1956),
 * doi:10.4153/CJM-1956-045-5, for the cut
 */
export function maximumFlow(
  graph: Multigraph,
  capacity: Float64Array,
  mask: Mask,
  sources: readonly number[],
  sinks: readonly number[],
): MaximumFlow {
  const isSink = new Uint8Array(graph.nodeCount);
  for (const sink of sinks) isSink[sink] = 1;
  const both = sources.find((node) => isSink[node] === 1);
  if (both !== undefined) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `maximumFlow: node ${both} must be a source or a sink, not both`,
    );
  }
  const liveSources = sources.filter((node) => mask.failedNodes[node] === 0);
  const search: FlowSearch = {
    graph,
    capacity: capacity.map((gbps, edge) => (mask.failedEdges[edge] === 1 ? 0 : gbps)),
    flow: new Float64Array(graph.edgeCount),
    isSink,
    level: new Int32Array(graph.nodeCount),
    nextSlot: new Int32Array(graph.nodeCount),
    queue: new Int32Array(graph.nodeCount),
    dust: 0,
  };
  let placed = 0;
  while (setLevels(search, liveSources)) {
    for (const sink of sinks) placed += saturate(search, sink);
    // Once an unlimited path is found this is Infinity, nothing counts as room, and the search ends.
    search.dust = DUST_SHARE * placed;
  }
  const sourceSide = new Uint8Array(search.level.map((level) => (level === -1 ? 0 : 1)));
  const cut: number[] = [];
  let value = 0;
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const limit = search.capacity[edge]!;
    if (limit === 0 || sourceSide[graph.from[edge]!] === sourceSide[graph.to[edge]!]) continue;
    cut.push(edge);
    value += limit;
  }
  return { value, flow: search.flow, cut, sourceSide };
}
