import { type FlowProgram, type FlowSolution, noFlow } from "./flowProgram.ts";
import { NormalEquations } from "./normalEquations.ts";

/** After this many steps without progress, rounding allows no more. */
const PATIENCE = 15;

/** How far towards the nearest bound a step goes. */
const STEP_SHARE = 0.9995;

/**
 * Solves a {@link FlowProgram} by Mehrotra's predictor-corrector interior-point method.
 *
 * Prices are interior to the optimal face, which keeps column generation steady, and tell every constraint that binds
 * from those that could be slack. Cost: some 10 to 25 times that of {@link NormalEquations.factor}.
 *
 * @param tolerance - complementarity at the end, as a share of all amounts
 * @see Mehrotra (1992), doi:10.1137/0802028; Gondzio et al. (2016), doi:10.1007/s10589-016-9843-6, for its use in
 * column generation on multicommodity flow
 */
export function solveFlowProgram(program: FlowProgram, tolerance: number): FlowSolution {
  if (program.groupAmount.length === 0) return noFlow(program);
  return new InteriorPoint(program).solve(tolerance);
}

/** Variables are in the order: paths, rows' slacks, groups' slacks, the shortfall; constraints: rows, groups. */
class InteriorPoint {
  private readonly program: FlowProgram;
  private readonly pathCount: number;
  private readonly rowCount: number;
  private readonly groupCount: number;
  /** Of a group's slack in its constraint: 1 for what is not carried, -1 for what exceeds the least. */
  private readonly slackSign: number;
  private readonly cost: Float64Array;
  private readonly side: Float64Array;
  private readonly primal: Float64Array;
  private readonly reduced: Float64Array;
  private readonly dual: Float64Array;
  private readonly primalResidual: Float64Array;
  private readonly dualResidual: Float64Array;
  private readonly primalStep: Float64Array;
  private readonly reducedStep: Float64Array;
  private readonly dualStep: Float64Array;
  private readonly complement: Float64Array;
  private readonly weight: Float64Array;
  private readonly scratch: Float64Array;
  private readonly scale: number;
  private readonly equations: NormalEquations;

  constructor(program: FlowProgram) {
    const { value } = program;
    this.scale = program.groupAmount.reduce((sum, amount) => sum + amount, 0) / program.groupAmount.length;
    this.program = scaled(program, this.scale);
    const { rowCapacity, groupAmount, shortfallWeight } = this.program;
    this.pathCount = value.length;
    this.rowCount = rowCapacity.length;
    this.groupCount = groupAmount.length;
    this.slackSign = shortfallWeight === null ? 1 : -1;
    const variables = this.pathCount + this.rowCount + this.groupCount + (shortfallWeight === null ? 0 : 1);
    const constraints = this.rowCount + this.groupCount;
    this.cost = new Float64Array(variables);
    if (shortfallWeight === null) for (const [path, worth] of value.entries()) this.cost[path] = -worth;
    else this.cost[variables - 1] = shortfallWeight.reduce((sum, weight) => sum + weight, 0);
    this.side = new Float64Array(constraints);
    this.side.set(rowCapacity);
    this.side.set(groupAmount, this.rowCount);
    this.primal = new Float64Array(variables);
    this.reduced = new Float64Array(variables);
    this.dual = new Float64Array(constraints);
    this.primalResidual = new Float64Array(constraints);
    this.dualResidual = new Float64Array(variables);
    this.primalStep = new Float64Array(variables);
    this.reducedStep = new Float64Array(variables);
    this.dualStep = new Float64Array(constraints);
    this.complement = new Float64Array(variables);
    this.weight = new Float64Array(variables);
    this.scratch = new Float64Array(variables);
    this.equations = new NormalEquations(this.program);
  }

