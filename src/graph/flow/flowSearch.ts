import { arcEdge, arcTarget, type Multigraph } from "../multigraph.ts";

/** The state of one maximum-flow search by phases (Dinitz 1970). */
export interface FlowSearch {
  readonly graph: Multigraph;
  /** Length E, 0 where the edge has failed. */
  readonly capacity: Float64Array;
  /** Length E, net, positive from -> to. */
  readonly flow: Float64Array;
  /** Length V, 1 where paths end. */
  readonly isSink: Uint8Array;
  /** Length V, hops from the nearest source along arcs with room; -1 where none leads. */
  readonly level: Int32Array;
  /** Length V, the slots of each node before this one are used up in this phase. */
  readonly nextSlot: Int32Array;
  /** Length V, scratch. */
  readonly queue: Int32Array;
  /** Gbit/s, room of no more than this counts as none. */
  dust: number;
}

/** Starts a phase: measures levels and tells whether a sink was reached. */
export function setLevels(search: FlowSearch, sources: readonly number[]): boolean {
  const { graph, isSink, level, queue, nextSlot, dust } = search;
  const { offsets, arcs, targets } = graph;
  nextSlot.set(offsets.subarray(0, graph.nodeCount));
  level.fill(-1);
  let reached = 0;
  let sinkReached = false;
  for (const source of sources) {
    if (level[source] === 0) continue;
    level[source] = 0;
    queue[reached++] = source;
  }
  for (let next = 0; next < reached; next++) {
    const node = queue[next]!;
    if (isSink[node] === 1) {
      sinkReached = true;
      continue;
    }
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const target = targets[slot]!;
      if (level[target] !== -1 || !(room(search, arcs[slot]!) > dust)) continue;
      level[target] = level[node]! + 1;
      queue[reached++] = target;
    }
  }
  return sinkReached;
}

/**
 * Fills every path that climbs one level a hop from a source to this sink; returns the Gbit/s placed.
 *
 * Paths are traced back from the sink: every node with a level was reached from the level below, so few
 * steps lead nowhere, where steps from the sources mostly would.
 */
export function saturate(search: FlowSearch, sink: number): number {
  const { graph, level, nextSlot, dust } = search;
  const { offsets, arcs, targets } = graph;
  const path: number[] = [];
  let placed = 0;
  let node = sink;
  for (;;) {
    const slot = nextSlot[node]!;
    if (level[node] === 0) {
      placed += push(search, path);
      // Return to the full arc nearest the sink: the arcs between them can carry more.
      const full = path.findIndex((arc) => !(room(search, arc) > dust));
      node = arcTarget(graph, path[full]!);
      path.length = full;
    } else if (slot === offsets[node + 1]!) {
      const onward = path.pop();
      if (onward === undefined) return placed;
      node = arcTarget(graph, onward);
      nextSlot[node]! += 1;
    } else {
      const inbound = arcs[slot]! ^ 1;
      const previous = targets[slot]!;
      if (level[previous] === level[node]! - 1 && room(search, inbound) > dust) {
        path.push(inbound);
        node = previous;
      } else {
        nextSlot[node] = slot + 1;
      }
    }
  }
}

/** Sends as much as fits along a path of arcs; returns the Gbit/s sent. */
function push(search: FlowSearch, path: readonly number[]): number {
  const { capacity, flow } = search;
  let sent = Number.POSITIVE_INFINITY;
  for (const arc of path) sent = Math.min(sent, room(search, arc));
  for (const arc of path) {
    const edge = arcEdge(arc);
    const direction = (arc & 1) === 0 ? 1 : -1;
    // The arc with the least room is filled to its exact capacity, so each push closes one for good
    // and the search ends whatever the rounding.
    const full = direction * capacity[edge]!;
    flow[edge] = sent < room(search, arc) ? flow[edge]! + direction * sent : full;
  }
  return sent;
}

/** Gbit/s that an arc can still take; NaN, and so no room, on an unlimited edge that is used without limit. */
function room(search: FlowSearch, arc: number): number {
  const limit = search.capacity[arcEdge(arc)]!;
  const flow = search.flow[arcEdge(arc)]!;
  return (arc & 1) === 0 ? limit - flow : limit + flow;
}
