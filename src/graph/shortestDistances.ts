import { HubDistances } from "./hubDistances.ts";
import type { Kernel } from "./kernel.ts";
import { kernelLengths } from "./kernelLengths.ts";
import { arcEdge } from "./multigraph.ts";

/**
 * Shortest distances from one node to all, many times over the same lengths.
 *
 * Only hubs are searched. Every other node is reached through one of the two hubs next to it, at offsets added up
 * once, or lies with the source in the same chain or tree, which is walked. Where lengths are whole numbers, distances
 * are exactly those of {@link shortestPaths}; otherwise they agree to 1e-12, since chains are added up in another
 * order. Cost: O(V + E) once, O(V + C log H) a source with H hubs and C chains.
 *
 * @see Dijkstra (1959), doi:10.1007/BF01386390
 */
export class ShortestDistances {
  private readonly kernel: Kernel;
  private readonly length: Float64Array;
  private readonly hubs: HubDistances;
  /** Entries 2v and 2v + 1: the ranks of the hubs next to node v, the same twice where there is one. */
  private readonly nextHubs: Int32Array;
  /** Entries 2v and 2v + 1: from those hubs to node v. */
  private readonly hubOffsets: Float64Array;
  private readonly limb: Limb;

  /**
   * @param kernel - of the graph; any nodes may be kept
   * @param length - length E, at least 0; `Infinity` is impassable
   */
  constructor(kernel: Kernel, length: Float64Array) {
    const lengths = kernelLengths(kernel, length);
    const { hubOf, placeOf, chainFrom, chainTo, slotOffsets, slotHub, slotChain } = kernel;
    const { nodeCount } = kernel.graph;
    const chainAt = chainOfPlaces(kernel);
    const slotLength = Float64Array.from(slotChain, (chain) => lengths.chainLength[chain]!);
    this.kernel = kernel;
    this.length = length;
    this.hubs = new HubDistances({ slotOffsets, slotHub, slotLength });
    const { rankOf } = this.hubs;
    this.nextHubs = new Int32Array(2 * nodeCount);
    this.hubOffsets = new Float64Array(2 * nodeCount);
    this.limb = {
      nodes: new Int32Array(nodeCount),
      arcs: new Int32Array(nodeCount),
      distance: new Float64Array(nodeCount),
      size: 0,
    };
    for (let node = 0; node < nodeCount; node++) {
      const anchor = lengths.anchor[node]!;
      const place = placeOf[anchor]!;
      const chain = chainAt[place]!;
      const isHub = place === -1;
      this.nextHubs[2 * node] = rankOf[isHub ? hubOf[anchor]! : chainFrom[chain]!]!;
      this.nextHubs[2 * node + 1] = rankOf[isHub ? hubOf[anchor]! : chainTo[chain]!]!;
      this.hubOffsets[2 * node] = lengths.depth[node]! + (isHub ? 0 : lengths.fromStart[place]!);
      this.hubOffsets[2 * node + 1] = lengths.depth[node]! + (isHub ? 0 : lengths.fromEnd[place]!);
    }
  }

  /**
   * The distance of every node from a source; `Infinity` where unreachable.
   *
   * @param out - length V, is overwritten and returned; new by default
   */
  from(source: number, out: Float64Array = new Float64Array(this.kernel.graph.nodeCount)): Float64Array {
    const { hubs, nextHubs, hubOffsets, limb } = this;
    const { distance } = hubs;
    hubs.clear();
    this.walkLimb(source);
    hubs.run();
    for (let node = 0; node < out.length; node++) {
      const oneWay = distance[nextHubs[2 * node]!]! + hubOffsets[2 * node]!;
      const otherWay = distance[nextHubs[2 * node + 1]!]! + hubOffsets[2 * node + 1]!;
      out[node] = oneWay < otherWay ? oneWay : otherWay;
    }
    for (let index = 0; index < limb.size; index++) {
      const node = limb.nodes[index]!;
      if (limb.distance[index]! < out[node]!) out[node] = limb.distance[index]!;
    }
    return out;
  }

  /** Walks from a source to the hubs next to it, all over the chain or tree it is in; no two ways lead to a node there. */
  private walkLimb(source: number): void {
    const { hubs, limb, length } = this;
    const { hubOf, graph } = this.kernel;
    const { offsets, arcs, targets } = graph;
    limb.size = 0;
    if (hubOf[source] !== -1) {
      hubs.offer(hubOf[source]!, 0);
      return;
    }
    limb.nodes[0] = source;
    limb.arcs[0] = -1;
    limb.distance[0] = 0;
    limb.size = 1;
    for (let index = 0; index < limb.size; index++) {
      const node = limb.nodes[index]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const arc = arcs[slot]!;
        if (index > 0 && arc === (limb.arcs[index]! ^ 1)) continue;
        const target = targets[slot]!;
        const arrival = limb.distance[index]! + length[arcEdge(arc)]!;
        if (hubOf[target] !== -1) {
          hubs.offer(hubOf[target]!, arrival);
        } else {
          limb.nodes[limb.size] = target;
          limb.arcs[limb.size] = arc;
          limb.distance[limb.size++] = arrival;
        }
      }
    }
  }
}

/** The nodes other than hubs that a source reaches without passing a hub: the first `size` entries. */
interface Limb {
  readonly nodes: Int32Array;
  /** The arc by which each was reached; -1 for the source. */
  readonly arcs: Int32Array;
  readonly distance: Float64Array;
  size: number;
}

function chainOfPlaces({ chainOffsets, chainNodes }: Kernel): Int32Array {
  const chainAt = new Int32Array(chainNodes.length);
  for (let chain = 0; chain + 1 < chainOffsets.length; chain++) {
    chainAt.fill(chain, chainOffsets[chain]!, chainOffsets[chain + 1]!);
  }
  return chainAt;
}
