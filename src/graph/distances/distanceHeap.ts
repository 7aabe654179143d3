/**
 * The items a search has reached but not settled, nearest first.
 *
 * An indexed heap with four children a node: O(log n) a change, no allocation.
 *
 * @see Johnson (1975), Priority queues with update and finding minimum spanning trees,
 *   doi:10.1016/0020-0190(75)90001-0
 */
export class DistanceHeap {
  size = 0;
  private readonly distances: Float64Array;
  private readonly items: Int32Array;
  /** The place of each item in the heap; -1 where it is not waiting. */
  private readonly placeOf: Int32Array;

  /** @param itemCount - items are whole numbers below this */
  constructor(itemCount: number) {
    this.distances = new Float64Array(itemCount);
    this.items = new Int32Array(itemCount);
    this.placeOf = new Int32Array(itemCount).fill(-1);
  }

  /** Adds an item, or moves it forward to a shorter distance. */
  promote(item: number, distance: number): void {
    const { distances, items, placeOf } = this;
    let hole = placeOf[item]!;
    if (hole === -1) hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      if (distances[parent]! <= distance) break;
      distances[hole] = distances[parent]!;
      items[hole] = items[parent]!;
      placeOf[items[hole]!] = hole;
      hole = parent;
    }
    distances[hole] = distance;
    items[hole] = item;
    placeOf[item] = hole;
  }

  /** Removes and returns the nearest item; the heap must not be empty. */
  pop(): number {
    const { distances, items, placeOf } = this;
    const nearest = items[0]!;
    placeOf[nearest] = -1;
    const size = --this.size;
    if (size === 0) return nearest;
    const distance = distances[size]!;
    const item = items[size]!;
    let hole = 0;
    for (let first = 1; first < size; first = 4 * hole + 1) {
      const end = first + 4 < size ? first + 4 : size;
      let least = first;
      for (let child = first + 1; child < end; child++)
        if (distances[child]! < distances[least]!) least = child;
      if (distances[least]! >= distance) break;
      distances[hole] = distances[least]!;
      items[hole] = items[least]!;
      placeOf[items[hole]!] = hole;
      hole = least;
    }
    distances[hole] = distance;
    items[hole] = item;
    placeOf[item] = hole;
    return nearest;
  }
}