  solve(tolerance: number): FlowSolution {
    const { primal, reduced, primalStep, reducedStep, complement, weight } = this;
    const variables = primal.length;
    this.start();
    let leastError = Number.POSITIVE_INFINITY;
    let best = this.solution();
    for (let step = 0, bestStep = 0; step - bestStep <= PATIENCE; step++) {
      const gap = product(primal, reduced);
      const error = Math.max(gap / this.groupCount, this.setResiduals());
      if (error < leastError) {
        leastError = error;
        best = this.solution();
        bestStep = step;
      }
      if (!(error > tolerance)) break;
      for (let i = 0; i < variables; i++) weight[i] = primal[i]! / reduced[i]!;
      this.equations.factor(weight);

      for (let i = 0; i < variables; i++) complement[i] = -primal[i]! * reduced[i]!;
      this.setDirection();
      const primalReach = Math.min(1, reach(primal, primalStep));
      const dualReach = Math.min(1, reach(reduced, reducedStep));
      let predicted = 0;
      for (let i = 0; i < variables; i++) {
        predicted +=
          (primal[i]! + primalReach * primalStep[i]!) * (reduced[i]! + dualReach * reducedStep[i]!);
      }
      const target = (gap / variables) * (predicted / gap) ** 3;
      for (let i = 0; i < variables; i++) {
        complement[i] = target - primal[i]! * reduced[i]! - primalStep[i]! * reducedStep[i]!;
      }
      this.setDirection();
      const primalLength = Math.min(1, STEP_SHARE * reach(primal, primalStep));
      const dualLength = Math.min(1, STEP_SHARE * reach(reduced, reducedStep));
      advance(primal, primalStep, primalLength);
      advance(reduced, reducedStep, dualLength);
      advance(this.dual, this.dualStep, dualLength);
    }
    return best;
  }

  /** Half of what fits on every row, and prices that balance it. */
  private start(): void {
    const { program, primal, reduced, dual, side, pathCount, rowCount, groupCount } = this;
    const { groupOffsets, pathOffsets, pathRows, shortfallWeight } = program;
    const load = new Float64Array(rowCount);
    const eachPath = (visit: (path: number, group: number) => void) => {
      for (let group = 0; group < groupCount; group++) {
        for (let path = groupOffsets[group]!; path < groupOffsets[group + 1]!; path++) visit(path, group);
      }
    };
    const evenly = (group: number) =>
      side[rowCount + group]! / (groupOffsets[group + 1]! - groupOffsets[group]!);
    eachPath((path, group) => {
      for (let at = pathOffsets[path]!; at < pathOffsets[path + 1]!; at++)
        load[pathRows[at]!]! += evenly(group);
    });
    const carried = new Float64Array(rowCount + groupCount);
    eachPath((path, group) => {
      let share = 0.5;
      for (let at = pathOffsets[path]!; at < pathOffsets[path + 1]!; at++) {
        const row = pathRows[at]!;
        share = Math.min(share, (0.5 * side[row]!) / load[row]!);
      }
      primal[path] = share * evenly(group);
      carried[rowCount + group]! += primal[path]!;
      for (let at = pathOffsets[path]!; at < pathOffsets[path + 1]!; at++)
        carried[pathRows[at]!]! += primal[path]!;
    });
    for (let row = 0; row < rowCount; row++) primal[pathCount + row] = side[row]! - carried[row]!;
    if (shortfallWeight !== null) primal[primal.length - 1] = 2;
    for (let group = 0; group < groupCount; group++) {
      const asked = side[rowCount + group]!;
      const missing = asked - carried[rowCount + group]!;
      const spare = 2 * (shortfallWeight?.[group] ?? 0) - missing;
      const slack = shortfallWeight === null ? missing : Math.max(spare, 0.1 * asked);
      primal[pathCount + rowCount + group] = slack;
      dual[rowCount + group] = shortfallWeight === null ? -1.5 : 0.5;
    }
    for (let row = 0; row < rowCount; row++) {
      dual[row] = shortfallWeight === null ? -0.5 / Math.max(1, primal[pathCount + row]!) : -1;
    }
    this.setDualResidual();
    for (let i = 0; i < reduced.length; i++) reduced[i] = Math.max(this.dualResidual[i]!, 0.05);
  }

  /** @returns the largest violation of a constraint, as a share of its size */
  private setResiduals(): number {
    const { primal, reduced, side, primalResidual, dualResidual } = this;
    this.multiply(primal, primalResidual);
    let missed = 0;
    for (let i = 0; i < side.length; i++) {
      primalResidual[i] = side[i]! - primalResidual[i]!;
      missed = Math.max(missed, Math.abs(primalResidual[i]!) / (1 + side[i]!));
    }
    this.setDualResidual();
    for (let i = 0; i < reduced.length; i++) {
      dualResidual[i]! -= reduced[i]!;
      missed = Math.max(missed, Math.abs(dualResidual[i]!));
    }
    return missed;
  }

