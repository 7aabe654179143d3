import type { Effect } from "../../failure/index.ts";
import type { NetworkView } from "../../graph/index.ts";
import type { DemandTable } from "../../traffic/index.ts";
import type { Placement } from "../routingModel.ts";
import { fittedFlows } from "./fittedFlows.ts";
import { flowPlacement } from "./flowPlacement.ts";
import { type FlowProblem, flowProblem, latencyWeight } from "./flowProblem.ts";
import type { FlowProgram, FlowSolver } from "./flowProgram.ts";
import { addPath, onFirstPaths, type PathFlows } from "./pathPool.ts";
import { arcPrices, masterFlows, type RestrictedMaster, restrictedMaster } from "./restrictedMaster.ts";
import { seedPool } from "./seedPool.ts";
import { TightArcs } from "./tightArcs.ts";

/** How far a max-min fair placement has come. */
export interface MaxMinProgress {
  /** Levels found so far. */
  readonly level: number;
  /** The served fraction at this level, 0…1. */
  readonly fraction: number;
  /** Demands whose fraction is settled. */
  readonly settled: number;
}

export interface MaxMinSettings {
  readonly tolerance: number;
  readonly maxRounds: number;
  readonly onProgress: (progress: MaxMinProgress) => void;
  readonly solve: FlowSolver;
}

/** Prices tell which demands bind only where programs are solved finely. */
const FINE_TOLERANCE = 1e-9;

/** Settled demands are held to this share less of their level, so that what is left to solve has an interior. */
const HOLD_SLACK = 1e-9;

/** A demand binds where a unit of it costs at least this share of what the dearest does. */
const BINDING_PRICE = 1e-5;

/** What the slowest of the shortest paths may give up for speed, as a share of what it carries. */
const LATENCY_SHARE = 1e-7;

/** Places demands by {@link maxMin}. */
export function placeMaxMin(
  view: NetworkView,
  demands: DemandTable,
  effect: Effect,
  settings: MaxMinSettings,
): Placement {
  const problem = flowProblem(view, demands, effect);
  const flows = new ProgressiveFilling(problem, settings).run();
  const { pool, servable, capacity } = problem;
  return flowPlacement(problem, pool, fittedFlows(pool, flows, servable, capacity));
}

interface Level {
  readonly master: RestrictedMaster;
  readonly shortfall: number;
  readonly groupPrice: Float64Array;
}

/** Raises the served fraction of all demands together; those that cannot rise further are settled, the others go on. */
class ProgressiveFilling {
  private readonly problem: FlowProblem;
  private readonly settings: MaxMinSettings;
  private readonly tightArcs: TightArcs;
  /** Length D, what a demand must get if it is settled, and may get otherwise. */
  private readonly amount: Float64Array;
  private readonly isSettled: Uint8Array;
  /** What a Gbit/s·ms is worth: enough to settle ties among paths, and too little to change fractions. */
  private readonly latencyWeight: number;

  constructor(problem: FlowProblem, settings: MaxMinSettings) {
    const { pool, servable, capacity } = problem;
    this.problem = problem;
    this.settings = settings;
    this.amount = servable.slice();
    this.isSettled = new Uint8Array(servable.length);
    this.latencyWeight = latencyWeight(problem, LATENCY_SHARE);
    this.tightArcs = new TightArcs(capacity);
    this.tightArcs.tighten(
      pool,
      onFirstPaths(pool, (demand) => servable[demand]!),
    );
  }

  run(): PathFlows {
    seedPool(this.problem, this.latencyWeight);
    for (let level = 1; ; level++) {
      const found = this.level();
      if (found === null || found.shortfall <= FINE_TOLERANCE) return this.fastest();
      this.settle(found);
      const settled = this.isSettled.reduce((count, is) => count + is, 0);
      this.settings.onProgress({ level, fraction: 1 - found.shortfall, settled });
    }
  }

