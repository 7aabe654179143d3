import { roundingSlack } from "../roundingSlack.ts";
import { loadOf, type PathFlows, type PathPool } from "./pathPool.ts";

/** Priced below this share of a unit served, the capacity of an arc does not matter. */
const NEGLIGIBLE_PRICE = 1e-3;

/** Filled to less than this share, an arc is far from its capacity. */
const LOW_SHARE = 0.6;

/** The arcs whose capacity has to be minded, found as flows come to overload them. */
export class TightArcs {
  /** Length 2E, 1 for the tight arcs. */
  readonly isTight: Uint8Array;
  private readonly capacity: Float64Array;
  private readonly wasRelaxed: Uint8Array;

  /** @param capacity - length 2E, Gbit/s */
  constructor(capacity: Float64Array) {
    this.capacity = capacity;
    this.isTight = new Uint8Array(capacity.length);
    this.wasRelaxed = new Uint8Array(capacity.length);
  }

  /** Adds the arcs that these flows overload; returns whether there are new ones. Cost: O(arcs of all paths). */
  tighten(pool: PathPool, flows: PathFlows): boolean {
    const load = loadOf(pool, flows, this.capacity.length);
    let isNew = false;
    for (let arc = 0; arc < load.length; arc++) {
      if (this.isTight[arc] === 1 || load[arc]! <= this.capacity[arc]! * roundingSlack) continue;
      this.isTight[arc] = 1;
      isNew = true;
    }
    return isNew;
  }

  /** Drops the arcs that these flows keep far from full and that have no price; each once, lest it come and go. */
  relax(pool: PathPool, flows: PathFlows, price: Float64Array): void {
    const load = loadOf(pool, flows, this.capacity.length);
    for (let arc = 0; arc < load.length; arc++) {
      if (this.isTight[arc] === 0 || this.wasRelaxed[arc] === 1) continue;
      if (price[arc]! > NEGLIGIBLE_PRICE || load[arc]! > LOW_SHARE * this.capacity[arc]!) continue;
      this.isTight[arc] = 0;
      this.wasRelaxed[arc] = 1;
    }
  }
}
