import type { Effect } from "../failure/index.ts";
import { type NetworkView, type RepairableTree, repairableTree, TreeRepair } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { avoidingLatencyMs } from "./avoidingLatencyMs.ts";

/** The shortest-path trees of demands under one effect after another, made when first asked for. */
export class RepairedTrees {
  private readonly view: NetworkView;
  private readonly demands: DemandTable;
  /** The tree of each group of demands that start at the same nodes and avoid the same edges. */
  private readonly trees: RepairableTree[] = [];
  /** What repairs the trees that keep off the same edges. */
  private readonly repairs: Map<Uint8Array | null, TreeRepair> = new Map();

  constructor(view: NetworkView, demands: DemandTable) {
    this.view = view;
    this.demands = demands;
  }

  /**
   * The tree of a group under an effect, until another group of the same avoided edges is asked for.
   *
   * @param demand - any one of the group
   * @param failedEdges - those of the effect
   */
  treeOf(group: number, demand: number, effect: Effect, failedEdges: Int32Array): RepairableTree {
    const { graph } = this.view;
    const avoided = this.demands.avoidedEdges[demand]!;
    let tree = this.trees[group];
    let repair = this.repairs.get(avoided);
    if (tree === undefined || repair === undefined) {
      const latencyMs = avoidingLatencyMs(this.view, avoided);
      tree ??= repairableTree(graph, latencyMs, this.demands.sources[demand]!);
      repair ??= new TreeRepair(graph, latencyMs);
      this.trees[group] = tree;
      this.repairs.set(avoided, repair);
    }
    if (tree !== repair.repaired) repair.repair(tree, effect, failedEdges);
    return tree;
  }

  /** Makes the trees the intact ones again. */
  undo(): void {
    for (const repair of this.repairs.values()) repair.undo();
  }
}
