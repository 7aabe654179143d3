/**
 * Indices below a bound, each once, in the order in which they came.
 *
 * Emptied and filled again without allocation: hot loops read `indices[0]` to `indices[size - 1]`.
 */
export class IndexSet {
  readonly indices: Int32Array;
  private readonly isIn: Uint8Array;
  private count = 0;

  /** @param bound - one more than the greatest index there can be */
  constructor(bound: number) {
    this.indices = new Int32Array(bound);
    this.isIn = new Uint8Array(bound);
  }

  get size(): number {
    return this.count;
  }

  has(index: number): boolean {
    return this.isIn[index] === 1;
  }

  add(index: number): void {
    if (this.isIn[index] === 1) return;
    this.isIn[index] = 1;
    this.indices[this.count++] = index;
  }

  /** Puts them in ascending order. */
  sort(): void {
    this.view().sort();
  }

  /** Cost: O(size). */
  clear(): void {
    const { indices, isIn } = this;
    for (let i = 0; i < this.count; i++) isIn[indices[i]!] = 0;
    this.count = 0;
  }

  /** Those in the set, until it is changed. */
  view(): Int32Array {
    return this.indices.subarray(0, this.count);
  }
}
