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
 * Searches hubs for shortest distances from anywhere.
 *
 * @see Dijkstra (1959), doi:10.1007/BF01386390
 */
export class HubSearch {
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
    this.parentSlot = new Int32Array(hubCount);
    this.order = new Int32Array(hubCount);
    this.heap = new DistanceHeap(hubCount);
  }

  /**
   * Lowers distances until they are shortest.
   *
   * @param distance - by hub: finite where the search starts, `Infinity` elsewhere; where not reached, stays so
   */
  run(distance: Float64Array): void {
    const { parentSlot, order, heap } = this;
    const { slotOffsets, slotHub, slotLength } = this.hubGraph;
    let reached = 0;
    for (let hub = 0; hub < order.length; hub++) {
      if (distance[hub]! === Number.POSITIVE_INFINITY) continue;
      parentSlot[hub] = -1;
      heap.promote(hub, distance[hub]!);
    }
    while (heap.size > 0) {
      const hub = heap.pop();
      const departure = distance[hub]!;
      order[reached++] = hub;
      const end = slotOffsets[hub + 1]!;
      for (let slot = slotOffsets[hub]!; slot < end; slot++) {
        const target = slotHub[slot]!;
        const arrival = departure + slotLength[slot]!;
        if (arrival >= distance[target]!) continue;
        distance[target] = arrival;
        parentSlot[target] = slot;
        heap.promote(target, arrival);
      }
    }
    this.reached = reached;
  }
}
