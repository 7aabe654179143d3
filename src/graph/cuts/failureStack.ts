import { arcEdge, type Multigraph } from "../multigraph.ts";
import { pairsAmong } from "../pairsAmong.ts";
import { type CutLabels, cutLabels } from "./cutLabels.ts";
import { LabelBasis } from "./labelBasis.ts";
import { Partition } from "./partition.ts";
import { type WholeNetwork, wholeNetwork } from "./wholeNetwork.ts";

/** Edges and nodes that fail together. */
interface StackedUnit {
  readonly edges?: ArrayLike<number>;
  readonly nodes?: ArrayLike<number>;
}

/** One unit on the stack: how things stood before it. */
interface Level {
  readonly edgeCount: number;
  readonly nodeCount: number;
  readonly basisSize: number;
  readonly pairs: number;
  readonly isolatedPlaces: number;
  readonly partition: Partition;
  /** Whether the unit divides the network anew, rather than only taking its nodes out of their parts. */
  readonly divides: boolean;
}

/**
 * Units that fail on top of each other and are repaired in reverse order, and what is still joined at every moment: for
 * failing each cable, each station, each two or three of them.
 *
 * Exact. A unit whose edges have independent labels (see {@link cutLabels}) separates nothing but its own nodes, which is
 * proven and takes no search; only for the others are the parts below what failed looked at. Cost of `push`: O(k²) word
 * operations for k failed edges, and where something may be separated O(edges at the nodes below them).
 */
export class FailureStack {
  private readonly whole: WholeNetwork;
  private readonly labels: CutLabels;
  private readonly basis: LabelBasis = new LabelBasis();
  private readonly isEdgeFailed: Uint8Array;
  private readonly isNodeFailed: Uint8Array;
  private readonly edges: Int32Array;
  private readonly nodes: Int32Array;
  private edgeCount = 0;
  private nodeCount = 0;
  private readonly levels: Level[] = [];
  /** Undivided, kept for the next unit that needs one. */
  private readonly spare: Partition[] = [];
  private partition: Partition;
  private readonly intactPairs: number;
  private joinedPairs: number;
  private isolated = 0;

  /** @param places - length V, how many places each node counts as, usually 1 or 0; by default 1 each */
  constructor(graph: Multigraph, places?: ArrayLike<number>) {
    this.whole = wholeNetwork(graph, places);
    this.labels = cutLabels(graph, this.whole.forest);
    this.isEdgeFailed = new Uint8Array(graph.edgeCount);
    this.isNodeFailed = new Uint8Array(graph.nodeCount);
    this.edges = new Int32Array(graph.edgeCount);
    this.nodes = new Int32Array(graph.nodeCount);
    this.partition = new Partition(this.whole);
    this.intactPairs = this.whole.componentPlaces.reduce((sum, count) => sum + pairsAmong(count), 0);
    this.joinedPairs = this.intactPairs;
  }

  /** Units that have failed. */
  get depth(): number {
    return this.levels.length;
  }

  /** Unordered pairs of places joined by what survives. */
  get pairs(): number {
    return this.joinedPairs;
  }

  /** Places that survive, were joined to another before anything failed, and are joined to none now. */
  get isolatedPlaces(): number {
    return this.isolated;
  }

  /** Fails a unit; what has failed already stays so. */
  push({ nodes = [], edges = [] }: StackedUnit): void {
    const { edgeCount, nodeCount, partition, joinedPairs: pairs, isolated: isolatedPlaces } = this;
    const basisSize = this.basis.size;
    const cutOff = this.failNodes(nodes);
    for (let i = 0; i < edges.length; i++) this.failEdge(edges[i]!);
    const dependent = this.edgeCount - edgeCount - (this.basis.size - basisSize);
    // Failing a node that has a neighbour left adds a component at least. If no more are added, only the nodes fall off.
    const divides = dependent !== cutOff;
    this.levels.push({ edgeCount, nodeCount, basisSize, pairs, isolatedPlaces, partition, divides });
    if (divides) this.divide();
    else this.takeOutNodes(nodeCount);
  }

  /** Repairs the unit that failed last. */
  pop(): void {
    const level = this.levels.pop();
    if (level === undefined) return;
    if (level.divides) {
      this.partition.unite();
      this.spare.push(this.partition);
    } else {
      this.putBackNodes(level.nodeCount);
    }
    while (this.nodeCount > level.nodeCount) this.isNodeFailed[this.nodes[--this.nodeCount]!] = 0;
    while (this.edgeCount > level.edgeCount) this.isEdgeFailed[this.edges[--this.edgeCount]!] = 0;
    this.basis.truncate(level.basisSize);
    this.partition = level.partition;
    this.joinedPairs = level.pairs;
    this.isolated = level.isolatedPlaces;
  }

  private putBackNodes(first: number): void {
    for (let i = first; i < this.nodeCount; i++) {
      this.partition.enter(this.whole.forest.positionOf[this.nodes[i]!]!);
    }
  }

  /** Fails nodes and the edges at them; returns how many had a neighbour left when their turn came. */
  private failNodes(nodes: ArrayLike<number>): number {
    const { offsets, arcs } = this.whole.graph;
    let cutOff = 0;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      if (this.isNodeFailed[node] === 1) continue;
      this.isNodeFailed[node] = 1;
      this.nodes[this.nodeCount++] = node;
      const before = this.edgeCount;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) this.failEdge(arcEdge(arcs[slot]!));
      if (this.edgeCount > before) cutOff++;
    }
    return cutOff;
  }

  private failEdge(edge: number): void {
    if (this.isEdgeFailed[edge] === 1) return;
    this.isEdgeFailed[edge] = 1;
    this.edges[this.edgeCount++] = edge;
    this.basis.add(this.labels.high[edge]!, this.labels.low[edge]!);
  }

  /** Takes the nodes that failed last out of their parts. */
  private takeOutNodes(first: number): void {
    const { forest, places, componentOf, componentPlaces } = this.whole;
    const { partition } = this;
    for (let i = first; i < this.nodeCount; i++) {
      const node = this.nodes[i]!;
      const position = forest.positionOf[node]!;
      const part = partition.partOf[position]!;
      const before = partition.places[part]!;
      partition.leave(position);
      const after = partition.places[part]!;
      this.joinedPairs -= places[node]! * after;
      if (componentPlaces[componentOf[position]!]! > 1 && after !== before) {
        if (after === 1) this.isolated++;
        if (before === 1) this.isolated--;
      }
    }
  }

  private divide(): void {
    const { isEdgeFailed, isNodeFailed } = this;
    this.partition = this.spare.pop() ?? new Partition(this.whole);
    this.partition.divide({
      edges: this.edges.subarray(0, this.edgeCount),
      nodes: this.nodes.subarray(0, this.nodeCount),
      isEdgeFailed,
      isNodeFailed,
    });
    const { lostPairs, isolatedPlaces } = this.partition.losses();
    this.joinedPairs = this.intactPairs - lostPairs;
    this.isolated = isolatedPlaces;
  }
}
