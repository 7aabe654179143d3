/**
 * The largest amounts of a stream, kept in a binary heap on flat arrays; of equal amounts the smaller keys stay.
 *
 * Memory: O(limit). Cost: O(log limit) for an amount that stays, O(1) for one that does not.
 */
export class LargestAmounts {
  /** The least amount that may still stay. */
  least: number;
  /** Whether an amount was left out. */
  hasDropped = false;
  private count = 0;
  private readonly amounts: Float64Array;
  private readonly keys: Float64Array;

  /**
   * @param limit - the most amounts to keep, 1 or more
   * @param least - smaller amounts are never kept
   */
  constructor(limit: number, least: number) {
    this.amounts = new Float64Array(limit);
    this.keys = new Float64Array(limit);
    this.least = least;
  }

  offer(amount: number, key: number): void {
    const { amounts, keys } = this;
    if (amount < this.least) {
      this.hasDropped = true;
      return;
    }
    if (this.count < amounts.length) {
      this.rise(this.count++, amount, key);
    } else {
      this.hasDropped = true;
      if (isBefore(amounts[0]!, keys[0]!, amount, key)) this.sink(amount, key);
    }
    if (this.count === amounts.length) this.least = amounts[0]!;
  }

  /** The keys and amounts that stayed, largest first. */
  sorted(): { readonly key: number; readonly amount: number }[] {
    const entries = Array.from({ length: this.count }, (_, slot) => ({
      key: this.keys[slot]!,
      amount: this.amounts[slot]!,
    }));
    return entries.sort((a, b) => b.amount - a.amount || a.key - b.key);
  }

  private rise(from: number, amount: number, key: number): void {
    const { amounts, keys } = this;
    let slot = from;
    while (slot > 0) {
      const parent = (slot - 1) >> 1;
      if (!isBefore(amount, key, amounts[parent]!, keys[parent]!)) break;
      amounts[slot] = amounts[parent]!;
      keys[slot] = keys[parent]!;
      slot = parent;
    }
    amounts[slot] = amount;
    keys[slot] = key;
  }

  /** Replaces the first to go. */
  private sink(amount: number, key: number): void {
    const { amounts, keys, count } = this;
    let slot = 0;
    for (;;) {
      let child = 2 * slot + 1;
      if (child >= count) break;
      const right = child + 1;
      if (right < count && isBefore(amounts[right]!, keys[right]!, amounts[child]!, keys[child]!)) {
        child = right;
      }
      if (!isBefore(amounts[child]!, keys[child]!, amount, key)) break;
      amounts[slot] = amounts[child]!;
      keys[slot] = keys[child]!;
      slot = child;
    }
    amounts[slot] = amount;
    keys[slot] = key;
  }
}

/** Whether the first amount goes before the second does. */
function isBefore(amountA: number, keyA: number, amountB: number, keyB: number): boolean {
  return amountA < amountB || (amountA === amountB && keyA > keyB);
}
