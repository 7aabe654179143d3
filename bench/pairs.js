import { ExactSum } from "./exactSum.js";

/**
 * Adds up `value(a, b)` over `count` pairs of `size` things from the `first` on, in the order (0, 1), (0, 2) … (1, 2) …;
 * the programs of `native/` number them alike.
 */
export function sumOverPairs(size, first, count, value) {
  const sum = new ExactSum();
  let a = 0;
  let left = first;
  while (left >= size - 1 - a) left -= size - 1 - a++;
  let b = a + 1 + left;
  for (let pair = 0; pair < count; pair++) {
    sum.add(value(a, b));
    b++;
    if (b === size) b = ++a + 1;
  }
  return sum.value;
}
