import { type Effect, remainingCapacity } from "../failure/index.ts";
import { FailureStack, type NetworkView, viewOf } from "../graph/index.ts";
import type { Network } from "../network/index.ts";
import type { Placement, PlacementRepair, RoutingModel } from "../routing/index.ts";
import { type DemandTable, demandTable } from "../traffic/index.ts";
import { type ElementEffect, ElementEffects } from "./elementEffects.ts";
import { placementRepair } from "./placementRepair.ts";
import type { ScenarioRow } from "./sweepRow.ts";

/** The state behind a row; what it refers to changes with the next scenario. */
export interface SolvedScenario {
  readonly row: ScenarioRow;
  readonly effect: Effect;
  /** `null` in a sweep without routing. */
  readonly placement: Placement | null;
  /** Which demands and arcs may differ from the intact network; `null` in a sweep without routing. */
  readonly changes: Pick<PlacementRepair, "changedDemands" | "changedArcs"> | null;
}

/**
 * Solves one scenario after another on the same network: connectivity on a stack of failures, of which neighbouring
 * scenarios share what they begin with, and traffic by repair of the intact placement.
 *
 * The figures are those of `simulate`, to the bit.
 */
export class ScenarioSolver {
  private readonly view: NetworkView;
  private readonly demands: DemandTable;
  private readonly effects: ElementEffects;
  private readonly stack: FailureStack;
  private readonly onStack: string[] = [];
  private readonly repair: PlacementRepair | null;
  private readonly intactLatencyMs: Float64Array;

  /** @param routing - `null` to look at connectivity only */
  constructor(network: Network, routing: RoutingModel | null) {
    this.view = viewOf(network);
    this.demands = demandTable(this.view);
    this.effects = new ElementEffects(network);
    this.stack = new FailureStack(this.view.graph, this.view.isPlace);
    this.repair = routing === null ? null : placementRepair(routing, this.view, this.demands);
    this.intactLatencyMs =
      this.repair?.apply(this.effects.union([])).latencyMs.slice() ?? new Float64Array(0);
  }

  /** @throws {CutsetError} `FAILURE_INVALID` or `NOT_FOUND`, and whatever a routing model throws */
  solve(failure: readonly string[]): SolvedScenario {
    const elements = failure.map((ref) => this.effects.of(ref));
    this.restack(failure, elements);
    const effect = this.effects.union(elements);
    const placement = this.repair?.apply(effect) ?? null;
    const row = {
      failure,
      pairsAfter: this.stack.pairs,
      isolatedSites: this.stack.isolatedPlaces,
      ...(placement === null ? noTraffic : this.traffic(placement, effect)),
    };
    return { row, effect, placement, changes: this.repair };
  }

  private restack(failure: readonly string[], elements: readonly ElementEffect[]): void {
    let shared = 0;
    while (shared < failure.length && this.onStack[shared] === failure[shared]) shared++;
    while (this.onStack.length > shared) {
      this.onStack.pop();
      this.stack.pop();
    }
    for (let i = shared; i < failure.length; i++) {
      this.onStack.push(failure[i]!);
      this.stack.push(elements[i]!);
    }
  }

  private traffic(
    placement: Placement,
    effect: Effect,
  ): Omit<ScenarioRow, "failure" | "pairsAfter" | "isolatedSites"> {
    const { gbps } = this.demands;
    const { servedGbps, latencyMs } = placement;
    let served = 0;
    let disconnected = 0;
    let congested = 0;
    let addedMs = 0;
    for (let demand = 0; demand < gbps.length; demand++) {
      const carried = servedGbps[demand]!;
      served += carried;
      if (!Number.isFinite(latencyMs[demand]!)) disconnected += gbps[demand]!;
      else congested += gbps[demand]! - carried;
      if (carried > 0) addedMs += carried * (latencyMs[demand]! - this.intactLatencyMs[demand]!);
    }
    const utilisation = maxUtilisation(this.view, placement, effect);
    return {
      servedGbps: served,
      disconnectedGbps: disconnected,
      congestedGbps: congested,
      maxUtilisation: Number.isFinite(utilisation) ? utilisation : null,
      addedLatencyMs: served === 0 ? 0 : addedMs / served,
    };
  }
}

const noTraffic = {
  servedGbps: null,
  disconnectedGbps: null,
  congestedGbps: null,
  maxUtilisation: null,
  addedLatencyMs: null,
};

/** What a direction of an edge is asked to carry, as a share of what it can; 0 where nothing is asked. */
export function utilisation(loadGbps: number, capacityGbps: number): number {
  return loadGbps === 0 ? 0 : loadGbps / capacityGbps;
}

function maxUtilisation({ capacityGbps }: NetworkView, placement: Placement, effect: Effect): number {
  const { forwardGbps, backwardGbps } = placement;
  const capacity = remainingCapacity(capacityGbps, effect);
  let most = 0;
  for (let edge = 0; edge < capacity.length; edge++) {
    const load = Math.max(forwardGbps[edge]!, backwardGbps[edge]!);
    most = Math.max(most, utilisation(load, capacity[edge]!));
  }
  return most;
}
