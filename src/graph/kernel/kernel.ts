import { arcEdge, type Multigraph } from "../multigraph.ts";
import { type HangingTrees, hangingTrees } from "./hangingTrees.ts";

/**
 * A multigraph whose hanging trees are cut off and whose chains of nodes with two edges are each drawn together.
 *
 * Every edge of the graph lies in one tree or in one chain. A chain runs between two hubs, which may be the same one,
 * and several may run between the same two. On cable networks most nodes are in trees and chains, so what is left to
 * search is small.
 */
export interface Kernel {
  readonly graph: Multigraph;
  readonly trees: HangingTrees;
  /** Length H, the node of each hub, breadth first from the lowest of each component. */
  readonly hubs: Int32Array;
  /** Length V, the hub a node is; -1 if it is none. */
  readonly hubOf: Int32Array;
  /** Length C, the hub where each chain starts. */
  readonly chainFrom: Int32Array;
  /** Length C, the hub where each chain ends. */
  readonly chainTo: Int32Array;
  /** Length C + 1, the inner nodes of chain `c` are `chainNodes[chainOffsets[c] .. chainOffsets[c + 1])`. */
  readonly chainOffsets: Int32Array;
  /** The inner nodes of all chains, each in travel order. */
  readonly chainNodes: Int32Array;
  /**
   * The arcs of all chains, each in travel order: those of chain `c`, one more than its inner nodes, are
   * `chainArcs[chainOffsets[c] + c .. chainOffsets[c + 1] + c + 1)`.
   */
  readonly chainArcs: Int32Array;
  /** Length V, the place in `chainNodes` of a node; -1 if it is in no chain. */
  readonly placeOf: Int32Array;
  /** Length H + 1, the first slot of each hub in `slotChain` and `slotHub`. */
  readonly slotOffsets: Int32Array;
  /** Length 2C, the chain in each slot of a hub; one that returns to its hub has two. */
  readonly slotChain: Int32Array;
  /** Length 2C, the hub at the other end. */
  readonly slotHub: Int32Array;
}

/**
 * The kernel of a multigraph.
 *
 * Hubs are the nodes with other than two edges outside hanging trees, one node of each cycle that has no such node,
 * and the nodes that are kept. Cost: O(V + E).
 *
 * @param isKept - length V, 1 for nodes that must be hubs; none by default
 */
export function contract(graph: Multigraph, isKept?: Uint8Array): Kernel {
  const trees = hangingTrees(graph, isKept);
  const inCore = (node: number) => trees.arcInto[node] === -1;
  const isHub = Uint8Array.from(trees.coreDegree, (degree, node) =>
    inCore(node) && (degree !== 2 || isKept?.[node] === 1) ? 1 : 0,
  );
  const chains = walkChains(graph, trees, isHub);
  const hubOf = new Int32Array(graph.nodeCount).fill(-1);
  for (const [hub, node] of chains.hubs.entries()) hubOf[node] = hub;
  const placeOf = new Int32Array(graph.nodeCount).fill(-1);
  for (const [place, node] of chains.nodes.entries()) placeOf[node] = place;
  const chainFrom = Int32Array.from(chains.from, (node) => hubOf[node]!);
  const chainTo = Int32Array.from(chains.to, (node) => hubOf[node]!);
  return {
    graph,
    trees,
    hubs: Int32Array.from(chains.hubs),
    hubOf,
    chainFrom,
    chainTo,
    chainOffsets: Int32Array.from(chains.offsets),
    chainNodes: Int32Array.from(chains.nodes),
    chainArcs: Int32Array.from(chains.arcs),
    placeOf,
    ...slotsOf(chains.hubs.length, chainFrom, chainTo),
  };
}

interface Chains {
  readonly hubs: number[];
  /** The node where each chain starts, and where it ends. */
  readonly from: number[];
  readonly to: number[];
  readonly offsets: number[];
  readonly nodes: number[];
  readonly arcs: number[];
}

/** Walks every chain once, from hub to hub; makes a hub where a cycle has none. */
function walkChains(graph: Multigraph, trees: HangingTrees, isHub: Uint8Array): Chains {
  const { nodeCount, offsets, arcs, targets } = graph;
  const { arcInto } = trees;
  const chains: Chains = { hubs: [], from: [], to: [], offsets: [0], nodes: [], arcs: [] };
  const isReached = new Uint8Array(nodeCount);
  const isWalked = new Uint8Array(graph.edgeCount);

  /** The slot of a core node that leads on along an edge not walked yet; -1 if there is none. */
  const onward = (node: number, firstSlot: number): number => {
    for (let slot = firstSlot; slot < offsets[node + 1]!; slot++) {
      if (isWalked[arcEdge(arcs[slot]!)] === 0 && arcInto[targets[slot]!] === -1) return slot;
    }
    return -1;
  };
  const reach = (node: number): void => {
    if (isHub[node] === 1 && isReached[node] === 0) chains.hubs.push(node);
    isReached[node] = 1;
  };
  const walk = (start: number, firstSlot: number): void => {
    let node = start;
    let slot = firstSlot;
    do {
      if (node !== start) chains.nodes.push(node);
      chains.arcs.push(arcs[slot]!);
      isWalked[arcEdge(arcs[slot]!)] = 1;
      node = targets[slot]!;
      reach(node);
      if (isHub[node] === 0) slot = onward(node, offsets[node]!);
    } while (isHub[node] === 0);
    chains.from.push(start);
    chains.to.push(node);
    chains.offsets.push(chains.nodes.length);
  };
  const walkFrom = (root: number): void => {
    const first = chains.hubs.length;
    reach(root);
    for (let next = first; next < chains.hubs.length; next++) {
      const hub = chains.hubs[next]!;
      for (let slot = onward(hub, offsets[hub]!); slot !== -1; slot = onward(hub, slot + 1)) walk(hub, slot);
    }
  };

  for (let node = 0; node < nodeCount; node++) if (isHub[node] === 1 && isReached[node] === 0) walkFrom(node);
  for (let node = 0; node < nodeCount; node++) {
    if (isReached[node] === 1 || arcInto[node] !== -1) continue;
    isHub[node] = 1;
    walkFrom(node);
  }
  return chains;
}

function slotsOf(hubCount: number, chainFrom: Int32Array, chainTo: Int32Array) {
  const chainCount = chainFrom.length;
  const slotOffsets = new Int32Array(hubCount + 1);
  const slotChain = new Int32Array(2 * chainCount);
  const slotHub = new Int32Array(2 * chainCount);
  for (const ends of [chainFrom, chainTo]) for (const hub of ends) slotOffsets[hub + 1]! += 1;
  for (let hub = 0; hub < hubCount; hub++) slotOffsets[hub + 1]! += slotOffsets[hub]!;
  const nextSlot = slotOffsets.slice();
  for (let chain = 0; chain < chainCount; chain++) {
    const start = chainFrom[chain]!;
    const end = chainTo[chain]!;
    for (const [hub, other] of [
      [start, end],
      [end, start],
    ] as const) {
      const slot = nextSlot[hub]!++;
      slotChain[slot] = chain;
      slotHub[slot] = other;
    }
  }
  return { slotOffsets, slotChain, slotHub };
}
