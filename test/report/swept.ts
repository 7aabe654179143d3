import type { Network } from "../../src/index.ts";
import {
  elementsOf,
  everyChoice,
  type SweepOptions,
  type SweepSummary,
  sweep,
} from "../../src/sweep/index.ts";

/** The summary of a sweep over every element of some kinds. */
export function swept(
  network: Network,
  kinds: Parameters<typeof elementsOf>[1],
  options: SweepOptions = {},
): SweepSummary {
  const run = sweep(network, everyChoice(elementsOf(network, kinds), 1), options);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}
