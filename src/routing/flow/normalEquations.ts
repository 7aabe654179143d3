import { factorCholesky, solveCholesky } from "./denseCholesky.ts";
import type { FlowProgram } from "./flowProgram.ts";

/**
 * Solves A D Aᵀ y = r for the constraint matrix A of a {@link FlowProgram} and a diagonal D, row constraints first.
 *
 * A path is in one group, so the part of the groups is diagonal and is eliminated first; a dense matrix over rows is
 * left. Each group is summed about its heaviest path: in D, weights differ by many powers of ten, and of the plain
 * difference between a group's sum and its elimination nothing but rounding would remain. The column of the shortfall
 * touches all groups; eliminated last, it adds a matrix of rank one.
 */
export class NormalEquations {
  private readonly program: FlowProgram;
  private readonly rowCount: number;
  private readonly groupCount: number;
  private readonly matrix: Float64Array;
  private weight: Float64Array = new Float64Array();
  /** Length G, the diagonal of the part of the groups. */
  private readonly pivot: Float64Array;
  private readonly isOnBase: Uint8Array;
  /** Length R, of one group: weights of the paths besides the base, summed by row, less those on the base. */
  private readonly detour: Float64Array;
  private readonly isTouched: Uint8Array;
  private readonly touched: Int32Array;
  /** Length R, what is left of the column of the shortfall once the groups are eliminated, negated. */
  private readonly shortfallColumn: Float64Array;
  private shortfallPivot = 0;

  constructor(program: FlowProgram) {
    this.program = program;
    this.rowCount = program.rowCapacity.length;
    this.groupCount = program.groupAmount.length;
    this.matrix = new Float64Array(this.rowCount * this.rowCount);
    this.pivot = new Float64Array(this.groupCount);
    this.isOnBase = new Uint8Array(this.rowCount);
    this.detour = new Float64Array(this.rowCount);
    this.isTouched = new Uint8Array(this.rowCount);
    this.touched = new Int32Array(this.rowCount);
    this.shortfallColumn = new Float64Array(this.rowCount);
  }

  /**
   * Cost: R³ / 6 multiplications, and for each path the square of its rows.
   *
   * @param weight - the diagonal of D, above 0: paths, rows' slacks, groups' slacks, the shortfall
   */
  factor(weight: Float64Array): void {
    const { rowCount, groupCount, matrix } = this;
    const { shortfallWeight, groupOffsets } = this.program;
    const pathCount = groupOffsets[groupCount]!;
    this.weight = weight;
    matrix.fill(0);
    for (let row = 0; row < rowCount; row++) matrix[row * rowCount + row] = weight[pathCount + row]!;
    for (let group = 0; group < groupCount; group++)
      this.addGroup(group, weight[pathCount + rowCount + group]!);
    if (shortfallWeight !== null) this.addShortfall(shortfallWeight, weight.at(-1)!);
    factorCholesky(matrix, rowCount);
  }

  /**
   * Turns a right-hand side into the solution. Cost: R² multiplications.
   *
   * @param side - length R + G
   */
  solve(side: Float64Array): void {
    const { matrix, rowCount, groupCount, pivot, shortfallColumn, shortfallPivot } = this;
    const { shortfallWeight } = this.program;
    let shortfall = 0;
    for (let group = 0; group < groupCount; group++) {
      const reduced = side[rowCount + group]! / pivot[group]!;
      this.addPaths(group, -reduced, side);
      if (shortfallWeight !== null) shortfall += shortfallWeight[group]! * reduced;
    }
    if (shortfallWeight !== null) {
      for (let row = 0; row < rowCount; row++)
        side[row]! += (shortfall / shortfallPivot) * shortfallColumn[row]!;
    }
    solveCholesky(matrix, rowCount, side);
    if (shortfallWeight !== null) {
      for (let row = 0; row < rowCount; row++) shortfall -= shortfallColumn[row]! * side[row]!;
      shortfall /= shortfallPivot;
    }
    for (let group = 0; group < groupCount; group++) {
      let rest = side[rowCount + group]! - this.alongPaths(group, side);
      if (shortfallWeight !== null) rest -= shortfallWeight[group]! * shortfall;
      side[rowCount + group] = rest / pivot[group]!;
    }
  }

