import { CutsetError, inputError, type Problem, suggestion } from "../../errors.ts";
import { type ElementFailure, elementKinds, parseFailure } from "../../failure/index.ts";
import type { Edge, Network } from "../../network/index.ts";

/** How often things fail, and for how long. */
export interface FailureRates {
  /** Of segments. */
  readonly faultsPer1000KmYear: number;
  /** Of segments, mean time from a fault to its repair. */
  readonly repairDays: number;
  /** Of links. @default faultsPer1000KmYear */
  readonly landFaultsPer1000KmYear?: number;
  /** Of links. @default repairDays */
  readonly landRepairDays?: number;
  /**
   * The probability that a ref such as `group:red-sea`, or any element of a kind such as `site`, is out of service; wins
   * over what follows from lengths.
   */
  readonly probabilities?: Readonly<Record<string, number>>;
}

const daysPerYear = 365;

/**
 * The probability that each element is out of service at a random time, its unavailability, for `randomFailures`.
 *
 * λ · MTTR / (1 + λ · MTTR), where λ is the rate of faults times the length: of all segments for a cable, which one fault
 * anywhere takes down. A satellite link has no cable to be cut, and fails only where a probability is given.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if a rate, a time or a probability is out of range, or an element has neither
 * a length nor a probability; `NOT_FOUND` if an element does not exist, or a probability is given for what is no element
 * @see Barlow & Proschan (1975), Statistical Theory of Reliability and Life Testing, for alternating renewal
 */
export function failureProbabilities(
  network: Network,
  elements: readonly string[],
  rates: FailureRates,
): number[] {
  checkRates(rates, elements);
  const { probabilities = {} } = rates;
  return elements.map((ref) => {
    const { kind, id } = elementNamed(network, ref);
    const given = ownValue(probabilities, ref) ?? ownValue(probabilities, kind);
    return given ?? unavailability(meanFaultsUnderRepair(network, { kind, id }, rates));
  });
}

/** λ · MTTR: how many faults would be under repair at a time if each were repaired on its own. */
function meanFaultsUnderRepair(network: Network, { kind, id }: ElementFailure, rates: FailureRates): number {
  switch (kind) {
    case "cable":
      return network.edges
        .filter(({ cable }) => cable === id)
        .reduce((sum, segment) => sum + faultsOfEdge(segment, rates), 0);
    case "segment":
    case "link":
      return faultsOfEdge(network.edge(id), rates);
    default: {
      const remedy = `give one, as { probabilities: { "${kind}": … } } or for "${kind}:${id}" alone`;
      throw invalid(`${kind}:${id} has no length from which its probability follows; ${remedy}`);
    }
  }
}

function faultsOfEdge({ kind, lengthKm }: Edge, rates: FailureRates): number {
  if (kind === "satellite") return 0;
  const { faultsPer1000KmYear, repairDays } = rates;
  const { landFaultsPer1000KmYear = faultsPer1000KmYear, landRepairDays = repairDays } = rates;
  const isWet = kind === "segment";
  const faultsPerYear = ((isWet ? faultsPer1000KmYear : landFaultsPer1000KmYear) * lengthKm) / 1000;
  return (faultsPerYear * (isWet ? repairDays : landRepairDays)) / daysPerYear;
}

function unavailability(meanFaults: number): number {
  return meanFaults / (1 + meanFaults);
}

function elementNamed(network: Network, ref: string): ElementFailure {
  const [failure] = parseFailure(ref);
  if (failure === undefined || !("id" in failure)) {
    throw invalid(`${ref} names no element, and has no probability`);
  }
  if (network.ids[failure.kind].has(failure.id)) return failure;
  const { kind, id } = failure;
  const message = `${kind} "${id}" does not exist${suggestion(id, network.ids[kind])}`;
  throw inputError("NOT_FOUND", `elements of network "${network.name}"`, [{ path: "", message }]);
}

function checkRates({ probabilities = {}, ...rates }: FailureRates, elements: readonly string[]): void {
  for (const [name, value] of Object.entries(rates)) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      throw invalid(`${name} must be a finite number of at least 0, got ${value}`);
    }
  }
  const known = new Set<string>([...elements, ...elementKinds]);
  const problems: Problem[] = [];
  for (const [name, probability] of Object.entries(probabilities)) {
    if (!(probability >= 0 && probability <= 1)) {
      throw invalid(`the probability of ${name} must be from 0 to 1, got ${probability}`);
    }
    if (known.has(name)) continue;
    problems.push({
      path: "",
      message: `"${name}" is none of the elements, nor a kind of them${suggestion(name, known)}`,
    });
  }
  if (problems.length > 0) throw inputError("NOT_FOUND", "probabilities", problems);
}

function ownValue(values: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function invalid(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", `failureProbabilities: ${problem}`);
}
