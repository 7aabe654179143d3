import { type Elimination, eliminate } from "./elimination.ts";
import { type HubGraph, HubSearch } from "./hubSearch.ts";

/**
 * Shortest distances to all hubs: clear, offer where to start, run.
 *
 * What is offered climbs along links to the core, the core is searched, and distances come down along links in one pass
 * over the ranks.
 *
 * @see Delling, Goldberg, Nowatzyk & Werneck (2011), PHAST: hardware-accelerated shortest path trees,
 *   doi:10.1016/j.jpdc.2012.02.007
 */
export class HubDistances {
  /** Length H, by rank; `Infinity` where not reached. */
  readonly distance: Float64Array;
  readonly rankOf: Int32Array;
  private readonly elimination: Elimination;
  private readonly search: HubSearch;

  /** @param mostLinks - see {@link eliminate} */
  constructor(hubGraph: HubGraph, mostLinks?: number) {
    this.elimination = eliminate(hubGraph, mostLinks);
    this.rankOf = this.elimination.rankOf;
    this.distance = new Float64Array(this.rankOf.length);
    this.search = new HubSearch(this.elimination.core);
    this.clear();
  }

  clear(): void {
    this.distance.fill(Number.POSITIVE_INFINITY);
  }

  /** Starts from a hub, too, at a distance. */
  offer(hub: number, distance: number): void {
    const rank = this.rankOf[hub]!;
    if (distance < this.distance[rank]!) {
      this.distance[rank] = distance;
      this.climb(rank);
    }
  }

  run(): void {
    const { distance, elimination, search } = this;
    const { coreSize, linkOffsets, linkRank, linkLength } = elimination;
    if (coreSize > 0) search.run(distance);
    let link = 0;
    for (let rank = coreSize; rank < distance.length; rank++) {
      let shortest = distance[rank]!;
      for (const end = linkOffsets[rank + 1]!; link < end; link++) {
        const arrival = distance[linkRank[link]!]! + linkLength[link]!;
        if (arrival < shortest) shortest = arrival;
      }
      distance[rank] = shortest;
    }
  }

  private climb(start: number): void {
    const { distance } = this;
    const { coreSize, linkOffsets, linkRank, linkLength } = this.elimination;
    let rank = start;
    while (rank >= coreSize) {
      const first = linkOffsets[rank]!;
      const end = linkOffsets[rank + 1]!;
      for (let link = first; link < end; link++) {
        const arrival = distance[rank]! + linkLength[link]!;
        if (arrival < distance[linkRank[link]!]!) distance[linkRank[link]!] = arrival;
      }
      if (first === end) return;
      rank = linkRank[first]!;
    }
  }
}