  private addGroup(group: number, slackWeight: number): void {
    const { weight, matrix, rowCount, isOnBase, detour } = this;
    const { groupOffsets, pathOffsets, pathRows } = this.program;
    const first = groupOffsets[group]!;
    const end = groupOffsets[group + 1]!;
    let base = first;
    let total = 0;
    for (let path = first; path < end; path++) {
      total += weight[path]!;
      if (weight[path]! > weight[base]!) base = path;
    }
    const pivot = total + slackWeight;
    this.pivot[group] = pivot;

    const baseStart = pathOffsets[base]!;
    const baseEnd = pathOffsets[base + 1]!;
    for (let at = baseStart; at < baseEnd; at++) isOnBase[pathRows[at]!] = 1;
    let count = 0;
    for (let at = baseStart; at < baseEnd; at++) count = this.touch(pathRows[at]!, count);
    for (let path = first; path < end; path++) {
      if (path !== base) count = this.addDetour(path, baseStart, baseEnd, count);
    }
    const share = slackWeight / pivot;
    const { touched } = this;
    for (let i = 0; i < count; i++) {
      const row = touched[i]!;
      for (let j = 0; j < count; j++) {
        const column = touched[j]!;
        if (column > row) continue;
        let entry = (-detour[row]! * detour[column]!) / pivot;
        if (isOnBase[row] === 1) entry += share * detour[column]!;
        if (isOnBase[column] === 1) entry += share * detour[row]!;
        if (isOnBase[row] === 1 && isOnBase[column] === 1) entry += share * total;
        matrix[row * rowCount + column]! += entry;
      }
    }
    for (let i = 0; i < count; i++) {
      const row = touched[i]!;
      detour[row] = 0;
      isOnBase[row] = 0;
      this.isTouched[row] = 0;
    }
  }

  /** Adds weight × e eᵀ for where a path leaves the base, e = 1, and where the base is left, e = -1. */
  private addDetour(path: number, baseStart: number, baseEnd: number, countBefore: number): number {
    const { matrix, rowCount, isOnBase, detour } = this;
    const { pathOffsets, pathRows } = this.program;
    const weight = this.weight[path]!;
    const start = pathOffsets[path]!;
    const end = pathOffsets[path + 1]!;
    let count = countBefore;
    // Rows of both are marked 2 for as long as this path is added.
    for (let at = start; at < end; at++) if (isOnBase[pathRows[at]!] === 1) isOnBase[pathRows[at]!] = 2;
    const add = (row: number, sign: number): void => {
      count = this.touch(row, count);
      detour[row]! += sign * weight;
      for (let at = start; at < end; at++) {
        const column = pathRows[at]!;
        if (isOnBase[column] === 0 && column <= row) matrix[row * rowCount + column]! += sign * weight;
      }
      for (let at = baseStart; at < baseEnd; at++) {
        const column = pathRows[at]!;
        if (isOnBase[column] === 1 && column <= row) matrix[row * rowCount + column]! -= sign * weight;
      }
    };
    for (let at = start; at < end; at++) if (isOnBase[pathRows[at]!] === 0) add(pathRows[at]!, 1);
    for (let at = baseStart; at < baseEnd; at++) if (isOnBase[pathRows[at]!] === 1) add(pathRows[at]!, -1);
    for (let at = baseStart; at < baseEnd; at++) isOnBase[pathRows[at]!] = 1;
    return count;
  }

  private touch(row: number, count: number): number {
    if (this.isTouched[row] === 1) return count;
    this.isTouched[row] = 1;
    this.touched[count] = row;
    return count + 1;
  }

  private addShortfall(shortfallWeight: Float64Array, weight: number): void {
    const { matrix, rowCount, groupCount, pivot, shortfallColumn } = this;
    shortfallColumn.fill(0);
    let sum = 1 / weight;
    for (let group = 0; group < groupCount; group++) {
      sum += shortfallWeight[group]! ** 2 / pivot[group]!;
      this.addPaths(group, shortfallWeight[group]! / pivot[group]!, shortfallColumn);
    }
    this.shortfallPivot = sum;
    for (let row = 0; row < rowCount; row++) {
      const share = shortfallColumn[row]! / sum;
      for (let column = 0; column <= row; column++) {
        matrix[row * rowCount + column]! += share * shortfallColumn[column]!;
      }
    }
  }

  /** Adds the weighted rows of a group's paths, times a factor. */
  private addPaths(group: number, factor: number, out: Float64Array): void {
    const { groupOffsets, pathOffsets, pathRows } = this.program;
    for (let path = groupOffsets[group]!; path < groupOffsets[group + 1]!; path++) {
      const part = this.weight[path]! * factor;
      for (let at = pathOffsets[path]!; at < pathOffsets[path + 1]!; at++) out[pathRows[at]!]! += part;
    }
  }

  /** The sum of a vector over the weighted rows of a group's paths. */
  private alongPaths(group: number, vector: Float64Array): number {
    const { groupOffsets, pathOffsets, pathRows } = this.program;
    let sum = 0;
    for (let path = groupOffsets[group]!; path < groupOffsets[group + 1]!; path++) {
      let along = 0;
      for (let at = pathOffsets[path]!; at < pathOffsets[path + 1]!; at++) along += vector[pathRows[at]!]!;
      sum += this.weight[path]! * along;
    }
    return sum;
  }
}
