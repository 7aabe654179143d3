import { inputError } from "../errors.ts";
import { type DemandDocument, numberOf } from "../network/index.ts";
import { derived } from "./assumed.ts";
import { rangeProblems } from "./optionProblems.ts";

export interface ProvenanceOption {
  /** Whether amounts carry their rule as source, with confidence `assumed`. @default true */
  readonly provenance?: boolean;
}

/**
 * The demands times a factor.
 *
 * @param factor - 0…1e6
 * @throws {CutsetError} `ARGUMENT_INVALID`
 */
export function grown(
  demands: readonly DemandDocument[],
  factor: number,
  options: ProvenanceOption = {},
): DemandDocument[] {
  const problems = rangeProblems("factor", factor, 0, 1e6);
  if (problems.length > 0) throw inputError("ARGUMENT_INVALID", "grown", problems);
  return multiplied(demands, factor, `times ${factor}`, options);
}

/**
 * The demands after years of compound growth.
 *
 * @param percentAYear - -99…1000; negative where demand shrinks
 * @param years - -100…100, part years too; negative goes back in time
 * @throws {CutsetError} `ARGUMENT_INVALID`
 * @example grownAt(demands, 25, 2); // each times 1.5625
 */
export function grownAt(
  demands: readonly DemandDocument[],
  percentAYear: number,
  years: number,
  options: ProvenanceOption = {},
): DemandDocument[] {
  const problems = [
    ...rangeProblems("percentAYear", percentAYear, -99, 1000),
    ...rangeProblems("years", years, -100, 100),
  ];
  if (problems.length > 0) throw inputError("ARGUMENT_INVALID", "grownAt", problems);
  const rule = `grown ${percentAYear} % a year for ${years} years`;
  return multiplied(demands, (1 + percentAYear / 100) ** years, rule, options);
}

function multiplied(
  demands: readonly DemandDocument[],
  factor: number,
  rule: string,
  { provenance = true }: ProvenanceOption,
): DemandDocument[] {
  return demands.map((demand) => ({
    ...demand,
    gbps: derived(demand.gbps, numberOf(demand.gbps) * factor, rule, provenance),
  }));
}
