import type { Effect } from "../../failure/index.ts";
import type { NetworkView } from "../../graph/index.ts";
import type { DemandTable } from "../../traffic/index.ts";
import type { Placement } from "../routingModel.ts";
import { type FittedFlows, fittedFlows } from "./fittedFlows.ts";
import { flowPlacement } from "./flowPlacement.ts";
import { type FlowProblem, flowProblem, latencyWeight } from "./flowProblem.ts";
import type { FlowSolver } from "./flowProgram.ts";
import { addPath, onFirstPaths, type PathFlows } from "./pathPool.ts";
import { arcPrices, masterFlows, type RestrictedMaster, restrictedMaster } from "./restrictedMaster.ts";
import { seedPool } from "./seedPool.ts";
import { TightArcs } from "./tightArcs.ts";

/** How far an optimal placement has come. */
export interface OptimalProgress {
  /** Rounds of column generation so far. */
  readonly round: number;
  /** What the best placement so far serves. */
  readonly servedGbps: number;
  /** What no placement exceeds. */
  readonly upperBoundGbps: number;
}

export interface OptimalSettings {
  readonly gap: number;
  readonly maxRounds: number;
  readonly onProgress: (progress: OptimalProgress) => void;
  readonly solve: FlowSolver;
}

/** The share of the gap that may be given up for latency. */
const LATENCY_SHARE = 0.25;

/** Masters are solved to this share of the gap that is left: their prices will change. */
const MASTER_SHARE = 0.1;

/** The share of the gap that may be given up for fewer paths. */
const DUST_SHARE = 1e-3;

const FINEST_TOLERANCE = 1e-10;

/** A polished solution may overload arcs that were not tight so far. */
const POLISH_ATTEMPTS = 3;

/** Places demands by {@link optimal}. */
export function placeOptimally(
  view: NetworkView,
  demands: DemandTable,
  effect: Effect,
  settings: OptimalSettings,
): Placement {
  const problem = flowProblem(view, demands, effect);
  const { fitted, upperBoundGbps } = new ColumnGeneration(problem, settings).run();
  return { ...flowPlacement(problem, problem.pool, fitted), upperBoundGbps };
}

/**
 * Solves masters over a growing pool of paths: prices of one lead to the paths that the next one lacks.
 *
 * Both paths and rows come as they are needed, and a master is solved no finer than its place in the sequence calls for.
 */
class ColumnGeneration {
  private readonly problem: FlowProblem;
  private readonly settings: OptimalSettings;
  private readonly tightArcs: TightArcs;
  private readonly servedByShortest: number;
  /** What a Gbit/s·ms is worth in Gbit/s served. */
  private latencyWeight: number;
  private tolerance: number = MASTER_SHARE;
  private upperBound: number;
  private best: FittedFlows;
  private bestServed: number;

  constructor(problem: FlowProblem, settings: OptimalSettings) {
    const { capacity, shortest, pool, servable } = problem;
    this.problem = problem;
    this.settings = settings;
    this.latencyWeight = latencyWeight(problem, LATENCY_SHARE * settings.gap);
    this.upperBound = sum(servable);
    this.tightArcs = new TightArcs(capacity);
    this.tightArcs.tighten(
      pool,
      onFirstPaths(pool, (demand) => servable[demand]!),
    );
    const isFirst = (demand: number) => pool[demand]![0] === shortest.paths[demand];
    this.best = this.fit(
      onFirstPaths(pool, (demand) => (isFirst(demand) ? shortest.servedGbps[demand]! : 0)),
    );
    this.bestServed = sum(this.best.served);
    this.servedByShortest = this.bestServed;
  }

  run(): { fitted: FittedFlows; upperBoundGbps: number } {
    const { maxRounds, onProgress } = this.settings;
    seedPool(this.problem, this.latencyWeight);
    for (let round = 1; round <= maxRounds; round++) {
      const isDone = this.round();
      onProgress({ round, servedGbps: this.bestServed, upperBoundGbps: this.upperBound });
      if (isDone || this.isWithinGap(this.bestServed)) break;
    }
    this.polish();
    return { fitted: this.best, upperBoundGbps: Math.max(this.upperBound, this.bestServed) };
  }

