/**
 * A sum of numbers without rounding, as parts that do not overlap: plain data.
 *
 * In whatever order numbers and sums are added, {@link exactTotal} is the same: threads, shards and resumed runs agree to
 * the last bit.
 *
 * @see Shewchuk (1997), Adaptive Precision Floating-Point Arithmetic, doi:10.1007/PL00009321
 */
export type ExactSum = number[];

/** @param value - finite */
export function addExactly(sum: ExactSum, value: number): void {
  if (value === 0) return;
  let rest = value;
  let kept = 0;
  for (let i = 0; i < sum.length; i++) {
    const part = sum[i]!;
    const isLess = Math.abs(rest) < Math.abs(part);
    const larger = isLess ? part : rest;
    const smaller = isLess ? rest : part;
    rest = larger + smaller;
    const lost = smaller - (rest - larger);
    if (lost !== 0) sum[kept++] = lost;
  }
  if (rest !== 0) sum[kept++] = rest;
  sum.length = kept;
}

export function mergeExactly(sum: ExactSum, other: Readonly<ExactSum>): void {
  for (const part of other) addExactly(sum, part);
}

/** The number nearest to the sum; of two equally near the even one. */
export function exactTotal(sum: Readonly<ExactSum>): number {
  let total = 0;
  for (let i = sum.length - 1; i >= 0; i--) {
    const before = total;
    total += sum[i]!;
    const lost = sum[i]! - (total - before);
    if (lost === 0) continue;
    // Halfway between two numbers what is left decides, and it has the sign of the part below.
    const below = i > 0 ? sum[i - 1]! : 0;
    const rounded = total + 2 * lost;
    const isHalfway = rounded - total === 2 * lost;
    return isHalfway && below !== 0 && below > 0 === lost > 0 ? rounded : total;
  }
  return total;
}
