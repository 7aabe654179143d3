import type { Kernel } from "../kernel/kernel.ts";
import { arcEdge } from "../multigraph.ts";
import type { HubDistances } from "./hubDistances.ts";

/**
 * A walk from a source over its limb: the chain or tree it is in, up to the hubs. No two ways lead to a node there.
 */
export class LimbWalk {
  /** The nodes of the limb, hubs left out: the first `size` entries. */
  readonly nodes: Int32Array;
  /** How far along the limb each of them is. */
  readonly distance: Float64Array;
  size = 0;
  /** The arc by which each of them was reached; of the source, that of no edge. */
  private readonly arcs: Int32Array;
  private readonly kernel: Kernel;
  private readonly length: Float64Array;

  constructor(kernel: Kernel, length: Float64Array) {
    const limbSize = kernel.chainNodes.length + kernel.trees.nodes.length;
    this.kernel = kernel;
    this.length = length;
    this.nodes = new Int32Array(limbSize);
    this.distance = new Float64Array(limbSize);
    this.arcs = new Int32Array(limbSize);
  }

  /** Walks the limb of a source and offers its distance to the hubs; a hub has no limb. */
  run(source: number, hubs: HubDistances): void {
    const { nodes, distance, arcs: arcInto, length } = this;
    const { hubOf, graph } = this.kernel;
    const { offsets, arcs, targets } = graph;
    this.size = 0;
    if (hubOf[source] === -1) this.append(source, -2, 0);
    else hubs.offer(hubOf[source]!, 0);
    for (let index = 0; index < this.size; index++) {
      const node = nodes[index]!;
      const wayBack = arcInto[index]! ^ 1;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const arc = arcs[slot]!;
        if (arc === wayBack) continue;
        const target = targets[slot]!;
        const arrival = distance[index]! + length[arcEdge(arc)]!;
        if (hubOf[target] === -1) this.append(target, arc, arrival);
        else hubs.offer(hubOf[target]!, arrival);
      }
    }
  }

  private append(node: number, arc: number, distance: number): void {
    this.nodes[this.size] = node;
    this.arcs[this.size] = arc;
    this.distance[this.size++] = distance;
  }
}
