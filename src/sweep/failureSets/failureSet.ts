import { type AlwaysSpec, always } from "./always.ts";
import { type EachWithSpec, eachWith } from "./eachWith.ts";
import { type ChoiceSpec, everyChoice } from "./everyChoice.ts";
import { type GivenSpec, givenFailures } from "./givenFailures.ts";
import { type OneOfSpec, oneOf } from "./oneOf.ts";

/** A family of failures, of known size, none of which exists before it is asked for; plain data says all of it. */
export interface FailureSet {
  /** Plain JSON that says which set it is: passed between threads and machines, kept in checkpoints. */
  readonly spec: FailureSetSpec;
  /** The refs whose failure recurs over scenarios, such as `cable:aae-1`; none of the places that a disc is moved to. */
  readonly elements: readonly string[];
  /** At most 2^53 - 1. */
  readonly size: number;
  /** The refs that fail together in one scenario, a whole number from 0 to `size` - 1; the same at every call. */
  readonly at: (scenario: number) => readonly string[];
}

/** Which failure set it is, as plain JSON; {@link failureSet} makes the set of it. */
export type FailureSetSpec = ChoiceSpec | GivenSpec | OneOfSpec | EachWithSpec | AlwaysSpec;

/**
 * The failure set that plain data describes, for which no network is needed.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` as the function that makes such a set does
 */
export function failureSet(spec: FailureSetSpec): FailureSet {
  switch (spec.kind) {
    case "choice":
      return everyChoice(spec.elements, spec.k);
    case "given":
      return givenFailures(spec.failures);
    case "one-of":
      return oneOf(...spec.sets.map(failureSet));
    case "each-with":
      return eachWith(failureSet(spec.first), failureSet(spec.second));
    case "always":
      return always(spec.refs, failureSet(spec.set));
  }
}
