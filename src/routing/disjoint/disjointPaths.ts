import { CutsetError } from "../../errors.ts";
import { type Failure, resolveFailure } from "../../failure/index.ts";
import {
  arcEdge,
  components,
  type DisjointPath,
  disjointPair,
  type Mask,
  type NetworkView,
  pathTo,
  riskDisjointPair,
  shortestPaths,
  viewOf,
} from "../../graph/index.ts";
import type { Disjointness, ElementRef, Network } from "../../network/index.ts";
import { type RiskUnit, riskUnits } from "./riskUnits.ts";

/** Options of {@link disjointPaths}. */
export interface DisjointPathsOptions {
  /** *risk-groups*: edges, sites, cables and risk groups. @default "risk-groups" */
  readonly disjointIn?: Disjointness;
  /** What has failed already. @default [] */
  readonly failure?: Failure;
  /** States that the search for risk-disjoint paths may hold before it settles for the best so far. @default 2000 */
  readonly maxStates?: number;
}

/** A path by its edges. */
export interface PathDescription {
  /** Ids, from end to end. */
  readonly edges: readonly string[];
  /** One way. */
  readonly latencyMs: number;
}

/** Two paths that share nothing, or why there are none. */
export type DisjointPaths =
  | {
      readonly status: "found";
      /** The shorter first. */
      readonly paths: readonly [PathDescription, PathDescription];
      readonly totalLatencyMs: number;
      /** Whether it is proved that no pair has a lower total. */
      readonly exact: boolean;
    }
  | {
      /** Nothing that survives joins the ends. */
      readonly status: "disconnected";
      readonly exact: true;
    }
  | {
      /** There is a path, but no second beside it. */
      readonly status: "no-second-path";
      /**
       * Edges, sites, cables and risk groups that every path passes, each of which parts the ends if it fails alone. Of
       * risk groups it may be empty: several together can rule out every pair.
       */
      readonly cutSet: readonly ElementRef[];
      /** Whether it is proved that there is none. */
      readonly exact: boolean;
    };

/**
 * The two paths of least total latency between two sites that share no edge, no site either, or no risk group either.
 *
 * A path takes the risks of its edges: of each edge itself, its cable, the sites at its ends, and the risk groups that
 * hold any of these, directly or nested. The two ends do not count. For edges and nodes the answer is exact, at the
 * cost of two shortest-path trees; see {@link riskDisjointPair} for risk groups, where the problem is NP-complete and
 * `exact` says whether the answer is proved.
 *
 * @throws {CutsetError} `NOT_FOUND` if there is no such site, `FAILURE_INVALID` or `NOT_FOUND` if the failure does not
 * fit the network, `ARGUMENT_INVALID` if both ends are the same or an option is none
 */
export function disjointPaths(
  network: Network,
  from: string,
  to: string,
  { failure = [], ...options }: DisjointPathsOptions = {},
): DisjointPaths {
  return disjointPathsUnder(resolveFailure(network, failure), network, from, to, options);
}

/** {@link disjointPaths} over what survives an effect. */
export function disjointPathsUnder(
  effect: Mask,
  network: Network,
  from: string,
  to: string,
  { disjointIn = "risk-groups", maxStates = 2000 }: Omit<DisjointPathsOptions, "failure"> = {},
): DisjointPaths {
  checkArguments(from, to, disjointIn, maxStates);
  const view = viewOf(network);
  const { graph, latencyMs, nodeOf } = view;
  const source = nodeOf.get(network.site(from).id)!;
  const target = nodeOf.get(network.site(to).id)!;
  const shortest = pathTo(shortestPaths(graph, latencyMs, effect, [source]), graph, target);
  if (shortest === null) return { status: "disconnected", exact: true };

  const units = riskUnits(network, new Set([from, to])).filter(({ kind }) =>
    counts[disjointIn].includes(kind),
  );
  const { pair, exact } =
    disjointIn === "risk-groups"
      ? riskDisjointPair(
          graph,
          latencyMs,
          effect,
          source,
          target,
          units.map(({ edges }) => edges),
          maxStates,
        )
      : { pair: disjointPair(graph, latencyMs, effect, source, target, disjointIn), exact: true };
  if (pair !== null) {
    const [a, b] = pair;
    const paths = [described(view, a), described(view, b)] as const;
    return { status: "found", paths, totalLatencyMs: a.latencyMs + b.latencyMs, exact };
  }
  const passed = new Set(shortest.map(arcEdge));
  const parts = ({ edges }: RiskUnit): boolean => {
    if (!edges.some((edge) => passed.has(edge))) return false;
    const failedEdges = effect.failedEdges.slice();
    for (const edge of edges) failedEdges[edge] = 1;
    const { component } = components(graph, { ...effect, failedEdges });
    return component[source] !== component[target];
  };
  return { status: "no-second-path", cutSet: units.filter(parts).map(({ ref }) => ref), exact };
}

/** The kinds of unit that two paths must not share. */
const counts: Readonly<Record<Disjointness, readonly RiskUnit["kind"][]>> = {
  edges: ["edge"],
  nodes: ["edge", "site"],
  "risk-groups": ["edge", "site", "cable", "group"],
};

function described({ network }: NetworkView, { arcs, latencyMs }: DisjointPath): PathDescription {
  return { edges: arcs.map((arc) => network.edges[arcEdge(arc)]!.id), latencyMs };
}

function checkArguments(from: string, to: string, disjointIn: string, maxStates: number): void {
  const refuse = (problem: string) => {
    throw new CutsetError("ARGUMENT_INVALID", `disjointPaths: ${problem}`);
  };
  if (from === to) refuse(`both ends are "${from}"; name two sites`);
  if (!Object.hasOwn(counts, disjointIn)) {
    refuse(`disjointIn must be ${Object.keys(counts).join(", ")}, got "${disjointIn}"`);
  }
  if (!Number.isInteger(maxStates) || maxStates < 1) {
    refuse(`maxStates must be a whole number of at least 1, got ${maxStates}`);
  }
}
