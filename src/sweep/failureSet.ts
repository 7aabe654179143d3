import { CutsetError } from "../errors.ts";
import { type ElementFailure, formatFailure } from "../failure/index.ts";
import type { Network } from "../network/index.ts";

/** A family of failures, of known size, none of which exists before it is asked for. */
export interface FailureSet {
  /** The refs that occur in it, such as `cable:aae-1`. */
  readonly elements: readonly string[];
  readonly size: number;
  /** The refs that fail together in one scenario, from 0 to `size` - 1. Cost: O(refs). */
  readonly at: (scenario: number) => readonly string[];
}

/** Every element of the given kinds as a ref, kind by kind, in the order of ids; branching units are sites too. */
export function elementsOf(network: Network, kinds: readonly ElementFailure["kind"][]): string[] {
  return [...new Set(kinds)].flatMap((kind) =>
    [...network.ids[kind]].sort().map((id) => formatFailure({ kind, id })),
  );
}

/**
 * N-k: every choice of exactly `k` of the elements, in lexicographic order.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if `k` is not a whole number of at least 1, or there are more than 2^53 choices
 */
export function everyChoice(elements: readonly string[], k: number): FailureSet {
  if (!Number.isInteger(k) || k < 1) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `everyChoice: k must be a whole number of at least 1, got ${k}`,
    );
  }
  const size = choices(elements.length, k);
  if (size > Number.MAX_SAFE_INTEGER) {
    const problem = `${k} of ${elements.length} elements give ${size.toExponential(1)} failures, more than can be numbered`;
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `everyChoice: ${problem}; choose fewer elements or a smaller k`,
    );
  }
  return { elements, size, at: (scenario) => choiceAt(elements, k, scenario) };
}

/** The failures of a list, each itself a list of refs. */
export function givenFailures(failures: readonly (readonly string[])[]): FailureSet {
  return {
    elements: [...new Set(failures.flat())],
    size: failures.length,
    at: (scenario) => failures[scenario]!,
  };
}

/** How many ways there are to choose k of n. */
function choices(n: number, k: number): number {
  let count = 1;
  for (let i = 0; i < k; i++) count = (count * (n - i)) / (i + 1);
  return n < k ? 0 : count;
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
