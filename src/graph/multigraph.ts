import { CutsetError } from "../errors.ts";
import type { Mask } from "./mask.ts";

/**
 * An undirected multigraph of V nodes and E edges as flat arrays; parallel edges are the normal case.
 *
 * Each edge is two arcs, one a direction: arc `2 * edge` runs from -> to, arc `2 * edge + 1` to -> from,
 * so `arc ^ 1` is the way back. The arcs leaving a node are `arcs[offsets[node] .. offsets[node + 1])`,
 * in ascending order.
 */
export interface Multigraph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Length E, the node where the edge starts. */
  readonly from: Int32Array;
  /** Length E, the node where the edge ends. */
  readonly to: Int32Array;
  /** Length V + 1, the first slot of each node in `arcs` and `targets`. */
  readonly offsets: Int32Array;
  /** Length 2E, the arc in each slot. */
  readonly arcs: Int32Array;
  /** Length 2E, the node that the arc in each slot leads to. */
  readonly targets: Int32Array;
}

/**
 * The multigraph whose edge `i` joins `from[i]` and `to[i]`; the arrays are copied.
 *
 * Cost: O(V + E).
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if an end is not a node or an edge joins a node to itself
 */
export function buildMultigraph(
  nodeCount: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Multigraph {
  checkEdges(nodeCount, from, to);
  const edgeCount = from.length;
  const graph: Multigraph = {
    nodeCount,
    edgeCount,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    offsets: new Int32Array(nodeCount + 1),
    arcs: new Int32Array(2 * edgeCount),
    targets: new Int32Array(2 * edgeCount),
  };
  const { offsets, arcs, targets } = graph;
  for (let arc = 0; arc < 2 * edgeCount; arc++) offsets[arcSource(graph, arc) + 1]! += 1;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1]! += offsets[node]!;
  const nextSlot = offsets.slice();
  for (let arc = 0; arc < 2 * edgeCount; arc++) {
    const slot = nextSlot[arcSource(graph, arc)]!++;
    arcs[slot] = arc;
    targets[slot] = arcTarget(graph, arc);
  }
  return graph;
}

/** The mask under which everything works. */
export function noFailure(graph: Multigraph): Mask {
  return { failedNodes: new Uint8Array(graph.nodeCount), failedEdges: new Uint8Array(graph.edgeCount) };
}

/** The edge an arc runs along. */
export function arcEdge(arc: number): number {
  return arc >> 1;
}

/** The node an arc leaves. */
export function arcSource(graph: Multigraph, arc: number): number {
  return arcTarget(graph, arc ^ 1);
}

/** The node an arc leads to. */
export function arcTarget(graph: Multigraph, arc: number): number {
  const edge = arcEdge(arc);
  return (arc & 1) === 0 ? graph.to[edge]! : graph.from[edge]!;
}

function checkEdges(nodeCount: number, from: ArrayLike<number>, to: ArrayLike<number>): void {
  if (!Number.isInteger(nodeCount) || nodeCount < 0) {
    throw invalid(`nodeCount must be a whole number of at least 0, got ${nodeCount}`);
  }
  if (from.length !== to.length) {
    throw invalid(`from and to must be equally long, got ${from.length} and ${to.length}`);
  }
  const isNode = (end: number) => Number.isInteger(end) && end >= 0 && end < nodeCount;
  for (let edge = 0; edge < from.length; edge++) {
    for (const end of [from[edge]!, to[edge]!]) {
      if (!isNode(end)) throw invalid(`edge ${edge} must join nodes from 0 to ${nodeCount - 1}, got ${end}`);
    }
    if (from[edge] === to[edge]) {
      throw invalid(`edge ${edge} must join two different nodes, got ${from[edge]} twice`);
    }
  }
}

function invalid(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", `buildMultigraph: ${problem}`);
}
