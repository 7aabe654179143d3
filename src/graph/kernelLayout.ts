import type { Kernel } from "./kernel.ts";
import { arcEdge, arcSource, arcTarget } from "./multigraph.ts";

/**
 * A kernel laid out for going through it again and again, component by component.
 *
 * Core nodes, that is hubs and then inner nodes of chains, are numbered 0 to N - 1; after them come the tree nodes. The
 * hubs of a component are numbered breadth first from the one with the most chains, its root. Its chains are numbered
 * by their length, since loops of equal length are foreseen by the processor. Tree nodes are in preorder.
 */
export interface KernelLayout {
  /** Components that have an edge. */
  readonly components: readonly LaidOutComponent[];
  readonly hubCount: number;
  /** N. */
  readonly coreCount: number;

  /** Length H + 1, the first slot of each hub. */
  readonly slotOffsets: Int32Array;
  /** Length 2C, the hub at the other end; the earlier hubs first. */
  readonly slotHub: Int32Array;
  /** Length 2C, `2 * chain` where the chain starts at this hub, `2 * chain + 1` where it ends. */
  readonly slotEnd: Int32Array;

  /** Length C + 1, the first edge of each chain in `chainEdges`; its inner nodes start at {@link innerStart}. */
  readonly chainOffsets: Int32Array;
  /** The edges of all chains, in travel order. */
  readonly chainEdges: Int32Array;

  /** Length N, where the trees of a core node start in the arrays below, and where they stop. */
  readonly treesStart: Int32Array;
  readonly treesStop: Int32Array;
  /** Length T, the edge above a tree node; the node itself is number N + index. */
  readonly treeEdge: Int32Array;
  /** Length T, the number of the node above. */
  readonly treeParent: Int32Array;
  /** Length T, the index after the last node below. */
  readonly treeStop: Int32Array;
  /** Length T, the places at a tree node and below. */
  readonly treeWeight: Int32Array;
  /** Length N, the places at a core node and in its trees. */
  readonly coreWeight: Int32Array;
}

/** Where a component lies in the arrays; ranges exclude their stop. */
export interface LaidOutComponent {
  readonly hubStart: number;
  readonly hubStop: number;
  readonly chainStart: number;
  readonly chainStop: number;
  readonly treeStart: number;
  readonly treeStop: number;
  /** Places in the component. */
  readonly weight: number;
}

/** The number of a chain's first inner node; it has one fewer than it has edges. */
export function innerStart({ hubCount, chainOffsets }: KernelLayout, chain: number): number {
  return hubCount + chainOffsets[chain]! - chain;
}

