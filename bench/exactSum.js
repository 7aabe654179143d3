/** A sum of whole numbers that may outgrow 2^53; adding costs what adding doubles does. */
export class ExactSum {
  #high = 0n;
  #low = 0;

  add(value) {
    this.#low += value;
    if (this.#low >= 2 ** 51) this.#flush();
  }

  get value() {
    this.#flush();
    return this.#high;
  }

  #flush() {
    this.#high += BigInt(this.#low);
    this.#low = 0;
  }
}

/** Adds up `value(scenario)` over scenarios `first` to `first + count`. */
export function sumOver(first, count, value) {
  const sum = new ExactSum();
  for (let scenario = first; scenario < first + count; scenario++) sum.add(value(scenario));
  return sum.value;
}