  /** @returns whether nothing more can be gained */
  private round(): boolean {
    const { pool, capacity } = this.problem;
    const master = this.master();
    const { flows, rowPrice, groupPrice } = this.solve(master, this.tolerance);
    const fitted = this.fit(flows);
    this.keep(fitted, this.bestServed);
    if (master.groupDemands.length === 0 && !this.tightArcs.tighten(pool, flows)) return true;

    const price = arcPrices(master, rowPrice, capacity.length);
    this.upperBound = Math.min(this.upperBound, this.boundAt(price, master));
    this.tightArcs.relax(pool, flows, price);
    const isTighter = this.tightArcs.tighten(pool, flows);
    const isRicher = this.addPaths(price, master, groupPrice);
    if (!isTighter && !isRicher) {
      if (this.tolerance === FINEST_TOLERANCE) return true;
      this.tolerance *= 0.1;
      this.latencyWeight *= 0.1;
    }
    const gap = (this.upperBound - this.bestServed) / this.upperBound;
    this.tolerance = Math.max(FINEST_TOLERANCE, Math.min(this.tolerance, MASTER_SHARE * gap));
    return false;
  }

  /** Solves the last master finely: what it splits for want of accuracy and what could be faster come together. */
  private polish(): void {
    for (let attempt = 0; attempt < POLISH_ATTEMPTS; attempt++) {
      const { flows } = this.solve(this.master(), FINEST_TOLERANCE);
      const fitted = this.fit(flows);
      if (!this.tightArcs.tighten(this.problem.pool, flows) && this.isWithinGap(sum(fitted.served))) {
        this.keep(fitted, this.servedByShortest);
        return;
      }
      this.keep(fitted, this.bestServed);
    }
  }

  private master(): RestrictedMaster {
    const { pool, servable: amount, capacity, arcLatencyMs } = this.problem;
    const latencyOf = (path: readonly number[]) => path.reduce((total, arc) => total + arcLatencyMs[arc]!, 0);
    const worthOf = (path: readonly number[]) => Math.max(0, 1 - this.latencyWeight * latencyOf(path));
    const { isTight } = this.tightArcs;
    return restrictedMaster({ pool, amount, capacity, isTight, worthOf, dropsFree: false });
  }

  private solve(master: RestrictedMaster, tolerance: number) {
    const solution = this.settings.solve({ ...master.program, shortfallWeight: null }, tolerance);
    const { pool, servable: amount } = this.problem;
    const { isTight } = this.tightArcs;
    return { ...solution, flows: masterFlows(master, { pool, amount, isTight }, solution.flow) };
  }

  /** Adds each demand's best path if it beats those it has. */
  private addPaths(price: Float64Array, master: RestrictedMaster, groupPrice: Float64Array): boolean {
    const { arcLatencyMs, pricing, pool } = this.problem;
    const length = price.map((worth, arc) => worth + this.latencyWeight * arcLatencyMs[arc]!);
    const profit = new Map(master.groupDemands.map((demand, group) => [demand, groupPrice[group]!]));
    let isNew = false;
    pricing.eachShortest(
      length,
      1,
      (demand) => profit.has(demand),
      ({ demand, distance, path }) => {
        if (1 - distance > profit.get(demand)!) isNew = addPath(pool, demand, path()) || isNew;
      },
    );
    return isNew;
  }

  /** By weak duality no placement serves more than Σ capacity × price + Σ demand × max(0, 1 − its distance). */
  private boundAt(price: Float64Array, master: RestrictedMaster): number {
    const { capacity, arcLatencyMs, pricing, servable } = this.problem;
    const length = price.map((worth, arc) =>
      arcLatencyMs[arc]! < Number.POSITIVE_INFINITY ? worth : Number.POSITIVE_INFINITY,
    );
    const isLimited = new Set(master.groupDemands);
    let bound = 0;
    for (let arc = 0; arc < price.length; arc++) if (price[arc]! > 0) bound += price[arc]! * capacity[arc]!;
    for (let demand = 0; demand < servable.length; demand++)
      if (!isLimited.has(demand)) bound += servable[demand]!;
    pricing.eachShortest(
      length,
      1,
      (demand) => isLimited.has(demand),
      ({ demand, distance }) => {
        bound += servable[demand]! * Math.max(0, 1 - distance);
      },
    );
    return bound;
  }

  private isWithinGap(served: number): boolean {
    return this.upperBound - served <= this.settings.gap * this.upperBound;
  }

  private keep(fitted: FittedFlows, atLeast: number): void {
    const served = sum(fitted.served);
    if (served < atLeast) return;
    this.best = fitted;
    this.bestServed = served;
  }

  private fit(flows: PathFlows): FittedFlows {
    const { pool, servable, capacity } = this.problem;
    return fittedFlows(pool, flows, servable, capacity, DUST_SHARE * this.settings.gap);
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
