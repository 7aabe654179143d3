import { CutsetError } from "../../errors.ts";
import type { Multigraph } from "../multigraph.ts";
import { DisjointPlaces } from "./disjointPlaces.ts";

/** What stays connected as more and more is removed: entry `k` is after the first `k` removals, of n. */
export interface PercolationCurve {
  /** All places, connected or not. */
  readonly places: number;
  /** Length n + 1, the unordered pairs of places that reach each other. */
  readonly reachablePairs: Float64Array;
  /** Length n + 1, the places in the component that has the most. */
  readonly largest: Int32Array;
}

/**
 * The curve of removing edges one after the other.
 *
 * One union-find pass from the end, where edges only come back. Cost: O((V + E) α(V)), whatever the length of the order.
 *
 * @param order - edges, none twice; those left out are never removed
 * @param isPlace - length V, 1 for the nodes that count; all by default
 * @throws {CutsetError} `ARGUMENT_INVALID` if an entry of the order is no edge or is there twice
 * @see Newman & Ziff (2001), Fast Monte Carlo algorithm for site or bond percolation, doi:10.1103/PhysRevE.64.016706
 */
export function edgePercolation(
  graph: Multigraph,
  order: ArrayLike<number>,
  isPlace?: Uint8Array,
): PercolationCurve {
  const isGone = flagsOf("edgePercolation", order, graph.edgeCount);
  const islands = new DisjointPlaces(graph.nodeCount);
  const restore = (edge: number) => islands.join(graph.from[edge]!, graph.to[edge]!);
  for (let node = 0; node < graph.nodeCount; node++) if (isPlace?.[node] !== 0) islands.addPlace(node);
  for (let edge = 0; edge < graph.edgeCount; edge++) if (isGone[edge] === 0) restore(edge);
  return curveOf(graph, order, isPlace, islands, restore);
}

/**
 * The curve of removing nodes one after the other, each with its edges; otherwise as {@link edgePercolation}.
 *
 * @param order - nodes, none twice; those left out are never removed
 * @throws {CutsetError} `ARGUMENT_INVALID` if an entry of the order is no node or is there twice
 */
export function nodePercolation(
  graph: Multigraph,
  order: ArrayLike<number>,
  isPlace?: Uint8Array,
): PercolationCurve {
  const { nodeCount, offsets, targets } = graph;
  const isRemoved = flagsOf("nodePercolation", order, nodeCount);
  const isBack = new Uint8Array(nodeCount);
  const islands = new DisjointPlaces(nodeCount);
  const restore = (node: number) => {
    isBack[node] = 1;
    if (isPlace?.[node] !== 0) islands.addPlace(node);
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      if (isBack[targets[slot]!] === 1) islands.join(node, targets[slot]!);
    }
  };
  for (let node = 0; node < nodeCount; node++) if (isRemoved[node] === 0) restore(node);
  return curveOf(graph, order, isPlace, islands, restore);
}

/**
 * How well a network bears a sequence of removals: the mean, after each of them, of the share of all places that the
 * largest component has. Over all nodes, worst first, this is the R of Schneider et al., at most 1/2.
 *
 * @returns 0 to 1; 0 where there are no places or no removals
 * @see Schneider et al. (2011), Mitigation of malicious attacks on networks, doi:10.1073/pnas.1009440108
 */
export function robustness({ places, largest }: PercolationCurve): number {
  const removals = largest.length - 1;
  if (places === 0 || removals === 0) return 0;
  return largest.subarray(1).reduce((sum, size) => sum + size, 0) / (removals * places);
}

/** Restores what was removed, last first, and notes what is connected before each. */
function curveOf(
  graph: Multigraph,
  order: ArrayLike<number>,
  isPlace: Uint8Array | undefined,
  islands: DisjointPlaces,
  restore: (member: number) => void,
): PercolationCurve {
  const reachablePairs = new Float64Array(order.length + 1);
  const largest = new Int32Array(order.length + 1);
  for (let removals = order.length; removals >= 0; removals--) {
    reachablePairs[removals] = islands.reachablePairs;
    largest[removals] = islands.largest;
    if (removals > 0) restore(order[removals - 1]!);
  }
  const places = isPlace?.reduce((sum, flag) => sum + flag, 0) ?? graph.nodeCount;
  return { places, reachablePairs, largest };
}

/** Length `count`, 1 for what the order lists. */
function flagsOf(caller: string, order: ArrayLike<number>, count: number): Uint8Array {
  const flags = new Uint8Array(count);
  for (let index = 0; index < order.length; index++) {
    const member = order[index]!;
    if (flags[member] !== 0) {
      const problem = `order must list numbers from 0 to ${count - 1}, each once, got ${member} at ${index}`;
      throw new CutsetError("ARGUMENT_INVALID", `${caller}: ${problem}`);
    }
    flags[member] = 1;
  }
  return flags;
}
