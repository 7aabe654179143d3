import { CutsetError } from "../../errors.ts";
import { type FlowProgram, type FlowSolution, type FlowSolver, noFlow } from "./flowProgram.ts";

type HighsLoader = typeof import("highs").default;
type Highs = Awaited<ReturnType<HighsLoader>>;

const SETTINGS = {
  output_flag: false,
  solver: "simplex",
  primal_feasibility_tolerance: 1e-10,
  dual_feasibility_tolerance: 1e-10,
};

/**
 * Solves flow programs exactly, by the simplex method of the optional peer dependency `highs`.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the package is not installed
 * @see Huangfu & Hall (2018), doi:10.1007/s12532-017-0130-5
 */
export async function highsFlowSolver(): Promise<FlowSolver> {
  const highs = await loadHighs();
  return (program) => (program.groupAmount.length === 0 ? noFlow(program) : solveBySimplex(highs, program));
}

async function loadHighs(): Promise<Highs> {
  let loader: unknown;
  try {
    loader = (await import("highs")).default;
  } catch (cause) {
    const message = "exact routing needs the package highs: npm install highs";
    throw Object.assign(new CutsetError("ARGUMENT_INVALID", message), { cause });
  }
  // Its declarations read as those of CommonJS, in which the loader would be one level deeper.
  return (loader as HighsLoader)();
}

/** Columns: paths, and the shortfall if there is one. Rows: capacities, groups. */
function solveBySimplex(highs: Highs, program: FlowProgram): FlowSolution {
  const { rowCapacity, groupAmount, shortfallWeight, value } = program;
  const pathCount = value.length;
  const rowCount = rowCapacity.length;
  const scale = groupAmount.reduce((sum, amount) => sum + amount, 0) / groupAmount.length;
  const hasShortfall = shortfallWeight !== null;
  const numCols = pathCount + (hasShortfall ? 1 : 0);
  const numRows = rowCount + groupAmount.length;
  const amounts = [...rowCapacity, ...groupAmount].map((amount) => amount / scale);
  const isLeast = (row: number) => hasShortfall && row >= rowCount;
  const model = {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: hasShortfall ? [...new Array<number>(pathCount).fill(0), -groupAmount.length] : value,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(highs.infinity),
    rowLower: amounts.map((amount, row) => (isLeast(row) ? amount : -highs.infinity)),
    rowUpper: amounts.map((amount, row) => (isLeast(row) ? highs.infinity : amount)),
    matrix: { format: "csc" as const, numCols, numRows, ...columnsOf(program, scale) },
  };
  return highs.withModel(model, (solver) => {
    solver.options.set(SETTINGS);
    solver.run();
    const { colValue, rowDual } = solver.getSolution();
    const prices = rowDual.map(Math.abs);
    return {
      flow: colValue.slice(0, pathCount).map((flow) => flow * scale),
      rowPrice: prices.slice(0, rowCount),
      groupPrice: prices.slice(rowCount),
      shortfall: hasShortfall ? colValue[pathCount]! : 0,
    };
  });
}

function columnsOf(
  { rowCapacity, pathOffsets, pathRows, groupOffsets, shortfallWeight }: FlowProgram,
  scale: number,
) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (let group = 0; group + 1 < groupOffsets.length; group++) {
    for (let path = groupOffsets[group]!; path < groupOffsets[group + 1]!; path++) {
      indices.push(
        ...pathRows.subarray(pathOffsets[path]!, pathOffsets[path + 1]!),
        rowCapacity.length + group,
      );
      starts.push(indices.length);
    }
  }
  for (const _ of indices) values.push(1);
  if (shortfallWeight !== null) {
    for (const [group, weight] of shortfallWeight.entries()) {
      if (weight === 0) continue;
      indices.push(rowCapacity.length + group);
      values.push(weight / scale);
    }
    starts.push(indices.length);
  }
  return { starts, indices, values };
}
