import type { KernelLayout } from "./kernelLayout.ts";
import { hasLane } from "./lanes.ts";

/** How many places pieces of a kernel hold in single trials of a block. */
export class PieceWeights {
  /** Length V, by number: the trials in which some edge in the trees below a node has failed. */
  readonly shed: Int32Array;
  /** Length E, the trials in which each edge has failed. */
  words: Int32Array = new Int32Array(0);
  private readonly layout: KernelLayout;

  constructor(layout: KernelLayout) {
    this.layout = layout;
    this.shed = new Int32Array(layout.coreNodes.length + layout.treeEdge.length);
  }

  /** At a core node and in what its trees have kept. */
  atCore(core: number, lane: number): number {
    const { coreWeight, treesStart, treesStop } = this.layout;
    const weight = coreWeight[core]!;
    if (!hasLane(this.shed[core]!, lane)) return weight;
    return weight - this.fallen(treesStart[core]!, treesStop[core]!, lane);
  }

  /** At a tree node and in what the tree below has kept. */
  atTree(tree: number, lane: number): number {
    return this.layout.treeWeight[tree]! - this.fallen(tree + 1, this.layout.treeStop[tree]!, lane);
  }

  /** On the inner nodes of a whole chain. */
  ofChain(chain: number, lane: number): number {
    const { hubCount, chainOffsets } = this.layout;
    const stop = chainOffsets[chain + 1]! - 1;
    let size = 0;
    for (let index = chainOffsets[chain]!; index < stop; index++) {
      size += this.atCore(hubCount + index - chain, lane);
    }
    return size;
  }

  /** On a severed chain before its first failure. */
  beforeFirst(chain: number, lane: number): number {
    const { words } = this;
    const { hubCount, chainOffsets, chainEdges } = this.layout;
    let size = 0;
    for (let index = chainOffsets[chain]!; !hasLane(words[chainEdges[index]!]!, lane); index++) {
      size += this.atCore(hubCount + index - chain, lane);
    }
    return size;
  }

  /** On a severed chain after its last failure. */
  afterLast(chain: number, lane: number): number {
    const last = this.layout.chainOffsets[chain + 1]! - 1;
    return hasLane(this.words[this.layout.chainEdges[last]!]!, lane) ? 0 : this.before(chain, last, lane);
  }

  /** On a severed chain between one of its edges, by its index in `chainEdges`, and the last failure before that. */
  before(chain: number, edgeIndex: number, lane: number): number {
    const { words, shed } = this;
    const { hubCount, chainEdges, coreWeight } = this.layout;
    let size = 0;
    for (let index = edgeIndex - 1; ; index--) {
      const core = hubCount + index - chain;
      size += hasLane(shed[core]!, lane) ? this.atCore(core, lane) : coreWeight[core]!;
      if (hasLane(words[chainEdges[index]!]!, lane)) return size;
    }
  }

  /** What has come off a range of tree nodes. */
  private fallen(start: number, stop: number, lane: number): number {
    const { treeEdge, treeStop, treeWeight } = this.layout;
    let size = 0;
    let tree = start;
    while (tree < stop) {
      if (hasLane(this.words[treeEdge[tree]!]!, lane)) {
        size += treeWeight[tree]!;
        tree = treeStop[tree]!;
      } else {
        tree++;
      }
    }
    return size;
  }
}
