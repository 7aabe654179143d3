import type { NetworkView } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { ArcSearch } from "./arcSearch.ts";
import { demandsBySource } from "./demandsBySource.ts";

/** A demand's shortest path under some lengths. */
export interface PricedPath {
  readonly demand: number;
  /** `Infinity` where no path is shorter than the limit. */
  readonly distance: number;
  /** The arcs of the path, in travel order; only where the distance is finite, and only until the next search. */
  readonly path: () => number[];
}

/** Finds the shortest path of each demand under one set of arc lengths after another. */
export class PathPricing {
  private readonly demands: DemandTable;
  private readonly groups: readonly (readonly number[])[];
  private readonly failedNodes: Uint8Array;
  private readonly search: ArcSearch;
  private readonly isWanted: Uint8Array;

  constructor({ graph }: NetworkView, demands: DemandTable, failedNodes: Uint8Array) {
    this.demands = demands;
    this.groups = demandsBySource(demands);
    this.failedNodes = failedNodes;
    this.search = new ArcSearch(graph);
    this.isWanted = new Uint8Array(graph.nodeCount);
  }

  /**
   * Visits the wanted demands, those with the same sources together. Cost: O(E log V) for each set of sources.
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
    const { search, isWanted, failedNodes } = this;
    const { sources, targets } = this.demands;
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
      const alive = sources[group[0]!]!.filter((node) => failedNodes[node] === 0);
      search.run(length, alive, isWanted, remaining, limit);
      for (const demand of wanted) {
        const target = search.nearest(targets[demand]!);
        const distance = target === null ? Number.POSITIVE_INFINITY : search.distanceTo(target);
        visit({ demand, distance, path: () => search.pathTo(target!) });
        for (const node of targets[demand]!) isWanted[node] = 0;
      }
    }
  }
}
