/** A list of numbers for each index; emptied and filled again without allocation once they have been as long. */
export class ReusedLists {
  /** Longer than what is in them: the rest is left from before. */
  private readonly lists: readonly number[][];
  private readonly lengths: Int32Array;

  constructor(count: number) {
    this.lists = Array.from({ length: count }, () => []);
    this.lengths = new Int32Array(count);
  }

  /** Of which the first {@link lengthOf} numbers are in the list. */
  of(index: number): readonly number[] {
    return this.lists[index]!;
  }

  lengthOf(index: number): number {
    return this.lengths[index]!;
  }

  add(index: number, value: number): void {
    this.lists[index]![this.lengths[index]!++] = value;
  }

  empty(index: number): void {
    this.lengths[index] = 0;
  }
}
