import { inputError, type Problem, shown } from "../errors.ts";
import type { DemandDocument } from "../network/index.ts";
import { assumed } from "./assumed.ts";
import type { ProvenanceOption } from "./grown.ts";
import type { LargestAmounts } from "./largestAmounts.ts";
import { largestGbps, optionalRangeProblems } from "./optionProblems.ts";

/** Which of the demands a model gives are kept. */
export interface SelectionOptions extends ProvenanceOption {
  /** The most demands to keep, the largest first; 1…1,000,000. @default 10000 */
  readonly largest?: number;
  /** Smaller demands are left out. @default 0 */
  readonly minGbps?: number;
  /** Whether those kept are scaled up to the volume of all, each by the same factor. @default true */
  readonly spreadDropped?: boolean;
}

/** Demands that a model made. */
export interface EstimatedDemands {
  /** Largest first. */
  readonly demands: DemandDocument[];
  /** Of the demands given. */
  readonly offeredGbps: number;
  /** Of those left out for being small; unless `spreadDropped` is false, those given carry it. */
  readonly droppedGbps: number;
}

export const selectionDefaults: Required<SelectionOptions> = {
  largest: 10_000,
  minGbps: 0,
  spreadDropped: true,
  provenance: true,
};

export function selectionProblems({ largest, minGbps }: SelectionOptions): Problem[] {
  const isCount = largest === undefined || Number.isInteger(largest);
  return [
    ...optionalRangeProblems("largest", largest, 1, 1e6),
    ...(isCount ? [] : [{ path: "largest", message: `must be a whole number, got ${shown(largest)}` }]),
    ...optionalRangeProblems("minGbps", minGbps, 0, largestGbps),
  ];
}

/** The demands of the amounts that stayed, which were `totalGbps` with those that did not. */
export function demandsOf(
  caller: string,
  kept: LargestAmounts,
  totalGbps: number,
  rule: string,
  { minGbps, spreadDropped, provenance }: Required<SelectionOptions>,
  endsOf: (key: number) => Omit<DemandDocument, "gbps">,
): EstimatedDemands {
  const entries = kept.sorted();
  const sum = (amounts: readonly { readonly amount: number }[]) =>
    amounts.reduce((total, { amount }) => total + amount, 0);
  if (entries.length === 0) {
    const message = `leaves nothing of ${totalGbps} Gbit/s: no demand has ${minGbps} Gbit/s`;
    throw inputError("ARGUMENT_INVALID", caller, [{ path: "minGbps", message }]);
  }
  const droppedGbps = kept.hasDropped ? Math.max(0, totalGbps - sum(entries)) : 0;
  const factor = spreadDropped && droppedGbps > 0 ? totalGbps / sum(entries) : 1;
  const demands = entries.map(({ key, amount }) => ({
    ...endsOf(key),
    gbps: assumed(amount * factor, rule, provenance),
  }));
  return { demands, offeredGbps: factor * sum(entries), droppedGbps };
}
