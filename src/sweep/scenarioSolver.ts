import { type Effect, remainingCapacity } from "../failure/index.ts";
import { FailureStack, type NetworkView } from "../graph/index.ts";
import type { Placement, PlacementRepair, RoutingModel } from "../routing/index.ts";
import type { DemandTable } from "../traffic/index.ts";
import { ElementEffects } from "./elementEffects.ts";
import type { ElementEffect, ElementTable } from "./elementTable.ts";
import { marked } from "./marked.ts";
import { placementRepair } from "./placementRepair.ts";
import type { ScenarioFigures } from "./sweepRow.ts";

/** What scenarios are solved on: flat data that threads can share, but for `view.network`. */
export interface SweepSubject {
  readonly view: NetworkView;
  readonly demands: DemandTable;
  readonly elements: ElementTable;
}

/** The state behind a row; what it refers to changes with the next scenario. */
export interface SolvedScenario {
  readonly figures: ScenarioFigures;
  readonly effect: Effect;
  /** `null` in a sweep without routing. */
  readonly placement: Placement | null;
  /** Which demands and arcs may differ from the intact network; `null` in a sweep without routing. */
  readonly changes: Pick<PlacementRepair, "changedDemands" | "changedArcs"> | null;
}

/** Elements that fail on top of each other one by one, so that neighbouring scenarios share them; more fail as one. */
const mostLevels = 4;

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
  private readonly onStack: (ElementEffect | null)[] = [];
  private readonly repair: PlacementRepair | null;
  private readonly intactLatencyMs: Float64Array;

  /** @param routing - `null` to look at connectivity only */
  constructor({ view, demands, elements }: SweepSubject, routing: RoutingModel | null) {
    this.view = view;
    this.demands = demands;
    this.effects = new ElementEffects(view, elements);
    this.stack = new FailureStack(view.graph, view.isPlace);
    this.repair = routing === null ? null : placementRepair(routing, view, demands);
    this.intactLatencyMs =
      this.repair?.apply(this.effects.union([])).latencyMs.slice() ?? new Float64Array(0);
  }

  /** @throws {CutsetError} `FAILURE_INVALID` or `NOT_FOUND` if a ref names nothing */
  elementsOf(failure: readonly string[]): ElementEffect[] {
    return failure.map((ref) => this.effects.of(ref));
  }

  /** What fails and works; changes with the next call of this and of `solve`. */
  effectOf(elements: readonly ElementEffect[]): Effect {
    return this.effects.union(elements);
  }

  /** @throws whatever a routing model throws */
  solve(elements: readonly ElementEffect[]): SolvedScenario {
    const effect = this.effects.union(elements);
    this.restack(elements, effect);
    const placement = this.repair?.apply(effect) ?? null;
    const figures = {
      pairsAfter: this.stack.pairs,
      isolatedSites: this.stack.isolatedPlaces,
      ...(placement === null ? noTraffic : this.traffic(placement, effect)),
    };
    return { figures, effect, placement, changes: this.repair };
  }

  private restack(elements: readonly ElementEffect[], effect: Effect): void {
    let shared = 0;
    while (shared < elements.length && this.onStack[shared] === elements[shared]) shared++;
    while (this.onStack.length > shared) {
      this.onStack.pop();
      this.stack.pop();
    }
    if (elements.length > mostLevels) {
      this.onStack.push(null);
      this.stack.push({ nodes: marked(effect.failedNodes), edges: marked(effect.failedEdges) });
      return;
    }
    for (let i = shared; i < elements.length; i++) {
      this.onStack.push(elements[i]!);
      this.stack.push(elements[i]!);
    }
  }

  private traffic(
    placement: Placement,
    effect: Effect,
  ): Omit<ScenarioFigures, "pairsAfter" | "isolatedSites"> {
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
    if (load > 0) most = Math.max(most, load / capacity[edge]!);
  }
  return most;
}
