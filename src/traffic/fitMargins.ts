import { CutsetError } from "../errors.ts";
import { sumOf } from "./sumOf.ts";

export interface FitOptions {
  /** Largest relative deviation of a margin that counts as met. @default 1e-6 */
  readonly tolerance?: number;
  /** Most rounds, each of one fit to the rows and one to the columns. @default 10000 */
  readonly rounds?: number;
}

/** How well a table meets its margins. */
export interface MarginFit {
  readonly converged: boolean;
  /** Largest |sum - total| / total over the rows and columns whose total is not 0. */
  readonly residual: number;
  readonly rounds: number;
}

/** A residual that changes by less than this share of itself in a round stands still. */
const standstill = 1e-12;

/** Row and column totals may differ by this share of themselves, as rounded publications do. */
const roundingOfTotals = 1e-6;

/**
 * The table nearest to `table` in relative entropy that has the given margins, by iterative proportional fitting.
 *
 * Rows and columns are scaled in turn, so zeros stay zeros and `a·d / (b·c)` of any four corners is kept. Where no table
 * with these zeros has these margins, `converged` is false, the columns are met and `residual` says how far the rows
 * are off; the rounds end early once it stands still. Totals of columns are scaled to the sum of the rows' where
 * rounding (1e-6) keeps the two apart.
 * Cost: O(rows · columns) a round.
 *
 * @param table - row by row, `rowTotals.length` times `columnTotals.length` amounts of 0 or more; left as it is
 * @throws {CutsetError} `ARGUMENT_INVALID` if sizes differ, an amount is negative or not finite, the totals of rows and
 * of columns have different sums, or a row or column of zeros has a total
 * @see Deming & Stephan (1940), doi:10.1214/aoms/1177731829; Fienberg (1970), doi:10.1214/aoms/1177696968
 */
export function fitMargins(
  table: Float64Array,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  { tolerance = 1e-6, rounds = 10_000 }: FitOptions = {},
): MarginFit & { readonly table: Float64Array } {
  const columnFactor = consistentTotals(table, rowTotals, columnTotals);
  const margins = { rowTotals, columnTotals: columnTotals.map((total) => total * columnFactor) };
  const fitted = table.slice();
  let residual = deviation(fitted, margins);
  // Between zeros a change spreads by one row and one column a round; until it is everywhere, more may move.
  const patience = rowTotals.length + columnTotals.length;
  let still = 0;
  let round = 0;
  while (residual > tolerance && still < patience && round < rounds) {
    fitRows(fitted, margins);
    fitColumns(fitted, margins);
    const before = residual;
    residual = deviation(fitted, margins);
    still = Math.abs(before - residual) > standstill * residual ? 0 : still + 1;
    round++;
  }
  return { table: fitted, converged: residual <= tolerance, residual, rounds: round };
}

interface Margins {
  readonly rowTotals: Float64Array;
  readonly columnTotals: Float64Array;
}

function fitRows(table: Float64Array, { rowTotals, columnTotals }: Margins): void {
  const width = columnTotals.length;
  for (let row = 0; row < rowTotals.length; row++) {
    const sum = rowSum(table, row, width);
    const factor = sum > 0 ? rowTotals[row]! / sum : 0;
    for (let cell = row * width; cell < (row + 1) * width; cell++) table[cell]! *= factor;
  }
}

function fitColumns(table: Float64Array, { columnTotals }: Margins): void {
  const width = columnTotals.length;
  const factors = columnSums(table, width).map((sum, column) => (sum > 0 ? columnTotals[column]! / sum : 0));
  for (let cell = 0; cell < table.length; cell++) table[cell]! *= factors[cell % width]!;
}

function deviation(table: Float64Array, { rowTotals, columnTotals }: Margins): number {
  const width = columnTotals.length;
  let most = 0;
  const note = (sum: number, total: number) => {
    // A total of 0 is met after the first round, and exactly.
    const off = total > 0 ? Math.abs(sum - total) / total : sum > 0 ? 1 : 0;
    if (off > most) most = off;
  };
  rowTotals.forEach((total, row) => {
    note(rowSum(table, row, width), total);
  });
  columnSums(table, width).forEach((sum, column) => {
    note(sum, columnTotals[column]!);
  });
  return most;
}

function rowSum(table: Float64Array, row: number, width: number): number {
  let sum = 0;
  for (let cell = row * width; cell < (row + 1) * width; cell++) sum += table[cell]!;
  return sum;
}

function columnSums(table: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let cell = 0; cell < table.length; cell++) sums[cell % width]! += table[cell]!;
  return sums;
}

/** The factor that brings the totals of columns to the sum of those of rows. */
function consistentTotals(table: Float64Array, rowTotals: Float64Array, columnTotals: Float64Array): number {
  const width = columnTotals.length;
  const cells = rowTotals.length * width;
  if (table.length !== cells) {
    throw refused(`table must have ${rowTotals.length} × ${width} = ${cells} amounts, got ${table.length}`);
  }
  for (const [name, amounts] of Object.entries({ table, rowTotals, columnTotals })) {
    const bad = amounts.findIndex((amount) => !(amount >= 0 && amount < Number.POSITIVE_INFINITY));
    if (bad >= 0) throw refused(`${name}[${bad}] must be a finite number of 0 or more, got ${amounts[bad]}`);
  }
  const sums = {
    row: rowTotals.map((_, row) => rowSum(table, row, width)),
    column: columnSums(table, width),
  };
  for (const [name, totals] of Object.entries({ row: rowTotals, column: columnTotals })) {
    const empty = totals.findIndex(
      (total, index) => total > 0 && sums[name as keyof typeof sums][index] === 0,
    );
    if (empty >= 0)
      throw refused(`${name} ${empty} has only zeros, which no factor brings to ${totals[empty]}`);
  }
  const rows = sumOf(rowTotals);
  const columns = sumOf(columnTotals);
  if (Math.abs(rows - columns) > roundingOfTotals * Math.max(rows, columns)) {
    throw refused(`the totals of rows have the sum ${rows}, those of columns ${columns}; make them equal`);
  }
  return columns > 0 ? rows / columns : 1;
}

function refused(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", `fitMargins: ${problem}`);
}
