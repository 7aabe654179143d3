/**
 * A queue of items by distance, nearest first; an item may wait at several distances.
 *
 * A heap with four children a node. There is no way to lower a distance: push the item again, and skip what comes out
 * farther than is known by then. O(log n) a push or pop, no allocation.
 *
 * @see Williams (1964), Algorithm 232: Heapsort; Johnson (1975), doi:10.1016/0020-0190(75)90001-0 (wider heaps)
 */
export class DistanceHeap {
  size = 0;
  private readonly distances: Float64Array;
  private readonly items: Int32Array;

  /** @param capacity - how many may wait at once */
  constructor(capacity: number) {
    this.distances = new Float64Array(capacity);
    this.items = new Int32Array(capacity);
  }

  /** Of the nearest item; the heap must not be empty. */
  get nearestDistance(): number {
    return this.distances[0]!;
  }

  push(distance: number, item: number): void {
    const { distances, items } = this;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      if (distances[parent]! <= distance) break;
      distances[hole] = distances[parent]!;
      items[hole] = items[parent]!;
      hole = parent;
    }
    distances[hole] = distance;
    items[hole] = item;
  }

  /** Removes and returns the nearest item; the heap must not be empty. */
  pop(): number {
    const { distances, items } = this;
    const nearest = items[0]!;
    const size = --this.size;
    const distance = distances[size]!;
    let hole = 0;
    for (let first = 1; first < size; first = 4 * hole + 1) {
      const end = first + 4 < size ? first + 4 : size;
      let least = first;
      for (let child = first + 1; child < end; child++)
        if (distances[child]! < distances[least]!) least = child;
      if (distances[least]! >= distance) break;
      distances[hole] = distances[least]!;
      items[hole] = items[least]!;
      hole = least;
    }
    distances[hole] = distance;
    items[hole] = items[size]!;
    return nearest;
  }
}
