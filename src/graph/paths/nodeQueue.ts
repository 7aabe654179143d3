/**
 * The nodes a search has reached but not settled, nearest first by (distance, hops).
 *
 * An indexed binary heap over labels that the caller owns and lowers: O(log V) a change, no allocation.
 *
 * @see Williams (1964), Algorithm 232: Heapsort, Communications of the ACM 7, 347–348
 */
export class NodeQueue {
  private readonly distance: Float64Array;
  private readonly hops: Int32Array;
  private readonly heap: Int32Array;
  /** Length V, the place of each node in the heap; -1 where it is not waiting. */
  private readonly place: Int32Array;
  private size = 0;

  /**
   * @param distance - length V, first key; may only fall while a node waits
   * @param hops - length V, second key
   */
  constructor(distance: Float64Array, hops: Int32Array) {
    this.distance = distance;
    this.hops = hops;
    this.heap = new Int32Array(distance.length);
    this.place = new Int32Array(distance.length).fill(-1);
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** Adds a node, or moves it forward after its label fell. */
  promote(node: number): void {
    const { heap, place } = this;
    let hole = place[node]!;
    if (hole === -1) hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const waiting = heap[parent]!;
      if (!this.precedes(node, waiting)) break;
      heap[hole] = waiting;
      place[waiting] = hole;
      hole = parent;
    }
    heap[hole] = node;
    place[node] = hole;
  }

  /** Removes and returns the nearest node; the queue must not be empty. */
  pop(): number {
    const { heap, place } = this;
    const nearest = heap[0]!;
    place[nearest] = -1;
    this.size--;
    if (this.size > 0) this.sink(heap[this.size]!);
    return nearest;
  }

  private sink(node: number): void {
    const { heap, place, size } = this;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && this.precedes(heap[child + 1]!, heap[child]!)) child++;
      const waiting = heap[child]!;
      if (!this.precedes(waiting, node)) break;
      heap[hole] = waiting;
      place[waiting] = hole;
      hole = child;
    }
    heap[hole] = node;
    place[node] = hole;
  }

  private precedes(a: number, b: number): boolean {
    const near = this.distance[a]!;
    const far = this.distance[b]!;
    return near < far || (near === far && this.hops[a]! < this.hops[b]!);
  }
}
