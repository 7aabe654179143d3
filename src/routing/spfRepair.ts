import type { Effect } from "../failure/index.ts";
import { arcEdge, type NetworkView, noFailure, pathTo } from "../graph/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { type ArcDemands, arcDemands } from "./arcDemands.ts";
import { copyPlacement, type PlacementCopy } from "./copyPlacement.ts";
import { demandsBySource } from "./demandsBySource.ts";
import { nearestTarget } from "./nearestTarget.ts";
import { placeBySpf } from "./placeBySpf.ts";
import { RepairedTrees } from "./repairedTrees.ts";
import type { Placement, PlacementRepair } from "./routingModel.ts";
import { servedShare } from "./servedShare.ts";

/**
 * The placement by {@link spf} under one effect after another: only demands whose path failed are placed again.
 *
 * Equal to a placement from scratch to the bit: trees are repaired with their ties, and the load of an arc that changes
 * is summed again in the order in which demands are placed. Cost of `apply`: O(E) bytes to read the effect, the repair
 * of a tree for each source of a demand that is hit, and the demands on arcs whose load changes. Memory: 36 V bytes for
 * each source of a demand that was ever hit, and each set of edges that one avoids.
 */
export class SpfRepair implements PlacementRepair {
  readonly changedDemands: number[] = [];
  readonly changedArcs: number[] = [];
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
  private readonly isChangedArc: Uint8Array;
  private readonly isChangedDemand: Uint8Array;
  /** Length D, by turn, 1 where the path has failed. */
  private readonly isMoved: Uint8Array;
  private moved: readonly number[] = [];
  /** The turns that came to an arc by a new path, ascending. */
  private readonly arrivals: Map<number, number[]> = new Map();

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
    this.isChangedArc = new Uint8Array(2 * graph.edgeCount);
    this.isChangedDemand = new Uint8Array(demands.count);
    this.isMoved = new Uint8Array(demands.count);
  }

  apply(effect: Effect): Placement {
    this.restore();
    const failedEdges: number[] = [];
    for (let edge = 0; edge < effect.failedEdges.length; edge++) {
      if (effect.failedEdges[edge] === 1) failedEdges.push(edge);
    }
    this.moved = this.cutDemands(effect, failedEdges);
    for (const turn of this.moved) this.move(turn, effect, failedEdges);
    effect.capacityFactors?.forEach((factor, edge) => {
      if (factor !== 1) for (const arc of [2 * edge, 2 * edge + 1]) this.touch(arc);
    });
    for (const arc of this.changedArcs) this.load(arc, effect);
    for (const demand of this.changedDemands) this.serve(demand);
    return this.current;
  }

  /** The turns whose path has failed, ascending. */
  private cutDemands({ failedNodes }: Effect, failedEdges: readonly number[]): number[] {
    const { offsets, turns } = this.users;
    const cut: number[] = [];
    const add = (turn: number) => {
      if (this.isMoved[turn] === 1) return;
      this.isMoved[turn] = 1;
      cut.push(turn);
    };
    for (const edge of failedEdges) {
      // The users of both arcs of an edge are one run.
      for (let i = offsets[2 * edge]!; i < offsets[2 * edge + 2]!; i++) add(turns[i]!);
    }
    // A demand between a node and itself uses no edge.
    for (const turn of this.atOneNode) {
      const { sources, targets } = this.demands;
      const demand = this.order[turn]!;
      if ([...sources[demand]!, ...targets[demand]!].some((node) => failedNodes[node] === 1)) add(turn);
    }
    return cut.sort((a, b) => a - b);
  }

  /** Places a demand again whose path has failed. */
  private move(turn: number, effect: Effect, failedEdges: readonly number[]): void {
    const { targets, maxLatencyMs } = this.demands;
    const demand = this.order[turn]!;
    const tree = this.trees.treeOf(this.groupOf[turn]!, demand, effect, failedEdges);
    const target = nearestTarget(tree, targets[demand]!, maxLatencyMs[demand]!);
    const path = target === null ? null : pathTo(tree, this.view.graph, target)!;
    for (const arc of this.intact.paths[demand]!) this.touch(arc);
    for (const arc of path ?? []) {
      this.touch(arc);
      const arrived = this.arrivals.get(arc);
      if (arrived === undefined) this.arrivals.set(arc, [turn]);
      else arrived.push(turn);
    }
    this.current.paths[demand] = path;
    this.current.latencyMs[demand] = target === null ? Number.POSITIVE_INFINITY : tree.distance[target]!;
    this.change(demand);
  }

  /** Sums the load of an arc again, by turn, and marks its demands if another share of it gets through. */
  private load(arc: number, { capacityFactors }: Effect): void {
    const edge = arcEdge(arc);
    let gbps = 0;
    this.eachUser(arc, (demand) => {
      gbps += this.demands.gbps[demand]!;
    });
    const loads = (arc & 1) === 0 ? this.current.forwardGbps : this.current.backwardGbps;
    loads[edge] = gbps;
    this.share[arc] = servedShare(gbps, this.view.capacityGbps[edge]! * (capacityFactors?.[edge] ?? 1));
    if (this.share[arc] !== this.intactShare[arc]) this.eachUser(arc, (demand) => this.change(demand));
  }

  /** Visits the demands that use an arc now, by turn: those that stayed, and among them those that came. */
  private eachUser(arc: number, visit: (demand: number) => void): void {
    const { offsets, turns } = this.users;
    const arrived = this.arrivals.get(arc) ?? [];
    let next = 0;
    for (let i = offsets[arc]!; i < offsets[arc + 1]!; i++) {
      const turn = turns[i]!;
      while (next < arrived.length && arrived[next]! < turn) visit(this.order[arrived[next++]!]!);
      if (this.isMoved[turn] === 0) visit(this.order[turn]!);
    }
    while (next < arrived.length) visit(this.order[arrived[next++]!]!);
  }

  private serve(demand: number): void {
    const path = this.current.paths[demand]!;
    let share = path === null ? 0 : 1;
    for (const arc of path ?? []) share = Math.min(share, this.share[arc]!);
    this.current.servedGbps[demand] = this.demands.gbps[demand]! * share;
  }

  private touch(arc: number): void {
    if (this.isChangedArc[arc] === 1) return;
    this.isChangedArc[arc] = 1;
    this.changedArcs.push(arc);
  }

  private change(demand: number): void {
    if (this.isChangedDemand[demand] === 1) return;
    this.isChangedDemand[demand] = 1;
    this.changedDemands.push(demand);
  }

  /** Makes the placement the intact one again. */
  private restore(): void {
    const { intact, current } = this;
    this.trees.undo();
    for (const arc of this.changedArcs) {
      this.isChangedArc[arc] = 0;
      this.share[arc] = this.intactShare[arc]!;
      current.forwardGbps[arcEdge(arc)] = intact.forwardGbps[arcEdge(arc)]!;
      current.backwardGbps[arcEdge(arc)] = intact.backwardGbps[arcEdge(arc)]!;
    }
    for (const demand of this.changedDemands) {
      this.isChangedDemand[demand] = 0;
      current.paths[demand] = intact.paths[demand]!;
      current.latencyMs[demand] = intact.latencyMs[demand]!;
      current.servedGbps[demand] = intact.servedGbps[demand]!;
    }
    for (const turn of this.moved) this.isMoved[turn] = 0;
    this.moved = [];
    this.changedArcs.length = 0;
    this.changedDemands.length = 0;
    this.arrivals.clear();
  }
}

function loadOf({ forwardGbps, backwardGbps }: Placement, arc: number): number {
  return ((arc & 1) === 0 ? forwardGbps : backwardGbps)[arcEdge(arc)]!;
}
