import { IndexSet } from "../indexSet.ts";
import type { Mask } from "../mask.ts";
import { arcEdge, type Multigraph } from "../multigraph.ts";
import { NodeQueue } from "./nodeQueue.ts";
import type { RepairableTree } from "./repairableTree.ts";

/**
 * Brings shortest-path trees up to date with one failure after another.
 *
 * Failures only take away, so a path that survives stays shortest. Only the nodes below failed edges are searched anew,
 * from where the rest of the tree reaches them. The labels are those that a fresh {@link shortestPaths} finds, ties
 * included, to the bit. One repair serves all trees of a graph, one at a time, and allocates nothing that grows.
 *
 * @see Ramalingam & Reps (1996), An incremental algorithm for a generalization of the shortest-path problem,
 * doi:10.1006/jagm.1996.0046
 */
export class TreeRepair {
  private readonly graph: Multigraph;
  private readonly latencyMs: Float64Array;
  /** New labels while a repair is worked out, the old ones until it is undone. */
  private readonly distance: Float64Array;
  private readonly hops: Int32Array;
  private readonly parentArc: Int32Array;
  private readonly queue: NodeQueue;
  /** The nodes that lost their path. */
  private readonly affected: IndexSet;
  private tree: RepairableTree | null = null;

  /** @param latencyMs - length E, ms one way, at least 0; `Infinity` is impassable */
  constructor(graph: Multigraph, latencyMs: Float64Array) {
    const { nodeCount } = graph;
    this.graph = graph;
    this.latencyMs = latencyMs;
    this.distance = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
    this.hops = new Int32Array(nodeCount).fill(-1);
    this.parentArc = new Int32Array(nodeCount).fill(-1);
    this.queue = new NodeQueue(this.distance, this.hops);
    this.affected = new IndexSet(nodeCount);
  }

  /** The tree whose labels are those under a failure now. */
  get repaired(): RepairableTree | null {
    return this.tree;
  }

  /**
   * Changes the labels of a tree to what they are under a failure; undoes the repair before it first.
   *
   * Cost: O(k log k) for k edges at the nodes below failed edges.
   *
   * @param failedEdges - the edges that have failed under `mask`, in any order
   * @returns the nodes that lost their path, valid until the next repair
   */
  repair(tree: RepairableTree, mask: Mask, failedEdges: ArrayLike<number>): IndexSet {
    this.undo();
    this.tree = tree;
    this.cut(tree, mask, failedEdges);
    const { affected } = this;
    for (let i = 0; i < affected.size; i++) this.seed(affected.indices[i]!, mask);
    while (!this.queue.isEmpty) this.settle(this.queue.pop(), mask);
    this.swapLabels();
    return affected;
  }

  /** Gives the repaired tree its intact labels back. */
  undo(): void {
    if (this.tree === null) return;
    this.swapLabels();
    const { affected } = this;
    for (let i = 0; i < affected.size; i++) {
      const node = affected.indices[i]!;
      this.distance[node] = Number.POSITIVE_INFINITY;
      this.hops[node] = -1;
      this.parentArc[node] = -1;
    }
    affected.clear();
    this.tree = null;
  }

  /** Finds the nodes that lose their path: those below failed edges, and below sources that failed. */
  private cut({ parentArc, sources }: RepairableTree, mask: Mask, failedEdges: ArrayLike<number>): void {
    const { from, to } = this.graph;
    for (let i = 0; i < failedEdges.length; i++) {
      const edge = failedEdges[i]!;
      if (parentArc[to[edge]!] === 2 * edge) this.detach(to[edge]!);
      else if (parentArc[from[edge]!] === 2 * edge + 1) this.detach(from[edge]!);
    }
    for (let i = 0; i < sources.length; i++) {
      if (mask.failedNodes[sources[i]!] === 1) this.detach(sources[i]!);
    }
  }

  /** Takes the path from a node and all below it. */
  private detach(root: number): void {
    const { nodes, end, positionOf } = this.tree!.forest;
    const position = positionOf[root]!;
    for (let below = position; below < end[position]!; below++) this.affected.add(nodes[below]!);
  }

  /** Takes the best offer to an affected node from nodes that kept their path. */
  private seed(node: number, { failedEdges }: Mask): void {
    const { offsets, arcs, targets } = this.graph;
    const { distance, hops } = this.tree!;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const neighbour = targets[slot]!;
      const edge = arcEdge(arcs[slot]!);
      if (this.affected.has(neighbour) || failedEdges[edge] === 1 || hops[neighbour] === -1) continue;
      this.offer(node, arcs[slot]! ^ 1, neighbour, distance, hops);
    }
  }

  private settle(node: number, { failedEdges }: Mask): void {
    const { offsets, arcs, targets } = this.graph;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const target = targets[slot]!;
      const edge = arcEdge(arcs[slot]!);
      if (!this.affected.has(target) || failedEdges[edge] === 1) continue;
      this.offer(target, arcs[slot]!, node, this.distance, this.hops);
    }
  }

  /**
   * Lowers the label of a node if the path that arrives by an arc is shorter, by the order of `shortestPaths`.
   *
   * @param via - where the arc begins; its labels are those in `distanceOf` and `hopsOf`
   */
  private offer(node: number, arc: number, via: number, distanceOf: Float64Array, hopsOf: Int32Array): void {
    const { distance, hops, parentArc } = this;
    const arrival = distanceOf[via]! + this.latencyMs[arcEdge(arc)]!;
    const hopsVia = hopsOf[via]! + 1;
    if (arrival > distance[node]!) return;
    if (arrival < distance[node]! || hopsVia < hops[node]!) {
      distance[node] = arrival;
      hops[node] = hopsVia;
      parentArc[node] = arc;
      this.queue.promote(node);
    } else if (hopsVia === hops[node]! && arc < parentArc[node]!) {
      parentArc[node] = arc;
    }
  }

  private swapLabels(): void {
    const { distance, hops, parentArc } = this.tree!;
    const { indices, size } = this.affected;
    for (let i = 0; i < size; i++) {
      const node = indices[i]!;
      const newDistance = this.distance[node]!;
      this.distance[node] = distance[node]!;
      distance[node] = newDistance;
      const newHops = this.hops[node]!;
      this.hops[node] = hops[node]!;
      hops[node] = newHops;
      const newParentArc = this.parentArc[node]!;
      this.parentArc[node] = parentArc[node]!;
      parentArc[node] = newParentArc;
    }
  }
}
