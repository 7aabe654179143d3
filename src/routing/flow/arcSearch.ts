import { arcEdge, arcSource, type Multigraph } from "../../graph/index.ts";

/**
 * Shortest paths over lengths that differ by direction, from many sets of sources in turn; scratch is reused.
 *
 * @see Dijkstra (1959), doi:10.1007/BF01386390; Williams (1964), Algorithm 232, for the heap
 */
export class ArcSearch {
  private readonly graph: Multigraph;
  /** Length V, valid where `reachedIn` is the current search. */
  private readonly distance: Float64Array;
  private readonly parentArc: Int32Array;
  private readonly reachedIn: Int32Array;
  private readonly settledIn: Int32Array;
  private readonly heap: Int32Array;
  private readonly place: Int32Array;
  private heapSize = 0;
  private search = 0;

  constructor(graph: Multigraph) {
    this.graph = graph;
    this.distance = new Float64Array(graph.nodeCount);
    this.parentArc = new Int32Array(graph.nodeCount);
    this.reachedIn = new Int32Array(graph.nodeCount);
    this.settledIn = new Int32Array(graph.nodeCount);
    this.heap = new Int32Array(graph.nodeCount);
    this.place = new Int32Array(graph.nodeCount);
  }

  /**
   * Searches until `remaining` marked nodes are settled or all within the limit are. Cost: O(E log V).
   *
   * @param length - length 2E, at least 0; `Infinity` is impassable
   * @param isWanted - length V, 1 for nodes to settle
   * @param remaining - how many those are
   * @param limit - nodes at this distance or beyond are left alone
   * @param avoided - length E, 1 for impassable edges; `null` where all may be passed
   */
  run(
    length: Float64Array,
    sources: Int32Array,
    isWanted: Uint8Array,
    remaining: number,
    limit: number,
    avoided: Uint8Array | null,
  ): void {
    const { offsets, arcs, targets } = this.graph;
    const { distance, parentArc, settledIn } = this;
    const search = ++this.search;
    this.heapSize = 0;
    for (const source of sources) this.reach(source, 0, -1);
    for (let wanted = remaining; this.heapSize > 0 && wanted > 0; ) {
      const node = this.pop();
      settledIn[node] = search;
      if (isWanted[node] === 1) wanted--;
      const departure = distance[node]!;
      const back = parentArc[node]! ^ 1;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const arc = arcs[slot]!;
        if (avoided !== null && avoided[arcEdge(arc)] === 1) continue;
        const arrival = departure + length[arc]!;
        if (arrival < limit && arc !== back) this.reach(targets[slot]!, arrival, arc);
      }
    }
  }

  /** Of a node from the nearest source of the last search; `Infinity` where it was not settled. */
  distanceTo(node: number): number {
    return this.settledIn[node] === this.search ? this.distance[node]! : Number.POSITIVE_INFINITY;
  }

  /** The nearest of some nodes in the last search, the first of equals; `null` where none was settled. */
  nearest(nodes: Int32Array): number | null {
    let best: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const node of nodes) {
      if (this.distanceTo(node) >= least) continue;
      best = node;
      least = this.distanceTo(node);
    }
    return best;
  }

  /** The arcs to a settled node, in travel order. */
  pathTo(node: number): number[] {
    const path: number[] = [];
    for (let arc = this.parentArc[node]!, at = node; arc !== -1; arc = this.parentArc[at]!) {
      path.push(arc);
      at = arcSource(this.graph, arc);
    }
    return path.reverse();
  }

  private reach(node: number, arrival: number, arc: number): void {
    const { distance, heap, place } = this;
    let hole: number;
    if (this.reachedIn[node] !== this.search) {
      this.reachedIn[node] = this.search;
      hole = this.heapSize++;
    } else {
      if (arrival >= distance[node]!) return;
      hole = place[node]!;
    }
    distance[node] = arrival;
    this.parentArc[node] = arc;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const waiting = heap[parent]!;
      if (arrival >= distance[waiting]!) break;
      heap[hole] = waiting;
      place[waiting] = hole;
      hole = parent;
    }
    heap[hole] = node;
    place[node] = hole;
  }

  private pop(): number {
    const { distance, heap, place } = this;
    const nearest = heap[0]!;
    const size = --this.heapSize;
    const node = heap[size]!;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && distance[heap[child + 1]!]! < distance[heap[child]!]!) child++;
      const waiting = heap[child]!;
      if (distance[waiting]! >= distance[node]!) break;
      heap[hole] = waiting;
      place[waiting] = hole;
      hole = child;
    }
    heap[hole] = node;
    place[node] = hole;
    return nearest;
  }
}
