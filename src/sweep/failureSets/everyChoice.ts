import { CutsetError } from "../../errors.ts";
import type { FailureSet } from "./failureSet.ts";
import { numbered } from "./numbered.ts";

export interface ChoiceSpec {
  readonly kind: "choice";
  readonly elements: readonly string[];
  readonly k: number;
}

/**
 * N-k: every choice of exactly `k` of the elements, in lexicographic order.
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

/** Leaves out, for each place, as many elements as have all their choices before this one. */
function choiceAt(elements: readonly string[], k: number, scenario: number): string[] {
  const chosen: string[] = [];
  let rest = scenario;
  let next = 0;
  for (let left = k - 1; left >= 0; left--) {
    for (;;) {
      const withNext = choices(elements.length - next - 1, left);
      if (rest < withNext) break;
      rest -= withNext;
      next++;
    }
    chosen.push(elements[next++]!);
  }
  return chosen;
}
