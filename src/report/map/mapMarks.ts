import { remainingCapacity, resolveFailure } from "../../failure/index.ts";
import { separatedParts, viewOf } from "../../graph/index.ts";
import { isPlace, type Network } from "../../network/index.ts";
import type { Outcome } from "../../simulate/index.ts";
import { busierGbps } from "../busierGbps.ts";

/**
 * What became of an edge. *overloaded*: asked for more than is left of its capacity, and for a larger share of it than
 * before; *more*, *less*: its busier direction carries that, within its capacity or no more overloaded than before.
 */
export type EdgeMark = "failed" | "overloaded" | "more" | "less" | "unchanged";

/** What became of a site. *cut-off*: a place that survives, but is isolated or out of reach of most it was joined to. */
export type SiteMark = "failed" | "cut-off" | "unchanged";

/** What a map shows of an outcome. */
export interface MapMarks {
  /** In the order of {@link Network.edges}. */
  readonly edges: readonly EdgeMark[];
  /** In the order of {@link Network.sites}. */
  readonly sites: readonly SiteMark[];
}

/** Differences of loads below this share of them are rounding. */
const tolerance = 1e-9;

/**
 * What became of every edge and site.
 *
 * @param network - the one the outcome was simulated on
 */
export function mapMarks(
  network: Network,
  { planned = [], failure, edges, reachability }: Outcome,
): MapMarks {
  const { graph, capacityGbps } = viewOf(network);
  const effect = resolveFailure(network, [...planned, ...failure]);
  const remaining = remainingCapacity(capacityGbps, effect);
  const remainingBefore = remainingCapacity(capacityGbps, resolveFailure(network, planned));
  const separated = new Set(separatedParts(graph, effect).flatMap((part) => [...part]));
  const isolated = new Set(reachability.isolatedSites);
  return {
    edges: edges.map(({ before, after }, edge) => {
      if (effect.failedEdges[edge] === 1) return "failed";
      const was = busierGbps(before);
      const is = busierGbps(after);
      const isMore = is > was * (1 + tolerance);
      const isFuller = is * remainingBefore[edge]! > was * remaining[edge]! * (1 + tolerance);
      const isOverloaded = is > remaining[edge]! * (1 + tolerance);
      if (isOverloaded && (isMore || isFuller || failure.length === 0)) return "overloaded";
      if (isMore) return "more";
      return is < was * (1 - tolerance) ? "less" : "unchanged";
    }),
    sites: network.sites.map((site, node) => {
      if (effect.failedNodes[node] === 1) return "failed";
      const isCutOff = isolated.has(site.id) || (separated.has(node) && isPlace(site));
      return isCutOff ? "cut-off" : "unchanged";
    }),
  };
}
