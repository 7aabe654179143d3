import { DistanceHeap } from "./distanceHeap.ts";

/** Hubs and the chains between them, as a search sees them. */
export interface HubGraph {
  /** Length H + 1, the first slot of each hub. */
  readonly slotOffsets: Int32Array;
  /** The hub at the other end of the chain in each slot. */
  readonly slotHub: Int32Array;
  /** The length of that chain. */
  readonly slotLength: Float64Array;
}

/**
 * Shortest distances between hubs: offer where to start, then run.
 *
 * @see Dijkstra (1959), doi:10.1007/BF01386390
 */
export class HubSearch {
  /** Length H; `Infinity` where not reached. */
  readonly distance: Float64Array;
  /** Length H, the slot, of the hub before, by which each was reached; -1 where the search started. */
  readonly parentSlot: Int32Array;
  /** The hubs reached, each after its parent: the first `reached` entries. */
  readonly order: Int32Array;
  reached = 0;
  private readonly hubGraph: HubGraph;
  private readonly heap: DistanceHeap;

  constructor(hubGraph: HubGraph) {
    const hubCount = hubGraph.slotOffsets.length - 1;
    this.hubGraph = hubGraph;
    this.distance = new Float64Array(hubCount);
    this.parentSlot = new Int32Array(hubCount);
    this.order = new Int32Array(hubCount);
    this.heap = new DistanceHeap(hubGraph.slotHub.length + 2);
    this.clear();
  }

  clear(): void {
    this.distance.fill(Number.POSITIVE_INFINITY);
    this.reached = 0;
  }

  /** Starts at a hub, too, at a distance; at most two offers a search. */
  offer(hub: number, distance: number): void {
    if (distance >= this.distance[hub]!) return;
    this.distance[hub] = distance;
    this.parentSlot[hub] = -1;
    this.heap.push(distance, hub);
  }

  run(): void {
    const { distance, parentSlot, order, heap } = this;
    const { slotOffsets, slotHub, slotLength } = this.hubGraph;
    let reached = 0;
    while (heap.size > 0) {
      const departure = heap.nearestDistance;
      const hub = heap.pop();
      if (departure > distance[hub]!) continue;
      order[reached++] = hub;
      const end = slotOffsets[hub + 1]!;
      for (let slot = slotOffsets[hub]!; slot < end; slot++) {
        const target = slotHub[slot]!;
        const arrival = departure + slotLength[slot]!;
        if (arrival >= distance[target]!) continue;
        distance[target] = arrival;
        parentSlot[target] = slot;
        heap.push(arrival, target);
      }
    }
    this.reached = reached;
  }
}
