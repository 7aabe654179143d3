import { pairsAmong } from "../pairsAmong.ts";
import type { WholeNetwork } from "./wholeNetwork.ts";

/** What has failed, as lists and as masks. */
export interface Failed {
  readonly edges: Int32Array;
  readonly nodes: Int32Array;
  /** Length E, 1 where the edge has failed, as all edges at failed nodes have. */
  readonly isEdgeFailed: Uint8Array;
  /** Length V, 1 where the node has failed. */
  readonly isNodeFailed: Uint8Array;
}

/**
 * The parts into which failures divide a network.
 *
 * Without its failed edges the forest is a set of fragments, which surviving edges outside it join to parts. Only the
 * subtrees below failed edges are looked at: all else stays with the root of its component.
 */
export class Partition {
  /** Length V, by position, the part; the one that holds a component's root has the number of the component. */
  readonly partOf: Int32Array;
  /** For each part, the places that survive in it. */
  readonly places: Float64Array;
  private readonly whole: WholeNetwork;
  private readonly leader: Int32Array;
  /** The lower ends of the failed edges of the forest, ascending. */
  private cuts: Int32Array = new Int32Array(0);
  private divided: readonly number[] = [];

  constructor(whole: WholeNetwork) {
    this.whole = whole;
    const componentCount = whole.componentPlaces.length;
    this.leader = new Int32Array(componentCount + whole.graph.nodeCount);
    this.places = new Float64Array(this.leader.length);
    this.partOf = whole.componentOf.slice();
    this.places.set(whole.componentPlaces);
    for (let component = 0; component < componentCount; component++) this.leader[component] = component;
  }

  /** Divides an undivided network. Cost: O(edges at the nodes below failed edges). */
  divide({ edges, nodes, isEdgeFailed, isNodeFailed }: Failed): void {
    const { forest, componentOf, lowerEnd } = this.whole;
    this.cuts = edges
      .map((edge) => lowerEnd[edge]!)
      .filter((position) => position !== -1)
      .sort();
    const failedRoots = nodes
      .map((node) => forest.positionOf[node]!)
      .filter((position) => forest.parent[position] === -1);
    this.divided = [...new Set([...this.cuts, ...failedRoots].map((position) => componentOf[position]!))];
    this.breakUp();
    this.join(isEdgeFailed);
    this.count(isNodeFailed);
    // A failed root is all that is left of its fragment.
    for (const position of failedRoots) this.leave(position);
  }

  /** Makes the network whole again. Cost: O(nodes below the edges that had failed). */
  unite(): void {
    const { componentOf, componentPlaces } = this.whole;
    for (const component of this.divided) this.places[component] = componentPlaces[component]!;
    for (const [start, end] of this.subtrees()) this.partOf.set(componentOf.subarray(start, end), start);
    this.divided = [];
  }

  /** Takes the node at a position out of its part. */
  leave(position: number): void {
    this.places[this.partOf[position]!]! -= this.whole.places[this.whole.forest.nodes[position]!]!;
  }

  /** Puts the node at a position back into its part. */
  enter(position: number): void {
    this.places[this.partOf[position]!]! += this.whole.places[this.whole.forest.nodes[position]!]!;
  }

  /** Unordered pairs of places lost by the division, and the places that are alone in a part though they were not. */
  losses(): { lostPairs: number; isolatedPlaces: number } {
    const { componentOf, componentPlaces } = this.whole;
    const firstFragment = componentPlaces.length;
    let lostPairs = 0;
    let isolatedPlaces = 0;
    for (const component of this.divided) {
      lostPairs += pairsAmong(componentPlaces[component]!) - pairsAmong(this.places[component]!);
      if (this.places[component] === 1 && componentPlaces[component]! > 1) isolatedPlaces++;
    }
    for (let cut = 0; cut < this.cuts.length; cut++) {
      const part = firstFragment + cut;
      if (this.leader[part] !== part) continue;
      lostPairs -= pairsAmong(this.places[part]!);
      const component = componentOf[this.cuts[cut]!]!;
      if (this.places[part] === 1 && componentPlaces[component]! > 1) isolatedPlaces++;
    }
    return { lostPairs, isolatedPlaces };
  }

  /** Gives each subtree below a cut a part of its own; inner ones overwrite. */
  private breakUp(): void {
    const { end } = this.whole.forest;
    const firstFragment = this.whole.componentPlaces.length;
    for (let cut = 0; cut < this.cuts.length; cut++) {
      const part = firstFragment + cut;
      const position = this.cuts[cut]!;
      this.partOf.fill(part, position, end[position]!);
      this.leader[part] = part;
      this.places[part] = 0;
    }
  }

  /**
   * Joins fragments along surviving edges outside the forest; the lowest part leads, so that a component's root keeps its
   * number.
   */
  private join(isEdgeFailed: Uint8Array): void {
    const { offsets, edges, others } = this.whole.chords;
    for (const [start, end] of this.subtrees()) {
      for (let position = start; position < end; position++) {
        const own = this.partOf[position]!;
        for (let chord = offsets[position]!; chord < offsets[position + 1]!; chord++) {
          const other = this.partOf[others[chord]!]!;
          if (other === own || isEdgeFailed[edges[chord]!] === 1) continue;
          const a = this.leaderOf(own);
          const b = this.leaderOf(other);
          if (a < b) this.leader[b] = a;
          else this.leader[a] = b;
        }
      }
    }
  }

  private count(isNodeFailed: Uint8Array): void {
    const { forest, places, componentOf } = this.whole;
    for (const [start, end] of this.subtrees()) {
      const component = componentOf[start]!;
      for (let position = start; position < end; position++) {
        const node = forest.nodes[position]!;
        const part = this.leaderOf(this.partOf[position]!);
        this.partOf[position] = part;
        this.places[component]! -= places[node]!;
        if (isNodeFailed[node] === 1) continue;
        this.places[part]! += places[node]!;
      }
    }
  }

  private leaderOf(part: number): number {
    const { leader } = this;
    let top = part;
    while (leader[top] !== top) {
      leader[top] = leader[leader[top]!]!;
      top = leader[top]!;
    }
    return top;
  }

  /** Where the subtrees below cuts start and end, without those inside others. */
  private *subtrees(): Generator<[start: number, end: number]> {
    const { end } = this.whole.forest;
    let covered = 0;
    for (const position of this.cuts) {
      if (position < covered) continue;
      covered = end[position]!;
      yield [position, covered];
    }
  }
}
