import { CutsetError, inputError, type Problem, suggestion } from "../../errors.ts";
import { type ElementFailure, elementKinds, parseFailure } from "../../failure/index.ts";
import type { Edge, Network } from "../../network/index.ts";

/** How often things fail, and for how long. */
export interface FailureRates {
  /** Of segments; may be left out, as `repairDays` may, where every element is given its probability. */
  readonly faultsPer1000KmYear?: number;
  /** Of segments, mean time from a fault to its repair. */
  readonly repairDays?: number;
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
 * anywhere takes down. A satellite link fails only where a probability is given.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if a rate, a time or a probability is out of range, or an element has neither
 * a length with a rate nor a probability; `NOT_FOUND` if an element does not exist, or a probability is given for what is no element
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
  let sum = 0;
  for (const edge of lengthsOf(network, { kind, id })) {
    // A satellite link has no cable to be cut.
    if (edge.kind === "satellite") continue;
    const { faultsPer1000KmYear: faults, repairDays: days } = rates;
    const { landFaultsPer1000KmYear: landFaults = faults, landRepairDays: landDays = days } = rates;
    const [rate, repairDays] = edge.kind === "segment" ? [faults, days] : [landFaults, landDays];
    if (rate === undefined || repairDays === undefined)
      throw improbable(`${kind}:${id}`, "no rate of faults");
    sum += (rate * edge.lengthKm * repairDays) / 1000 / daysPerYear;
  }
  return sum;
}

/** The edges whose faults are the element's. */
function lengthsOf(network: Network, { kind, id }: ElementFailure): readonly Edge[] {
  if (kind === "cable") return network.edges.filter(({ cable }) => cable === id);
  if (kind === "segment" || kind === "link") return [network.edge(id)];
  throw improbable(`${kind}:${id}`, "no length that could have faults");
}

function unavailability(meanFaults: number): number {
  return meanFaults / (1 + meanFaults);
}

function elementNamed(network: Network, ref: string): ElementFailure {
  const [failure] = parseFailure(ref);
  if (failure === undefined || !("id" in failure)) {
    throw invalid(`${ref} names no element`);
  }
  if (network.ids[failure.kind].has(failure.id)) return failure;
  const { kind, id } = failure;
  const message = `${kind} "${id}" does not exist${suggestion(id, network.ids[kind])}`;
  throw inputError("NOT_FOUND", `elements of network "${network.name}"`, [{ path: "", message }]);
}

function checkRates({ probabilities = {}, ...rates }: FailureRates, elements: readonly string[]): void {
  for (const [name, value] of Object.entries(rates)) {
    if (value !== undefined && !(value >= 0 && value < Number.POSITIVE_INFINITY)) {
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

function improbable(ref: string, reason: string): CutsetError {
  const remedy = "give a probability for it or its kind, or a rate of faults and the days to repair one";
  return invalid(`${ref} has ${reason}; ${remedy}`);
}

function ownValue(values: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function invalid(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", `failureProbabilities: ${problem}`);
}
