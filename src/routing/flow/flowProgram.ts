/**
 * A linear program that shares row capacities among paths.
 *
 * Paths come in groups, one group a demand. Without `shortfallWeight`, it is the largest worth Σ value × flow with each
 * row's flow at most its capacity and each group's at most its amount. With it, it is the smallest shortfall u ≥ 0 such
 * that each group's flow is at least amount − weight × u; `value` counts for nothing.
 */
export interface FlowProgram {
  /** Length R, above 0 and finite. */
  readonly rowCapacity: Float64Array;
  /** Length P + 1, the rows of path `p` are `pathRows[pathOffsets[p] .. pathOffsets[p + 1])`. */
  readonly pathOffsets: Int32Array;
  /** Rows of each path, ascending. */
  readonly pathRows: Int32Array;
  /** Length P, worth of a unit of flow. */
  readonly value: Float64Array;
  /** Length G + 1, the paths of group `g` are `groupOffsets[g] .. groupOffsets[g + 1]`. */
  readonly groupOffsets: Int32Array;
  /** Length G, above 0. */
  readonly groupAmount: Float64Array;
  /** Length G, at least 0. */
  readonly shortfallWeight: Float64Array | null;
}

export interface FlowSolution {
  /** Length P. */
  readonly flow: Float64Array;
  /** Length R, at least 0: what a unit more of capacity is worth. */
  readonly rowPrice: Float64Array;
  /** Length G, at least 0: what a unit of the group's amount is worth, or costs where there is a shortfall. */
  readonly groupPrice: Float64Array;
  readonly shortfall: number;
}

/** @param tolerance - how far from optimal the solution may be, as a share of all amounts */
export type FlowSolver = (program: FlowProgram, tolerance: number) => FlowSolution;

/** The solution of a program without groups. */
export function noFlow({ rowCapacity }: FlowProgram): FlowSolution {
  const none = new Float64Array();
  return { flow: none, rowPrice: new Float64Array(rowCapacity.length), groupPrice: none, shortfall: 0 };
}
