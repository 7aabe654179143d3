import type { Effect } from "../failure/index.ts";
import {
  arcEdge,
  arcSource,
  IndexSet,
  type NetworkView,
  noFailure,
  type ShortestPathTree,
} from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { type ArcDemands, arcDemands } from "./arcDemands.ts";
import { copyPlacement, type PlacementCopy } from "./copyPlacement.ts";
import { demandsBySource } from "./demandsBySource.ts";
import { nearestTarget } from "./nearestTarget.ts";
import { placeBySpf } from "./placeBySpf.ts";
import { RepairedTrees } from "./repairedTrees.ts";
import { ReusedLists } from "./reusedLists.ts";
import type { Placement, PlacementRepair } from "./routingModel.ts";
import { servedShare } from "./servedShare.ts";

/**
 * The placement by {@link spf} under one effect after another: only demands whose path failed are placed again.
 *
 * Equal to a placement from scratch to the bit: trees are repaired with their ties, and the load of an arc that changes
 * is summed again in the order in which demands are placed. Cost of `apply`: O(E) bytes to read the effect, the repair
 * of a tree for each source of a demand that is hit, and the demands on arcs whose load changes; next to nothing is
 * allocated. Memory: 36 V bytes for each source of a demand that was ever hit, and each set of edges that one avoids.
 */
export class SpfRepair implements PlacementRepair {
  readonly changedDemands: IndexSet;
  readonly changedArcs: IndexSet;
  private readonly view: NetworkView;
  private readonly demands: DemandTable;
  /** The demands in the order in which they are placed: the place of a demand in it is its turn. */
  private readonly order: Int32Array;
  /** Length D, by turn, the group of demands with the same sources that avoid the same. */
  private readonly groupOf: Int32Array;
  private readonly trees: RepairedTrees;
  private readonly users: ArcDemands;
  private readonly intact: Placement;
  private readonly current: PlacementCopy;
  /** Length 2E, what share of the load on an arc gets through; intact, and now. */
  private readonly intactShare: Float64Array;
  private readonly share: Float64Array;
  /** The turns whose intact path has no edge. */
  private readonly atOneNode: readonly number[];
  private readonly failed: IndexSet;
  /** The turns whose path has failed, ascending. */
  private readonly moved: IndexSet;
  /** For each demand, where its path is put when its intact one has failed. */
  private readonly detours: readonly number[][];
  /** For each arc, the turns that came to it by a new path, ascending. */
  private readonly arrivals: ReusedLists;
  /** Length D, first the demands that use the arc which is looked at. */
  private readonly present: Int32Array;

  constructor(view: NetworkView, demands: DemandTable) {
    const { graph, capacityGbps } = view;
    const groups = demandsBySource(demands);
    this.view = view;
    this.demands = demands;
    this.order = Int32Array.from(groups.flat());
    this.groupOf = Int32Array.from(groups.flatMap((group, index) => group.map(() => index)));
    this.trees = new RepairedTrees(view, demands);
    this.intact = placeBySpf(view, demands, { ...noFailure(graph), capacityFactors: null });
    this.current = copyPlacement(this.intact);
    const paths = Array.from(this.order, (demand) => this.intact.paths[demand]!);
    this.users = arcDemands(2 * graph.edgeCount, paths);
    this.atOneNode = [...paths.keys()].filter((turn) => paths[turn]?.length === 0);
    this.intactShare = new Float64Array(2 * graph.edgeCount);
    for (let arc = 0; arc < this.intactShare.length; arc++) {
      this.intactShare[arc] = servedShare(loadOf(this.intact, arc), capacityGbps[arcEdge(arc)]!);
    }
    this.share = this.intactShare.slice();
    this.changedArcs = new IndexSet(2 * graph.edgeCount);
    this.changedDemands = new IndexSet(demands.count);
    this.failed = new IndexSet(graph.edgeCount);
    this.moved = new IndexSet(demands.count);
    this.detours = Array.from(this.order, () => []);
    this.arrivals = new ReusedLists(2 * graph.edgeCount);
    this.present = new Int32Array(demands.count);
  }

  apply(effect: Effect): Placement {
    this.restore();
    const { moved, changedArcs, changedDemands } = this;
    const failedEdges = this.findFailed(effect);
    this.cutDemands(effect, failedEdges);
    for (let i = 0; i < moved.size; i++) this.move(moved.indices[i]!, effect, failedEdges);
    effect.capacityFactors?.forEach((factor, edge) => {
      if (factor !== 1) for (const arc of [2 * edge, 2 * edge + 1]) changedArcs.add(arc);
    });
    for (let i = 0; i < changedArcs.size; i++) this.load(changedArcs.indices[i]!, effect);
    for (let i = 0; i < changedDemands.size; i++) this.serve(changedDemands.indices[i]!);
    return this.current;
  }

  private findFailed({ failedEdges }: Effect): Int32Array {
    this.failed.clear();
    for (let edge = 0; edge < failedEdges.length; edge++) if (failedEdges[edge] === 1) this.failed.add(edge);
    return this.failed.view();
  }

