import { arcEdge, type NetworkView, noFailure, shortestPaths } from "../../graph/index.ts";
import type { DemandTable } from "../../traffic/index.ts";
import { avoidingLatencyMs } from "../avoidingLatencyMs.ts";
import { demandsBySource } from "../demandsBySource.ts";
import { roundingSlack } from "../roundingSlack.ts";
import { ArcSearch } from "./arcSearch.ts";
import { timelyPath } from "./timelyPath.ts";

/** A demand's shortest path under some lengths, of those that it may take. */
export interface PricedPath {
  readonly demand: number;
  /** `Infinity` where no path is shorter than the limit. */
  readonly distance: number;
  /** The arcs of the path, in travel order; only where the distance is finite, and only until the next search. */
  readonly path: () => number[];
}

/** Finds the shortest path of each demand under one set of arc lengths after another. */
export class PathPricing {
  private readonly view: NetworkView;
  private readonly demands: DemandTable;
  private readonly groups: readonly (readonly number[])[];
  private readonly failedNodes: Uint8Array;
  private readonly search: ArcSearch;
  private readonly isWanted: Uint8Array;
  /** For demands that must arrive in time, the lowest latency from each node to where they may end. */
  private readonly latencyToTarget: Map<number, Float64Array> = new Map();

  constructor(view: NetworkView, demands: DemandTable, failedNodes: Uint8Array) {
    this.view = view;
    this.demands = demands;
    this.groups = demandsBySource(demands);
    this.failedNodes = failedNodes;
    this.search = new ArcSearch(view.graph);
    this.isWanted = new Uint8Array(view.graph.nodeCount);
  }

  /**
   * Visits the wanted demands, those with the same sources together. Cost: O(E log V) for each set of sources, and a
   * search for each demand whose shortest path would arrive too late.
   *
   * @param length - length 2E, at least 0; `Infinity` is impassable
   * @param limit - paths of this length or more are not looked for
   */
  eachShortest(
    length: Float64Array,
    limit: number,
    isWantedDemand: (demand: number) => boolean,
    visit: (priced: PricedPath) => void,
  ): void {
    const { search, isWanted } = this;
    const { targets, avoidedEdges } = this.demands;
    for (const group of this.groups) {
      const wanted = group.filter(isWantedDemand);
      if (wanted.length === 0) continue;
      let remaining = 0;
      for (const demand of wanted) {
        for (const node of targets[demand]!) {
          remaining += 1 - isWanted[node]!;
          isWanted[node] = 1;
        }
      }
      search.run(length, this.aliveSources(group[0]!), isWanted, remaining, limit, avoidedEdges[group[0]!]!);
      for (const demand of wanted) {
        visit(this.shortestOf(demand, length, limit));
        for (const node of targets[demand]!) isWanted[node] = 0;
      }
    }
  }

  /** From the search that has been run, but where that path would arrive too late. */
  private shortestOf(demand: number, length: Float64Array, limit: number): PricedPath {
    const { search } = this;
    const target = search.nearest(this.demands.targets[demand]!);
    if (target === null) return noPath(demand);
    const maxLatencyMs = this.demands.maxLatencyMs[demand]! * roundingSlack;
    if (maxLatencyMs < Number.POSITIVE_INFINITY) {
      const latency = search.pathTo(target).reduce((sum, arc) => sum + this.view.latencyMs[arcEdge(arc)]!, 0);
      if (latency > maxLatencyMs) return this.timely(demand, length, limit, maxLatencyMs);
    }
    return { demand, distance: search.distanceTo(target), path: () => search.pathTo(target) };
  }

  private timely(demand: number, length: Float64Array, limit: number, maxLatencyMs: number): PricedPath {
    const { graph } = this.view;
    const latencyMs = avoidingLatencyMs(this.view, this.demands.avoidedEdges[demand]!);
    const targets = this.demands.targets[demand]!;
    let latencyToTarget = this.latencyToTarget.get(demand);
    if (latencyToTarget === undefined) {
      latencyToTarget = shortestPaths(graph, latencyMs, noFailure(graph), targets).distance;
      this.latencyToTarget.set(demand, latencyToTarget);
    }
    const isTarget = new Uint8Array(graph.nodeCount);
    for (const node of targets) isTarget[node] = 1;
    const sources = this.aliveSources(demand);
    const found = timelyPath({
      graph,
      length,
      latencyMs,
      sources,
      isTarget,
      maxLatencyMs,
      latencyToTarget,
      limit,
    });
    return found === null ? noPath(demand) : { demand, distance: found.length, path: () => found.path };
  }

  private aliveSources(demand: number): Int32Array {
    return this.demands.sources[demand]!.filter((node) => this.failedNodes[node] === 0);
  }
}

function noPath(demand: number): PricedPath {
  return { demand, distance: Number.POSITIVE_INFINITY, path: () => [] };
}
