import type { HubGraph } from "./hubSearch.ts";

/**
 * Hubs ranked so that a search of the first few is enough: the core comes first, and all shortest paths from any other
 * hub to hubs of lower rank lead through its links.
 */
export interface Elimination {
  /** Length H, the rank of each hub. */
  readonly rankOf: Int32Array;
  readonly coreSize: number;
  /** The core by rank, with the ways through all other hubs drawn together. */
  readonly core: HubGraph;
  /** Length H + 1, the first link of each rank; none in the core. */
  readonly linkOffsets: Int32Array;
  /** The lower rank to which each link leads, highest first; outside the core that one is linked to all the others. */
  readonly linkRank: Int32Array;
  readonly linkLength: Float64Array;
}

/**
 * How many neighbours a hub may have to be eliminated. Real maps are nearly planar and shrink to little before that
 * many are reached; then the rest is small enough for many links to cost less than a search. Random graphs hardly
 * shrink, and there they would cost more.
 */
const MOST_LINKS = { first: 8, onceShrunk: 32 };
/** Measured: the share of the hubs, and the number of them, at which eliminating on begins to pay. */
const SHRUNK = { share: 0.5, hubs: 32 };

/** By neighbour, the length of the shortest way there. */
type Neighbours = Map<number, number>;

/**
 * Takes out hub after hub, those with the fewest neighbours first, and links what is next to each.
 *
 * Impassable chains count for nothing. Cost: O(H + C) for a bounded number of links.
 *
 * @param mostLinks - how many neighbours a hub may have to be taken out; by default what was measured to pay
 * @see Dibbelt, Strasser & Wagner (2016), Customizable contraction hierarchies, doi:10.1145/2886843
 */
export function eliminate(hubGraph: HubGraph, mostLinks?: number): Elimination {
  const neighbours = neighboursOf(hubGraph);
  const hubCount = neighbours.length;
  const rankOf = new Int32Array(hubCount).fill(-1);
  const linksOf = new Array<Neighbours>(hubCount);
  const waiting: number[][] = [];
  const wait = (hub: number): void => {
    waiting[neighbours[hub]!.size] ??= [];
    waiting[neighbours[hub]!.size]!.push(hub);
  };
  for (let hub = 0; hub < hubCount; hub++) wait(hub);

  let left = hubCount;
  const isShrunk = () => left <= Math.max(SHRUNK.hubs, SHRUNK.share * hubCount);
  const limit = () => mostLinks ?? (isShrunk() ? MOST_LINKS.onceShrunk : MOST_LINKS.first);
  for (let degree = 0; left > 0 && degree <= limit(); ) {
    const hub = waiting[degree]?.pop();
    if (hub === undefined) {
      degree++;
      continue;
    }
    const links = neighbours[hub]!;
    // A hub waits once for each number of neighbours it has had.
    if (rankOf[hub] !== -1 || links.size !== degree) continue;
    rankOf[hub] = --left;
    linksOf[left] = links;
    linkAll(neighbours, hub);
    for (const neighbour of links.keys()) wait(neighbour);
    degree = Math.max(0, degree - 1);
  }
  const coreSize = left;
  for (let hub = hubCount - 1; hub >= 0; hub--) {
    if (rankOf[hub] !== -1) continue;
    rankOf[hub] = --left;
    linksOf[left] = neighbours[hub]!;
  }
  const core = flatten(linksOf.slice(0, coreSize), rankOf);
  const outside = linksOf.map((links, rank) => (rank < coreSize ? new Map() : links));
  const { slotOffsets: linkOffsets, slotHub: linkRank, slotLength: linkLength } = flatten(outside, rankOf);
  return { rankOf, coreSize, core, linkOffsets, linkRank, linkLength };
}

/** The shortest of the passable ways from each hub to each other. */
function neighboursOf({ slotOffsets, slotHub, slotLength }: HubGraph): Neighbours[] {
  return Array.from({ length: slotOffsets.length - 1 }, (_, hub) => {
    const found: Neighbours = new Map();
    for (let slot = slotOffsets[hub]!; slot < slotOffsets[hub + 1]!; slot++) {
      const other = slotHub[slot]!;
      const length = slotLength[slot]!;
      if (other !== hub && length < (found.get(other) ?? Number.POSITIVE_INFINITY)) found.set(other, length);
    }
    return found;
  });
}

/** Takes a hub from its neighbours, and links them to each other by the way through it. */
function linkAll(neighbours: readonly Neighbours[], hub: number): void {
  const links = neighbours[hub]!;
  for (const [one, toOne] of links) {
    const around = neighbours[one]!;
    around.delete(hub);
    for (const [other, toOther] of links) {
      if (other !== one && !(around.get(other)! <= toOne + toOther)) around.set(other, toOne + toOther);
    }
  }
}

function flatten(linksOf: readonly Neighbours[], rankOf: Int32Array): HubGraph {
  const slotOffsets = new Int32Array(linksOf.length + 1);
  for (const [rank, links] of linksOf.entries()) slotOffsets[rank + 1] = slotOffsets[rank]! + links.size;
  const slotHub = new Int32Array(slotOffsets.at(-1)!);
  const slotLength = new Float64Array(slotOffsets.at(-1)!);
  for (const [rank, links] of linksOf.entries()) {
    const byRank = [...links].sort(([a], [b]) => rankOf[b]! - rankOf[a]!);
    for (const [index, [hub, length]] of byRank.entries()) {
      slotHub[slotOffsets[rank]! + index] = rankOf[hub]!;
      slotLength[slotOffsets[rank]! + index] = length;
    }
  }
  return { slotOffsets, slotHub, slotLength };
}