  /** Finds the turns whose path has failed. */
  private cutDemands({ failedNodes }: Effect, failedEdges: Int32Array): void {
    const { offsets, turns } = this.users;
    for (let failed = 0; failed < failedEdges.length; failed++) {
      const edge = failedEdges[failed]!;
      // The users of both arcs of an edge are one run.
      for (let i = offsets[2 * edge]!; i < offsets[2 * edge + 2]!; i++) this.moved.add(turns[i]!);
    }
    // A demand between a node and itself uses no edge.
    for (const turn of this.atOneNode) {
      const { sources, targets } = this.demands;
      const demand = this.order[turn]!;
      const hasFailed = (node: number) => failedNodes[node] === 1;
      if (sources[demand]!.some(hasFailed) || targets[demand]!.some(hasFailed)) this.moved.add(turn);
    }
    this.moved.sort();
  }

  /** Places a demand again whose path has failed. */
  private move(turn: number, effect: Effect, failedEdges: Int32Array): void {
    const { targets, maxLatencyMs } = this.demands;
    const { changedArcs, arrivals } = this;
    const demand = this.order[turn]!;
    for (const arc of this.intact.paths[demand]!) changedArcs.add(arc);
    const tree = this.trees.treeOf(this.groupOf[turn]!, demand, effect, failedEdges);
    const target = nearestTarget(tree, targets[demand]!, maxLatencyMs[demand]!);
    const path = target === null ? null : this.detourTo(target, tree, demand);
    if (path !== null) {
      for (const arc of path) {
        changedArcs.add(arc);
        arrivals.add(arc, turn);
      }
    }
    this.current.paths[demand] = path;
    this.current.latencyMs[demand] = target === null ? Number.POSITIVE_INFINITY : tree.distance[target]!;
    this.changedDemands.add(demand);
  }

  /** What `pathTo` gives, in the array that a demand has for it. */
  private detourTo(target: number, { hops, parentArc }: ShortestPathTree, demand: number): number[] {
    const path = this.detours[demand]!;
    path.length = hops[target]!;
    let end = target;
    for (let hop = path.length - 1; hop >= 0; hop--) {
      const arc = parentArc[end]!;
      path[hop] = arc;
      end = arcSource(this.view.graph, arc);
    }
    return path;
  }

  /** Sums the load of an arc again, by turn, and marks its demands if another share of it gets through. */
  private load(arc: number, { capacityFactors }: Effect): void {
    const { present } = this;
    const count = this.findPresent(arc);
    let gbps = 0;
    for (let i = 0; i < count; i++) gbps += this.demands.gbps[present[i]!]!;
    const edge = arcEdge(arc);
    const loads = (arc & 1) === 0 ? this.current.forwardGbps : this.current.backwardGbps;
    loads[edge] = gbps;
    this.share[arc] = servedShare(gbps, this.view.capacityGbps[edge]! * (capacityFactors?.[edge] ?? 1));
    if (this.share[arc] === this.intactShare[arc]) return;
    for (let i = 0; i < count; i++) this.changedDemands.add(present[i]!);
  }

  /** Lists the demands that use an arc now, by turn: those that stayed, and among them those that came; tells how many. */
  private findPresent(arc: number): number {
    const { offsets, turns } = this.users;
    const { order, moved, present } = this;
    const arrived = this.arrivals.of(arc);
    const arrivedCount = this.arrivals.lengthOf(arc);
    let count = 0;
    let next = 0;
    for (let i = offsets[arc]!; i < offsets[arc + 1]!; i++) {
      const turn = turns[i]!;
      while (next < arrivedCount && arrived[next]! < turn) present[count++] = order[arrived[next++]!]!;
      if (!moved.has(turn)) present[count++] = order[turn]!;
    }
    while (next < arrivedCount) present[count++] = order[arrived[next++]!]!;
    return count;
  }

  private serve(demand: number): void {
    const path = this.current.paths[demand]!;
    let share = path === null ? 0 : 1;
    if (path !== null) for (const arc of path) share = Math.min(share, this.share[arc]!);
    this.current.servedGbps[demand] = this.demands.gbps[demand]! * share;
  }

  /** Makes the placement the intact one again. */
  private restore(): void {
    const { intact, current, changedArcs, changedDemands } = this;
    this.trees.undo();
    for (let i = 0; i < changedArcs.size; i++) {
      const arc = changedArcs.indices[i]!;
      this.arrivals.empty(arc);
      this.share[arc] = this.intactShare[arc]!;
      current.forwardGbps[arcEdge(arc)] = intact.forwardGbps[arcEdge(arc)]!;
      current.backwardGbps[arcEdge(arc)] = intact.backwardGbps[arcEdge(arc)]!;
    }
    for (let i = 0; i < changedDemands.size; i++) {
      const demand = changedDemands.indices[i]!;
      current.paths[demand] = intact.paths[demand]!;
      current.latencyMs[demand] = intact.latencyMs[demand]!;
      current.servedGbps[demand] = intact.servedGbps[demand]!;
    }
    this.moved.clear();
    changedArcs.clear();
    changedDemands.clear();
  }
}

function loadOf({ forwardGbps, backwardGbps }: Placement, arc: number): number {
  return ((arc & 1) === 0 ? forwardGbps : backwardGbps)[arcEdge(arc)]!;
}
