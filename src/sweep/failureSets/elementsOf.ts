import { type ElementFailure, formatFailure } from "../../failure/index.ts";
import type { Network } from "../../network/index.ts";

/** Every element of the given kinds as a ref, kind by kind, in the order of ids; branching units are sites too. */
export function elementsOf(network: Network, kinds: readonly ElementFailure["kind"][]): string[] {
  return [...new Set(kinds)].flatMap((kind) =>
    [...network.ids[kind]].sort().map((id) => formatFailure({ kind, id })),
  );
}