  /** The highest fraction that all demands not settled can have, over all paths; `null` if all have what they offer. */
  private level(): Level | null {
    const { pool, capacity, servable } = this.problem;
    const { isTight } = this.tightArcs;
    for (let round = 1; ; round++) {
      const sources = { pool, amount: this.amount, capacity, isTight, worthOf: () => 0, dropsFree: true };
      const master = restrictedMaster(sources);
      if (master.groupDemands.every((demand) => this.isSettled[demand] === 1)) {
        const onlyFree = masterFlows(master, sources, new Float64Array(master.program.value.length));
        if (this.tightArcs.tighten(pool, onlyFree)) continue;
        return null;
      }
      const weight = (demand: number) => (this.isSettled[demand] === 1 ? 0 : servable[demand]!);
      const program: FlowProgram = {
        ...master.program,
        shortfallWeight: Float64Array.from(master.groupDemands, weight),
      };
      const { flow, rowPrice, groupPrice, shortfall } = this.settings.solve(program, FINE_TOLERANCE);
      const isTighter = this.tightArcs.tighten(pool, masterFlows(master, sources, flow));
      const price = arcPrices(master, rowPrice, capacity.length);
      const { isRicher, bound } = this.addPaths(price, master, groupPrice);
      const isClose = !isTighter && 1 - shortfall >= bound - this.settings.tolerance;
      if (isClose || (!isTighter && !isRicher) || round === this.settings.maxRounds) {
        return { master, shortfall, groupPrice };
      }
    }
  }

  /**
   * Adds each demand's cheapest path if it is cheaper than those it has, and bounds the level from above: at any
   * prices, carrying a demand costs at least its distance, and all of it at most what capacity is worth.
   */
  private addPaths(price: Float64Array, master: RestrictedMaster, groupPrice: Float64Array) {
    const { arcLatencyMs, pricing, pool, capacity, servable } = this.problem;
    const length = price.map((worth, arc) => worth + this.latencyWeight * arcLatencyMs[arc]!);
    const paid = new Map(master.groupDemands.map((demand, group) => [demand, groupPrice[group]!]));
    let budget = 0;
    for (let arc = 0; arc < price.length; arc++) if (price[arc]! > 0) budget += price[arc]! * capacity[arc]!;
    let costOfRising = 0;
    let isRicher = false;
    pricing.eachShortest(
      length,
      Number.POSITIVE_INFINITY,
      (demand) => paid.has(demand),
      ({ demand, distance, path }) => {
        if (this.isSettled[demand] === 1) budget -= this.amount[demand]! * distance;
        else costOfRising += servable[demand]! * distance;
        if (distance < paid.get(demand)!) isRicher = addPath(pool, demand, path()) || isRicher;
      },
    );
    return { isRicher, bound: costOfRising > 0 ? Math.min(1, budget / costOfRising) : 1 };
  }

  /** Settles the demands whose price says that none of them can have more; at least the dearest. */
  private settle({ master: { groupDemands }, groupPrice, shortfall }: Level): void {
    const held = Math.max(0, 1 - shortfall) * (1 - HOLD_SLACK);
    const rising = [...groupDemands.keys()].filter((group) => this.isSettled[groupDemands[group]!] === 0);
    const dearest = rising.reduce((most, group) => Math.max(most, groupPrice[group]!), 0);
    for (const group of rising) {
      if (groupPrice[group]! < BINDING_PRICE * dearest) continue;
      const demand = groupDemands[group]!;
      this.isSettled[demand] = 1;
      this.amount[demand] = held * this.problem.servable[demand]!;
    }
  }

  /** Of the ways to give each demand its level, one of low latency. */
  private fastest(): PathFlows {
    const { pool, capacity, arcLatencyMs } = this.problem;
    const latencyOf = (path: readonly number[]) => path.reduce((total, arc) => total + arcLatencyMs[arc]!, 0);
    for (;;) {
      const sources = {
        pool,
        amount: this.amount,
        capacity,
        isTight: this.tightArcs.isTight,
        worthOf: (path: readonly number[]) => Math.max(0, 1 - this.latencyWeight * latencyOf(path)),
        dropsFree: false,
      };
      const master = restrictedMaster(sources);
      const { flow } = this.settings.solve({ ...master.program, shortfallWeight: null }, FINE_TOLERANCE / 10);
      const flows = masterFlows(master, sources, flow);
      if (!this.tightArcs.tighten(pool, flows)) return flows;
    }
  }
}
