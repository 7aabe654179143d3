import { CutsetError } from "../errors.ts";
import type { Baseline, CountryBaseline } from "./baseline.ts";
import { joined, missingIn, overlapOf, type ScenarioRange } from "./scenarioRanges.ts";
import type { SolvedChunk } from "./solvedChunk.ts";
import type { SweepIdentity } from "./sweepIdentity.ts";
import type { ScenarioFigures } from "./sweepRow.ts";
import { emptyTally, mergeTally, type SweepTally } from "./sweepTally.ts";

/**
 * A sweep as far as it has got: one that was interrupted, one shard of several, or all of it.
 *
 * It carries what its summary takes, so that parts are merged without the network.
 */
export interface SweepPart {
  readonly identity: SweepIdentity;
  readonly intact: ScenarioFigures;
  /** Utilisation while nothing fails, by the ids of edges; empty without routing. */
  readonly edges: readonly (readonly [edge: string, utilisation: number])[];
  readonly countries: readonly CountryBaseline[];
  /** Ascending, none touching the next. */
  done: readonly ScenarioRange[];
  readonly tally: SweepTally;
}

/** A part of a sweep of which no scenario is done yet. */
export function emptyPart(identity: SweepIdentity, baseline: Baseline): SweepPart {
  const { figures, edges, utilisation, countries } = baseline;
  return {
    identity,
    intact: figures,
    edges: Array.from(utilisation, (value, edge) => [edges[edge]!, value] as const),
    countries,
    done: [],
    tally: emptyTally(),
  };
}

/** Adds a chunk, none of which is in the part yet. */
export function addChunk(part: SweepPart, { first, count, tally }: SolvedChunk): void {
  part.done = joined([...part.done, [first, first + count]]);
  mergeTally(part.tally, tally, part.identity.top);
}

/**
 * The parts of a sweep as one, the same in whatever order they are given; what they are called is for messages.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if there is none, they are of different sweeps, or scenarios are in two
 */
export function mergeParts(parts: readonly { readonly name: string; readonly part: SweepPart }[]): SweepPart {
  const [first] = parts;
  if (first === undefined) throw new CutsetError("ARGUMENT_INVALID", "mergeParts: there is nothing to merge");
  for (const { name, part } of parts) checkSame(first.part.identity, first.name, part.identity, name);
  const ranges = parts.flatMap(({ part }) => part.done);
  const twice = overlapOf(ranges);
  if (twice !== null) {
    const [one, other] = parts.filter(({ part }) => overlapOf([twice, ...part.done]) !== null);
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `${other!.name} has scenarios ${shownRange(twice)}, which ${one!.name} has too; merge each shard once`,
    );
  }
  const merged = { ...first.part, done: joined(ranges), tally: emptyTally() };
  for (const { part } of parts) mergeTally(merged.tally, part.tally, merged.identity.top);
  return merged;
}

/** @throws {CutsetError} `ARGUMENT_INVALID` if scenarios of the sweep are not in the part */
export function checkComplete({ done, identity: { scenarios } }: SweepPart): void {
  const missing = missingIn([0, scenarios], done);
  if (missing.length === 0) return;
  const list = missing.slice(0, 3).map(shownRange).join(", ");
  const more = missing.length > 3 ? ` and ${missing.length - 3} more stretches` : "";
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `scenarios ${list}${more} of ${scenarios} are missing; add the parts that have them`,
  );
}

/** @throws {CutsetError} `ARGUMENT_INVALID` with the first difference */
export function checkSame(a: SweepIdentity, nameOfA: string, b: SweepIdentity, nameOfB: string): void {
  const differences: [what: string, ofA: unknown, ofB: unknown][] = [
    ["another version of cutset", a.version, b.version],
    ["another network", a.network.name, b.network.name],
    [`a changed network "${b.network.name}"`, a.network.hash, b.network.hash],
    ["another date", a.network.date, b.network.date],
    ["another routing", a.routing, b.routing],
    ["other failures", a.failures, b.failures],
    ["another number of worst failures", a.top, b.top],
  ];
  for (const [what, ofA, ofB] of differences) {
    if (ofA === ofB) continue;
    const [inB, inA] = [ofB, ofA].map(shortened);
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `${nameOfB} is of ${what} (${inB}) than ${nameOfA} (${inA}); results of different sweeps do not add up`,
    );
  }
}

/** Of a hash as much as tells it from another. */
function shortened(value: unknown): string {
  return String(value).replace(/^(sha256:.{8}).*/, "$1…");
}

function shownRange([from, to]: ScenarioRange): string {
  return to - from === 1 ? `${from}` : `${from} to ${to - 1}`;
}
