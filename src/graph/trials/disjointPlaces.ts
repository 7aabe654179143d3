/**
 * Nodes that are joined to components one edge at a time, and how many places each component holds.
 *
 * @see Tarjan & van Leeuwen (1984), Worst-case analysis of set union algorithms, doi:10.1145/62.2160 (path halving)
 */
export class DisjointPlaces {
  /** The unordered pairs of places that are in one component. */
  reachablePairs = 0;
  /** The places in the component that has the most. */
  largest = 0;
  private readonly parent: Int32Array;
  private readonly nodes: Int32Array;
  private readonly places: Int32Array;

  constructor(nodeCount: number) {
    this.parent = Int32Array.from({ length: nodeCount }, (_, node) => node);
    this.nodes = new Int32Array(nodeCount).fill(1);
    this.places = new Int32Array(nodeCount);
  }

  /** Makes a node that has not been joined to others a place. */
  addPlace(node: number): void {
    this.places[node] = 1;
    this.largest = Math.max(this.largest, 1);
  }

  /** Joins the components of two nodes. */
  join(one: number, other: number): void {
    const { nodes, places } = this;
    let root = this.rootOf(one);
    let child = this.rootOf(other);
    if (root === child) return;
    if (nodes[root]! < nodes[child]!) [root, child] = [child, root];
    this.parent[child] = root;
    nodes[root]! += nodes[child]!;
    this.reachablePairs += places[root]! * places[child]!;
    places[root]! += places[child]!;
    this.largest = Math.max(this.largest, places[root]!);
  }

  private rootOf(node: number): number {
    const { parent } = this;
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  }
}