  /** cost − Aᵀ dual */
  private setDualResidual(): void {
    const { cost, dual, dualResidual } = this;
    this.multiplyTransposed(dual, dualResidual);
    for (let i = 0; i < cost.length; i++) dualResidual[i] = cost[i]! - dualResidual[i]!;
  }

  /** The step that meets all constraints and adds `complement` to the products, to first order. */
  private setDirection(): void {
    const { reduced, weight, scratch, complement, primalResidual, dualResidual } = this;
    const { primalStep, reducedStep, dualStep } = this;
    for (let i = 0; i < scratch.length; i++)
      scratch[i] = complement[i]! / reduced[i]! - weight[i]! * dualResidual[i]!;
    this.multiply(scratch, dualStep);
    for (let i = 0; i < dualStep.length; i++) dualStep[i] = primalResidual[i]! - dualStep[i]!;
    this.equations.solve(dualStep);
    this.multiplyTransposed(dualStep, primalStep);
    for (let i = 0; i < scratch.length; i++) {
      reducedStep[i] = dualResidual[i]! - primalStep[i]!;
      primalStep[i] = scratch[i]! + weight[i]! * primalStep[i]!;
    }
  }

  private multiply(vector: Float64Array, out: Float64Array): void {
    const { program, pathCount, rowCount, groupCount, slackSign } = this;
    const { groupOffsets, pathOffsets, pathRows, shortfallWeight } = program;
    for (let row = 0; row < rowCount; row++) out[row] = vector[pathCount + row]!;
    for (let group = 0; group < groupCount; group++) {
      let sum = slackSign * vector[pathCount + rowCount + group]!;
      if (shortfallWeight !== null) sum += shortfallWeight[group]! * vector[vector.length - 1]!;
      for (let path = groupOffsets[group]!; path < groupOffsets[group + 1]!; path++) {
        sum += vector[path]!;
        for (let at = pathOffsets[path]!; at < pathOffsets[path + 1]!; at++)
          out[pathRows[at]!]! += vector[path]!;
      }
      out[rowCount + group] = sum;
    }
  }

  private multiplyTransposed(vector: Float64Array, out: Float64Array): void {
    const { program, pathCount, rowCount, groupCount, slackSign } = this;
    const { groupOffsets, pathOffsets, pathRows, shortfallWeight } = program;
    for (let row = 0; row < rowCount; row++) out[pathCount + row] = vector[row]!;
    let shortfall = 0;
    for (let group = 0; group < groupCount; group++) {
      const own = vector[rowCount + group]!;
      out[pathCount + rowCount + group] = slackSign * own;
      if (shortfallWeight !== null) shortfall += shortfallWeight[group]! * own;
      for (let path = groupOffsets[group]!; path < groupOffsets[group + 1]!; path++) {
        let sum = own;
        for (let at = pathOffsets[path]!; at < pathOffsets[path + 1]!; at++) sum += vector[pathRows[at]!]!;
        out[path] = sum;
      }
    }
    if (shortfallWeight !== null) out[out.length - 1] = shortfall;
  }

  private solution(): FlowSolution {
    const { primal, reduced, pathCount, rowCount, groupCount, scale } = this;
    return {
      flow: primal.slice(0, pathCount).map((flow) => flow * scale),
      rowPrice: reduced.slice(pathCount, pathCount + rowCount),
      groupPrice: reduced.slice(pathCount + rowCount, pathCount + rowCount + groupCount),
      shortfall: this.program.shortfallWeight === null ? 0 : primal.at(-1)!,
    };
  }
}

/** The program in units of `scale`, so that tolerances mean the same on every network. */
function scaled(program: FlowProgram, scale: number): FlowProgram {
  const divide = (amounts: Float64Array) => amounts.map((amount) => amount / scale);
  return {
    ...program,
    rowCapacity: divide(program.rowCapacity),
    groupAmount: divide(program.groupAmount),
    shortfallWeight: program.shortfallWeight === null ? null : divide(program.shortfallWeight),
  };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** How many times a step fits before an entry falls to 0. */
function reach(from: Float64Array, step: Float64Array): number {
  let most = Number.POSITIVE_INFINITY;
  for (let i = 0; i < from.length; i++) if (step[i]! < 0) most = Math.min(most, -from[i]! / step[i]!);
  return most;
}

function advance(at: Float64Array, step: Float64Array, length: number): void {
  for (let i = 0; i < at.length; i++) at[i]! += length * step[i]!;
}
