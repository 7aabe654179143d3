import { CutsetError } from "../../errors.ts";
import type { FailureSet } from "./failureSet.ts";
import { numbered } from "./numbered.ts";

export interface ChoiceSpec {
  readonly kind: "choice";
  readonly elements: readonly string[];
  readonly k: number;
}

/**
 * N-k: every choice of exactly `k` of the elements, in lexicographic order. Cost of one: O(k² log elements).
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if `k` is not a whole number of at least 1, or there are more than 2^53 - 1
 * choices
 */
export function everyChoice(elements: readonly string[], k: number): FailureSet {
  if (!Number.isInteger(k) || k < 1) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `everyChoice: k must be a whole number of at least 1, got ${k}`,
    );
  }
  return {
    spec: { kind: "choice", elements, k },
    elements,
    size: numbered("everyChoice", choices(elements.length, k), "choose fewer elements or a smaller k"),
    at: (scenario) => choiceAt(elements, k, scenario),
  };
}

/** How many ways there are to choose k of n; exact up to 2^53. */
function choices(n: number, k: number): number {
  if (k > n) return 0;
  let count = 1;
  for (let i = 0; i < Math.min(k, n - k); i++) {
    // Divided first, as the product may not fit: what is left over divides too.
    const over = count % (i + 1);
    count = ((count - over) / (i + 1)) * (n - i) + (over * (n - i)) / (i + 1);
  }
  return count;
}

/** For each place in turn, the last element of which no more than `scenario` choices begin with an earlier one. */
function choiceAt(elements: readonly string[], k: number, scenario: number): string[] {
  const chosen: string[] = [];
  let rest = scenario;
  let next = 0;
  for (let places = k; places > 0; places--) {
    const all = choices(elements.length - next, places);
    const before = (element: number) => all - choices(elements.length - element, places);
    let last = elements.length - places;
    while (next < last) {
      const middle = Math.ceil((next + last) / 2);
      if (before(middle) <= rest) next = middle;
      else last = middle - 1;
    }
    rest -= before(next);
    chosen.push(elements[next++]!);
  }
  return chosen;
}
