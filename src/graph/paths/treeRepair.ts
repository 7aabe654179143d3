import type { Mask } from "../mask.ts";
import { arcEdge, type Multigraph } from "../multigraph.ts";
import { NodeQueue } from "./nodeQueue.ts";
import { cutPositions, type RepairableTree } from "./repairableTree.ts";

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
  private readonly isAffected: Uint8Array;
  private readonly affected: Int32Array;
  private affectedCount = 0;
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
    this.isAffected = new Uint8Array(nodeCount);
    this.affected = new Int32Array(nodeCount);
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
  repair(tree: RepairableTree, mask: Mask, failedEdges: ArrayLike<number>): Int32Array {
    this.undo();
    this.tree = tree;
    for (const position of cutPositions(tree, this.graph, mask, failedEdges)) this.detach(position);
    for (let i = 0; i < this.affectedCount; i++) this.seed(this.affected[i]!, mask);
    while (!this.queue.isEmpty) this.settle(this.queue.pop(), mask);
    this.swapLabels();
    return this.affected.subarray(0, this.affectedCount);
  }

  /** Gives the repaired tree its intact labels back. */
  undo(): void {
    if (this.tree === null) return;
    this.swapLabels();
    for (let i = 0; i < this.affectedCount; i++) {
      const node = this.affected[i]!;
      this.isAffected[node] = 0;
      this.distance[node] = Number.POSITIVE_INFINITY;
      this.hops[node] = -1;
      this.parentArc[node] = -1;
    }
    this.affectedCount = 0;
    this.tree = null;
  }

  private detach(position: number): void {
    const { nodes, end } = this.tree!.forest;
    for (let below = position; below < end[position]!; below++) {
      const node = nodes[below]!;
      if (this.isAffected[node] === 1) continue;
      this.isAffected[node] = 1;
      this.affected[this.affectedCount++] = node;
    }
  }

  /** Takes the best offer to an affected node from nodes that kept their path. */
  private seed(node: number, { failedEdges }: Mask): void {
    const { offsets, arcs, targets } = this.graph;
    const { distance, hops } = this.tree!;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const neighbour = targets[slot]!;
      const edge = arcEdge(arcs[slot]!);
      if (this.isAffected[neighbour] === 1 || failedEdges[edge] === 1 || hops[neighbour] === -1) continue;
      this.offer(node, arcs[slot]! ^ 1, distance[neighbour]! + this.latencyMs[edge]!, hops[neighbour]! + 1);
    }
  }

  private settle(node: number, { failedEdges }: Mask): void {
    const { offsets, arcs, targets } = this.graph;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const target = targets[slot]!;
      const edge = arcEdge(arcs[slot]!);
      if (this.isAffected[target] === 0 || failedEdges[edge] === 1) continue;
      this.offer(target, arcs[slot]!, this.distance[node]! + this.latencyMs[edge]!, this.hops[node]! + 1);
    }
  }

  /** Lowers the label of a node if the path that arrives by an arc is shorter, by the order of `shortestPaths`. */
  private offer(node: number, arc: number, arrival: number, hopsVia: number): void {
    const { distance, hops, parentArc } = this;
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
    for (let i = 0; i < this.affectedCount; i++) {
      const node = this.affected[i]!;
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
