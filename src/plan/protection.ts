import { type Effect, type Failure, resolveFailure } from "../failure/index.ts";
import { viewOf } from "../graph/index.ts";
import type { Demand, Disjointness, ElementRef, Network } from "../network/index.ts";
import { type DisjointPaths, disjointPathsUnder } from "../routing/index.ts";
import { demandTable } from "../traffic/index.ts";

/** Whether a demand that requires two paths which share nothing has them. */
export interface Protection {
  readonly demand: string;
  readonly disjointIn: Disjointness;
  /** *unprotected*: there is a path, but no second beside it; *disconnected*: there is none. */
  readonly status: "protected" | "unprotected" | "disconnected";
  /** The edges of both, the shorter path first; `null` unless it is protected. Both empty where it is served on site. */
  readonly paths: readonly [readonly string[], readonly string[]] | null;
  /** What every path passes, where it is unprotected and one thing alone is to blame. */
  readonly cutSet: readonly ElementRef[];
  /** Whether it is proved: of risk groups a search may end before it is. */
  readonly exact: boolean;
}

/**
 * For each demand with `disjointIn`, whether two paths that share none of it survive a failure.
 *
 * Paths keep off what the demand avoids; the latest it may arrive is not looked at. Of several ends the two are taken
 * between which the paths are shortest together. Cost: that of `disjointPaths` for each pair of ends.
 */
export function protection(network: Network, failure: Failure = []): Protection[] {
  const effect = resolveFailure(network, failure);
  const { avoidedEdges } = demandTable(viewOf(network));
  return network.demands.flatMap((demand, index) => {
    const { id, disjointIn } = demand;
    if (disjointIn === undefined) return [];
    const avoided = avoidedEdges[index];
    const failedEdges = effect.failedEdges.map((failed, edge) => failed | (avoided?.[edge] ?? 0));
    const own = { ...effect, failedEdges };
    return [{ demand: id, disjointIn, ...protectionOf(network, demand, disjointIn, own) }];
  });
}

function protectionOf(
  network: Network,
  { from, to }: Demand,
  disjointIn: Disjointness,
  effect: Effect,
): Omit<Protection, "demand" | "disjointIn"> {
  const { nodeOf } = viewOf(network);
  const isAlive = (site: string) => effect.failedNodes[nodeOf.get(site)!] === 0;
  if (from.some((site) => to.includes(site) && isAlive(site))) {
    return { status: "protected", paths: [[], []], cutSet: [], exact: true };
  }
  const pairs = from.flatMap((source) =>
    to.filter((target) => target !== source).map((target) => [source, target] as const),
  );
  const [best] = pairs
    .map(([source, target]) => disjointPathsUnder(effect, network, source, target, { disjointIn }))
    .sort((a, b) => rank(a) - rank(b) || length(a) - length(b));
  if (best === undefined || best.status === "disconnected") {
    return { status: "disconnected", paths: null, cutSet: [], exact: true };
  }
  if (best.status === "no-second-path") {
    return { status: "unprotected", paths: null, cutSet: best.cutSet, exact: best.exact };
  }
  const [first, second] = best.paths;
  return { status: "protected", paths: [first.edges, second.edges], cutSet: [], exact: best.exact };
}

const statuses: readonly DisjointPaths["status"][] = ["found", "no-second-path", "disconnected"];

function rank({ status }: DisjointPaths): number {
  return statuses.indexOf(status);
}

function length(result: DisjointPaths): number {
  return result.status === "found" ? result.totalLatencyMs : 0;
}
