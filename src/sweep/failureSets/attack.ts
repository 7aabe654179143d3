import { CutsetError } from "../../errors.ts";
import { type Effect, resolveFailure } from "../../failure/index.ts";
import { noFailure, viewOf } from "../../graph/index.ts";
import type { Network } from "../../network/index.ts";
import { marked } from "../marked.ts";
import { type AttackMeasure, edgeWeights } from "./attackMeasure.ts";
import { cumulative } from "./cumulative.ts";
import type { FailureSet } from "./failureSet.ts";

/** How {@link attack} chooses. */
export interface AttackOptions {
  /** What may be attacked. */
  readonly elements: readonly string[];
  readonly by: AttackMeasure;
  /** Whether the measure is taken anew, of what survives, after every step. @default false */
  readonly adaptive?: boolean;
  /** How many elements are taken out. @default all */
  readonly steps?: number;
}

/**
 * An attack: the elements that measure most are taken out one after another, and in scenario `i` the first `i` + 1 of
 * them have failed.
 *
 * An element measures what the surviving edges measure that it would take down; of equals the one that is listed first
 * is taken. Cost: that of the measure once, or at each step if adaptive.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if `steps` is no whole number from 0 to the number of elements;
 * `FAILURE_INVALID` or `NOT_FOUND` as `resolveFailure` does
 * @see Holme et al. (2002), Attack vulnerability of complex networks, doi:10.1103/PhysRevE.65.056109
 */
export function attack(network: Network, options: AttackOptions): FailureSet {
  const { elements, by, adaptive = false, steps = elements.length } = options;
  if (!Number.isInteger(steps) || steps < 0 || steps > elements.length) {
    const range = `from 0 to the ${elements.length} elements there are`;
    throw new CutsetError("ARGUMENT_INVALID", `attack: steps must be a whole number ${range}, got ${steps}`);
  }
  const weightsUnder = edgeWeights(network, by);
  const failed: Effect = { ...noFailure(viewOf(network).graph), capacityFactors: null };
  const left = new Set(elements.map((ref) => ({ ref, ...takenDown(network, ref) })));
  const ranking: string[] = [];
  while (ranking.length < steps) {
    for (const taken of ranked(left, weightsUnder(failed)).slice(0, adaptive ? 1 : steps)) {
      ranking.push(taken.ref);
      left.delete(taken);
      for (const node of taken.nodes) failed.failedNodes[node] = 1;
      for (const edge of taken.edges) failed.failedEdges[edge] = 1;
    }
  }
  return cumulative(ranking);
}

interface Target {
  readonly ref: string;
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** Most first; of equals in the order they have. */
function ranked(targets: Iterable<Target>, weights: Float64Array): Target[] {
  return Array.from(targets, (target) => ({
    target,
    value: target.edges.reduce((sum, edge) => sum + weights[edge]!, 0),
  }))
    .sort((a, b) => b.value - a.value)
    .map(({ target }) => target);
}

function takenDown(network: Network, ref: string): Omit<Target, "ref"> {
  const { failedNodes, failedEdges } = resolveFailure(network, ref);
  return { nodes: marked(failedNodes), edges: marked(failedEdges) };
}
