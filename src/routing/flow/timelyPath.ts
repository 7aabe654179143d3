import { arcEdge, type Multigraph } from "../../graph/index.ts";

/** What a search for a path in time needs to know. */
export interface TimelyPathQuery {
  readonly graph: Multigraph;
  /** Length 2E, at least 0, to be minimised; `Infinity` is impassable. */
  readonly length: Float64Array;
  /** Length E, ms one way; `Infinity` is impassable. */
  readonly latencyMs: Float64Array;
  readonly sources: ArrayLike<number>;
  /** Length V, 1 where the path may end. */
  readonly isTarget: Uint8Array;
  readonly maxLatencyMs: number;
  /** Length V, the lowest latency from each node to a target: what cannot arrive in time is not pursued. */
  readonly latencyToTarget: Float64Array;
  /** Paths of this length or more are not looked for. */
  readonly limit: number;
}

/** A way to a node that no other found before reaches both as short and as early. */
interface Label {
  readonly node: number;
  readonly length: number;
  readonly latencyMs: number;
  readonly arc: number;
  readonly parent: Label | null;
}

/**
 * The shortest path of those that arrive in time, by lengths that are not latencies; `null` if there is none.
 *
 * Labels leave the queue by rising length, so a later one at the same node is of use only if it is earlier in time.
 * Exact; the number of labels is exponential at worst, and near that of nodes where lengths and latencies go together.
 *
 * @see Hansen (1980), Bicriterion path problems, doi:10.1007/978-3-642-48782-8_9
 */
export function timelyPath(query: TimelyPathQuery): { length: number; path: number[] } | null {
  const { graph, length, latencyMs, isTarget, maxLatencyMs, latencyToTarget, limit } = query;
  const earliest = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
  const queue: Label[] = Array.from(query.sources, (node) => ({
    node,
    length: 0,
    latencyMs: 0,
    arc: -1,
    parent: null,
  }));
  for (let label = pop(queue); label !== undefined; label = pop(queue)) {
    const { node } = label;
    if (label.latencyMs >= earliest[node]!) continue;
    earliest[node] = label.latencyMs;
    if (isTarget[node] === 1) return { length: label.length, path: pathOf(label) };
    for (let slot = graph.offsets[node]!; slot < graph.offsets[node + 1]!; slot++) {
      const arc = graph.arcs[slot]!;
      const next = graph.targets[slot]!;
      const onward = {
        node: next,
        length: label.length + length[arc]!,
        latencyMs: label.latencyMs + latencyMs[arcEdge(arc)]!,
        arc,
        parent: label,
      };
      const isOfUse =
        onward.length < limit &&
        onward.latencyMs + latencyToTarget[next]! <= maxLatencyMs &&
        onward.latencyMs < earliest[next]!;
      if (isOfUse) push(queue, onward);
    }
  }
  return null;
}

function pathOf(end: Label): number[] {
  const path: number[] = [];
  for (let label = end; label.parent !== null; label = label.parent) path.push(label.arc);
  return path.reverse();
}

/** Of equal lengths the earlier in time first. */
function precedes(a: Label, b: Label): boolean {
  return a.length < b.length || (a.length === b.length && a.latencyMs < b.latencyMs);
}

function push(heap: Label[], label: Label): void {
  let hole = heap.length;
  heap.push(label);
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (!precedes(label, heap[parent]!)) break;
    heap[hole] = heap[parent]!;
    hole = parent;
  }
  heap[hole] = label;
}

function pop(heap: Label[]): Label | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let hole = 0;
  for (let child = 1; child < heap.length; child = 2 * hole + 1) {
    if (child + 1 < heap.length && precedes(heap[child + 1]!, heap[child]!)) child++;
    if (!precedes(heap[child]!, last)) break;
    heap[hole] = heap[child]!;
    hole = child;
  }
  heap[hole] = last;
  return first;
}
