/**
 * A growing set of linearly independent vectors of 64 bits over GF(2), which can shrink again in reverse order.
 *
 * Vectors are kept in echelon form, each by its leading bit; none is changed by those that follow.
 */
export class LabelBasis {
  /** Length 64, the vector with each leading bit. */
  private readonly high: Int32Array = new Int32Array(64);
  private readonly low: Int32Array = new Int32Array(64);
  private readonly isTaken: Uint8Array = new Uint8Array(64);
  /** The leading bits in the order in which vectors came. */
  private readonly leadingBits: Uint8Array = new Uint8Array(64);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Adds a vector unless it depends on those there; tells whether it was added. Cost: O(size). */
  add(highBits: number, lowBits: number): boolean {
    const { high, low, isTaken } = this;
    let a = highBits | 0;
    let b = lowBits | 0;
    while (a !== 0 || b !== 0) {
      const leading = a !== 0 ? Math.clz32(a) : 32 + Math.clz32(b);
      if (isTaken[leading] === 0) {
        high[leading] = a;
        low[leading] = b;
        isTaken[leading] = 1;
        this.leadingBits[this.count++] = leading;
        return true;
      }
      a ^= high[leading]!;
      b ^= low[leading]!;
    }
    return false;
  }

  /** Takes away the vectors that came last until so many are left. */
  truncate(size: number): void {
    while (this.count > size) this.isTaken[this.leadingBits[--this.count]!] = 0;
  }
}