/** Lays out a kernel. `isPlace` has length V, 1 for the nodes that count. Cost: O(V + E log E). */
export function layOut(kernel: Kernel, isPlace: Uint8Array): KernelLayout {
  const { graph, trees } = kernel;
  const componentsOfHubs = hubsByComponent(kernel);
  const hubs = componentsOfHubs.flat();
  const numberOfHub = new Int32Array(hubs.length);
  for (const [number, hub] of hubs.entries()) numberOfHub[hub] = number;
  const edgesIn = (chain: number) => kernel.chainOffsets[chain + 1]! - kernel.chainOffsets[chain]! + 1;
  const chainsFrom = Array.from(hubs, (): number[] => []);
  for (const [chain, hub] of kernel.chainFrom.entries()) chainsFrom[hub]!.push(chain);

  const chainOffsets = [0];
  const chainEdges: number[] = [];
  const chainEnds: [number, number][] = [];
  const coreNodes = hubs.map((hub) => kernel.hubs[hub]!);
  const coreOfComponent = componentsOfHubs.map((own) => own.map((hub) => numberOfHub[hub]!));
  const chainStops: number[] = [];
  for (const [index, own] of componentsOfHubs.entries()) {
    const chains = own.flatMap((hub) => chainsFrom[hub]!).sort((a, b) => edgesIn(a) - edgesIn(b));
    for (const chain of chains) {
      const first = kernel.chainOffsets[chain]!;
      for (let i = 0; i < edgesIn(chain); i++) chainEdges.push(arcEdge(kernel.chainArcs[first + chain + i]!));
      for (const node of kernel.chainNodes.subarray(first, kernel.chainOffsets[chain + 1]!)) {
        coreOfComponent[index]!.push(coreNodes.length);
        coreNodes.push(node);
      }
      chainOffsets.push(chainEdges.length);
      chainEnds.push([numberOfHub[kernel.chainFrom[chain]!]!, numberOfHub[kernel.chainTo[chain]!]!]);
    }
    chainStops.push(chainEnds.length);
  }

  const coreCount = coreNodes.length;
  const childrenOf = new Map<number, number[]>();
  for (const node of trees.nodes) {
    const parent = arcSource(graph, trees.arcInto[node]!);
    const siblings = childrenOf.get(parent);
    if (siblings === undefined) childrenOf.set(parent, [node]);
    else siblings.push(node);
  }
  const treeCount = trees.nodes.length;
  const treeEdge = new Int32Array(treeCount);
  const treeParent = new Int32Array(treeCount);
  const treeStop = new Int32Array(treeCount);
  const treeWeight = new Int32Array(treeCount);
  const treesStart = new Int32Array(coreCount);
  const treesStop = new Int32Array(coreCount);
  const coreWeight = Int32Array.from(coreNodes, (node) => isPlace[node]!);
  const numberOf = new Int32Array(graph.nodeCount);
  let laid = 0;
  const treeStops: number[] = [];
  for (const cores of coreOfComponent) {
    for (const core of cores) {
      numberOf[coreNodes[core]!] = core;
      treesStart[core] = laid;
      const waiting = [...(childrenOf.get(coreNodes[core]!) ?? [])];
      while (waiting.length > 0) {
        const node = waiting.pop()!;
        const arc = trees.arcInto[node]!;
        numberOf[arcTarget(graph, arc)] = coreCount + laid;
        treeEdge[laid] = arcEdge(arc);
        treeParent[laid] = numberOf[arcSource(graph, arc)]!;
        treeStop[laid] = laid + 1;
        treeWeight[laid] = isPlace[node]!;
        laid++;
        for (const child of childrenOf.get(node) ?? []) waiting.push(child);
      }
      treesStop[core] = laid;
    }
    treeStops.push(laid);
  }
  for (let tree = treeCount - 1; tree >= 0; tree--) {
    const parent = treeParent[tree]!;
    if (parent < coreCount) {
      coreWeight[parent]! += treeWeight[tree]!;
    } else {
      treeWeight[parent - coreCount]! += treeWeight[tree]!;
      treeStop[parent - coreCount] = Math.max(treeStop[parent - coreCount]!, treeStop[tree]!);
    }
  }

  let hubStop = 0;
  const components = componentsOfHubs.map((own, index): LaidOutComponent => {
    const hubStart = hubStop;
    hubStop += own.length;
    return {
      hubStart,
      hubStop,
      chainStart: chainStops[index - 1] ?? 0,
      chainStop: chainStops[index]!,
      treeStart: treeStops[index - 1] ?? 0,
      treeStop: treeStops[index]!,
      weight: coreOfComponent[index]!.reduce((sum, core) => sum + coreWeight[core]!, 0),
    };
  });
  return {
    components: components.filter((own) => own.chainStop > own.chainStart || own.treeStop > own.treeStart),
    hubCount: hubs.length,
    coreCount,
    ...slotsOf(hubs.length, chainEnds),
    chainOffsets: Int32Array.from(chainOffsets),
    chainEdges: Int32Array.from(chainEdges),
    treesStart,
    treesStop,
    treeEdge,
    treeParent,
    treeStop,
    treeWeight,
    coreWeight,
  };
}

/** The hubs of each component, breadth first from the one with the most chains. */
function hubsByComponent({ hubs, slotOffsets, slotHub }: Kernel): number[][] {
  const isMet = new Uint8Array(hubs.length);
  const breadthFirst = (root: number): number[] => {
    const own = [root];
    isMet[root] = 1;
    for (const hub of own) {
      for (const other of slotHub.subarray(slotOffsets[hub], slotOffsets[hub + 1])) {
        if (isMet[other] === 1) continue;
        isMet[other] = 1;
        own.push(other);
      }
    }
    return own;
  };
  const degree = (hub: number) => slotOffsets[hub + 1]! - slotOffsets[hub]!;
  const byComponent: number[][] = [];
  for (const hub of hubs.keys()) {
    if (isMet[hub] === 1) continue;
    const own = breadthFirst(hub);
    const root = own.reduce((best, other) => (degree(other) > degree(best) ? other : best));
    for (const other of own) isMet[other] = 0;
    byComponent.push(breadthFirst(root));
  }
  return byComponent;
}

function slotsOf(hubCount: number, chainEnds: readonly (readonly [number, number])[]) {
  const slots = Array.from({ length: hubCount }, (): { hub: number; end: number }[] => []);
  for (const [chain, [from, to]] of chainEnds.entries()) {
    slots[from]!.push({ hub: to, end: 2 * chain });
    slots[to]!.push({ hub: from, end: 2 * chain + 1 });
  }
  for (const own of slots) own.sort((a, b) => a.hub - b.hub);
  const slotOffsets = new Int32Array(hubCount + 1);
  for (const [hub, own] of slots.entries()) slotOffsets[hub + 1] = slotOffsets[hub]! + own.length;
  return {
    slotOffsets,
    slotHub: Int32Array.from(slots.flat(), ({ hub }) => hub),
    slotEnd: Int32Array.from(slots.flat(), ({ end }) => end),
  };
}
