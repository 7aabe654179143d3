import { IndexSet } from "../indexSet.ts";
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
  private readonly cuts: IndexSet;
  /** The cuts in no other's subtree. */
  private readonly outermost: IndexSet;
  /** The components that have lost an edge of the forest or their root. */
  private readonly divided: IndexSet;

  constructor(whole: WholeNetwork) {
    this.whole = whole;
    const componentCount = whole.componentPlaces.length;
    this.leader = new Int32Array(componentCount + whole.graph.nodeCount);
    this.places = new Float64Array(this.leader.length);
    this.partOf = whole.componentOf.slice();
    this.places.set(whole.componentPlaces);
    for (let component = 0; component < componentCount; component++) this.leader[component] = component;
    this.cuts = new IndexSet(whole.graph.nodeCount);
    this.outermost = new IndexSet(whole.graph.nodeCount);
    this.divided = new IndexSet(componentCount);
  }

  /** Divides an undivided network. Cost: O(edges at the nodes below failed edges). */
  divide({ edges, nodes, isEdgeFailed, isNodeFailed }: Failed): void {
    const { forest, componentOf, lowerEnd } = this.whole;
    for (let i = 0; i < edges.length; i++) {
      const position = lowerEnd[edges[i]!]!;
      if (position === -1) continue;
      this.cuts.add(position);
      this.divided.add(componentOf[position]!);
    }
    this.cuts.sort();
    this.breakUp();
    this.join(isEdgeFailed);
    this.count(isNodeFailed);
    for (let i = 0; i < nodes.length; i++) {
      const position = forest.positionOf[nodes[i]!]!;
      if (forest.parent[position] !== -1) continue;
      // A failed root is all that is left of its fragment.
      this.leave(position);
      this.divided.add(componentOf[position]!);
    }
  }

  /** Makes the network whole again. Cost: O(nodes below the edges that had failed). */
  unite(): void {
    const { forest, componentOf, componentPlaces } = this.whole;
    const { outermost, divided } = this;
    for (let i = 0; i < divided.size; i++) {
      const component = divided.indices[i]!;
      this.places[component] = componentPlaces[component]!;
    }
    for (let i = 0; i < outermost.size; i++) {
      const start = outermost.indices[i]!;
      this.partOf.fill(componentOf[start]!, start, forest.end[start]!);
    }
    this.cuts.clear();
    outermost.clear();
    divided.clear();
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
    for (let i = 0; i < this.divided.size; i++) {
      const component = this.divided.indices[i]!;
      lostPairs += pairsAmong(componentPlaces[component]!) - pairsAmong(this.places[component]!);
      if (this.places[component] === 1 && componentPlaces[component]! > 1) isolatedPlaces++;
    }
    for (let cut = 0; cut < this.cuts.size; cut++) {
      const part = firstFragment + cut;
      if (this.leader[part] !== part) continue;
      lostPairs -= pairsAmong(this.places[part]!);
      const component = componentOf[this.cuts.indices[cut]!]!;
      if (this.places[part] === 1 && componentPlaces[component]! > 1) isolatedPlaces++;
    }
    return { lostPairs, isolatedPlaces };
  }

  /** Gives each subtree below a cut a part of its own; inner ones overwrite. */
  private breakUp(): void {
    const { end } = this.whole.forest;
    const firstFragment = this.whole.componentPlaces.length;
    let covered = 0;
    for (let cut = 0; cut < this.cuts.size; cut++) {
      const part = firstFragment + cut;
      const position = this.cuts.indices[cut]!;
      if (position >= covered) {
        this.outermost.add(position);
        covered = end[position]!;
      }
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
    const { forest, chords } = this.whole;
    const { offsets, edges, others } = chords;
    const { outermost } = this;
    for (let i = 0; i < outermost.size; i++) {
      const start = outermost.indices[i]!;
      for (let position = start; position < forest.end[start]!; position++) {
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
    const { outermost } = this;
    for (let i = 0; i < outermost.size; i++) {
      const start = outermost.indices[i]!;
      const component = componentOf[start]!;
      for (let position = start; position < forest.end[start]!; position++) {
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
}
