import { CutsetError } from "../../errors.ts";
import { elementKinds, resolveFailure } from "../../failure/index.ts";
import type { Network } from "../../network/index.ts";
import {
  always,
  attack,
  corridorsOver,
  discsOver,
  eachWith,
  elementsOf,
  everyChoice,
  type FailureSet,
  failureProbabilities,
  oneOf,
  randomCorridors,
  randomDiscs,
  randomFailures,
  sampled,
  without,
} from "../../sweep/index.ts";
import type { FailureSetOptions } from "./failureSetOptions.ts";

type OptionName = keyof FailureSetOptions;

/** What makes a set of failures, and the options it understands. */
interface Source {
  readonly options: readonly OptionName[];
  readonly make: (network: Network, options: FailureSetOptions) => FailureSet;
}

const defaultSeed = "1";
const elementOptions = ["of", "exempt"] as const;
const choice: Source = { options: [...elementOptions, "k"], make: choices };

/** Which source is meant: the first of which the option is there, else every choice. */
const sources: readonly (readonly [OptionName, Source])[] = [
  ["failures", { options: ["failures"], make: (_, { failures }) => failures! }],
  ["discRadius", { options: ["discRadius", "box", "step", "random"], make: discs }],
  ["corridor", { options: ["corridor", "heading", "box", "step", "random"], make: corridors }],
  ["attack", { options: [...elementOptions, "attack", "adaptive", "steps"], make: attacked }],
  [
    "random",
    { options: [...elementOptions, "random", "probability", "faults", "repairDays"], make: independent },
  ],
];

/**
 * The failures that a command line asks for.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if options do not go together or one is missing; `NOT_FOUND` if one names what
 * does not exist
 */
export function failureSetFromOptions(network: Network, options: FailureSetOptions): FailureSet {
  const [chosenBy, source] =
    sources.find(([name]) => options[name] !== undefined) ?? (["k", choice] as const);
  refuseOthers(source, chosenBy, options);
  refuseUnused(options);
  let set = source.make(network, options);
  const { sample, seed = defaultSeed, plannedOf, include = [] } = options;
  if (sample !== undefined) set = sampled(set, { scenarios: sample, seed });
  if (plannedOf !== undefined) set = eachWith(everyChoice(elementsOf(network, plannedOf), 1), set);
  if (include.length === 0) return set;
  resolveFailure(network, include);
  return always(include, set);
}

function elements(network: Network, { of = ["cable"], exempt = [] }: FailureSetOptions): string[] {
  return without(elementsOf(network, of), exempt);
}

function choices(network: Network, options: FailureSetOptions): FailureSet {
  const some = elements(network, options);
  const sets = (options.k ?? [1]).map((k) => everyChoice(some, k));
  return sets.length === 1 ? sets[0]! : oneOf(...sets);
}

function discs(_: Network, options: FailureSetOptions): FailureSet {
  const { discRadius, box, random, seed = defaultSeed } = options;
  const disc = { radiusKm: discRadius!, ...(box !== undefined && { box }) };
  if (random !== undefined) return randomDiscs({ ...disc, scenarios: random, seed });
  return discsOver({ ...disc, stepKm: stepOf(options) });
}

function corridors(_: Network, options: FailureSetOptions): FailureSet {
  const { corridor, heading = [0, 45, 90, 135], box, random, seed = defaultSeed } = options;
  const shape = { ...corridor!, ...(box !== undefined && { box }) };
  if (random !== undefined) return randomCorridors({ ...shape, scenarios: random, seed });
  return corridorsOver({ ...shape, stepKm: stepOf(options), headingsDeg: heading });
}

function stepOf({ step }: FailureSetOptions): number {
  if (step !== undefined) return step;
  throw invalid("--step is missing; say how many km apart the places are, or draw places with --random");
}

function attacked(network: Network, options: FailureSetOptions): FailureSet {
  const { attack: by, adaptive = false, steps } = options;
  const some = elements(network, options);
  return attack(network, { elements: some, by: by!, adaptive, ...(steps !== undefined && { steps }) });
}

function independent(network: Network, options: FailureSetOptions): FailureSet {
  const { random, seed = defaultSeed, faults, repairDays, probability = {} } = options;
  const some = elements(network, options);
  const { "": ofAll, ...named } = probability;
  const all = ofAll === undefined ? {} : Object.fromEntries(elementKinds.map((kind) => [kind, ofAll]));
  const probabilities = failureProbabilities(network, some, {
    ...(faults !== undefined && { faultsPer1000KmYear: faults }),
    ...(repairDays !== undefined && { repairDays }),
    probabilities: { ...all, ...named },
  });
  return randomFailures({ elements: some, probabilities, scenarios: random!, seed });
}

/** An option that would say nothing is a mistake. */
function refuseOthers(source: Source, chosenBy: OptionName, options: FailureSetOptions): void {
  const all = [["k", choice] as const, ...sources];
  for (const name of new Set(all.flatMap(([, { options: own }]) => own))) {
    if (options[name] === undefined || source.options.includes(name)) continue;
    const here = source === choice ? "every choice of elements" : flag(chosenBy);
    const uses = all.filter(([, other]) => other.options.includes(name)).map(([lead]) => flag(lead));
    const remedy = uses.includes(flag(name)) ? "choose one of them" : `it is for ${uses.join(", ")}`;
    throw invalid(`${flag(name)} does not go with ${here}; ${remedy}`);
  }
}

/** Places that are drawn have no step and no heading, and what is not drawn has no seed. */
function refuseUnused({ random, sample, step, heading, seed }: FailureSetOptions): void {
  if (random !== undefined && step !== undefined) {
    throw invalid("--step does not go with --random, which draws places; choose one of them");
  }
  if (random !== undefined && heading !== undefined) {
    throw invalid("--heading does not go with --random, which draws headings; choose one of them");
  }
  if (seed !== undefined && random === undefined && sample === undefined) {
    throw invalid("--seed is for --random and --sample; nothing is drawn here");
  }
}

/** `discRadius` as it is written on the command line. */
function flag(name: OptionName): string {
  return name === "k" ? "-k" : `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function invalid(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", problem);
}
