import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitMargins } from "../../src/traffic/index.ts";
import { errorOf } from "../problems.ts";

const of = (...amounts: number[]) => Float64Array.from(amounts);
const amount = fc.double({ min: 0.01, max: 100, noNaN: true });

function sumsOf(table: Float64Array, rows: number, columns: number) {
  const cell = (row: number, column: number) => table[row * columns + column]!;
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  return {
    rows: range(rows).map((row) => range(columns).reduce((sum, column) => sum + cell(row, column), 0)),
    columns: range(columns).map((column) => range(rows).reduce((sum, row) => sum + cell(row, column), 0)),
  };
}

describe("closed forms", () => {
  test("two by two: the odds ratio stays, which is a quadratic in one cell", () => {
    const { table, converged } = fitMargins(of(7, 9, 12, 7), of(5, 15), of(10, 10), { tolerance: 1e-9 });
    const odds = (7 * 7) / (9 * 12);
    const linear = 5 + 15 * odds;
    const first = (-linear + Math.sqrt(linear ** 2 + 4 * (1 - odds) * 50 * odds)) / (2 * (1 - odds));
    expect(converged).toBe(true);
    for (const [cell, expected] of [first, 5 - first, 10 - first, 5 + first].entries()) {
      expect(table[cell]).toBeCloseTo(expected, 7);
    }
  });

  test("four by four: what another optimiser finds", () => {
    const seed = of(40, 30, 20, 10, 35, 50, 100, 75, 30, 80, 70, 120, 20, 30, 40, 50);
    const { table } = fitMargins(seed, of(150, 300, 400, 150), of(200, 300, 400, 100));
    // By SciPy's BFGS on the dual, the sum of cell · exp(u + v) less totals · (u, v).
    expect([...table].map((cell) => Number(cell.toFixed(2)))).toEqual([
      64.56, 46.23, 35.38, 3.82, 49.97, 68.16, 156.5, 25.37, 56.72, 144.43, 145.08, 53.77, 28.75, 41.18,
      63.03, 17.03,
    ]);
  });

  test("a table of ones becomes the product of its margins in one round", () => {
    const { table, rounds } = fitMargins(new Float64Array(6).fill(1), of(10, 30), of(8, 12, 20));
    expect(rounds).toBe(1);
    for (const [cell, expected] of [2, 3, 5, 6, 9, 15].entries())
      expect(table[cell]).toBeCloseTo(expected, 12);
  });

  test("a table that has its margins is left as it is", () => {
    const table = of(1, 2, 3, 4);
    expect(fitMargins(table, of(3, 7), of(4, 6))).toEqual({ table, converged: true, residual: 0, rounds: 0 });
  });

  test("totals of 0 empty their row and column", () => {
    const { table, converged } = fitMargins(of(1, 1, 1, 1), of(0, 5), of(0, 5));
    expect([...table]).toEqual([0, 0, 0, 5]);
    expect(converged).toBe(true);
  });

  test("sums of totals that differ by rounding are those of the rows", () => {
    const { table, converged } = fitMargins(of(1, 1), of(10), of(5, 5.000001));
    expect(converged).toBe(true);
    expect(table[0]! + table[1]!).toBeCloseTo(10, 12);
  });
});

test("a residual that stands still for a while, because a change spreads between zeros, comes down", () => {
  const { table, converged } = fitMargins(of(2, 1, 0, 0, 1, 1, 0, 0, 3), of(3, 3, 6), of(2, 3, 7));
  expect(converged).toBe(true);
  for (const [cell, expected] of [2, 1, 0, 0, 2, 1, 0, 0, 6].entries()) {
    expect(table[cell]).toBeCloseTo(expected, 5);
  }
});

describe("totals that cannot be met", () => {
  test("are an answer: the columns are met, the residual is that of the rows", () => {
    // Without a diagonal, the first country sends all that the second receives, which is 4, not 6.
    const { table, converged, residual, rounds } = fitMargins(of(0, 1, 1, 0), of(6, 4), of(6, 4));
    expect([...table]).toEqual([0, 4, 6, 0]);
    expect(converged).toBe(false);
    expect(residual).toBeCloseTo(0.5, 12);
    expect(rounds).toBeLessThan(10);
  });

  test("may come near only slowly, and stop at the rounds given", () => {
    // The one table with these zeros and margins has a further zero.
    const { converged, rounds, residual } = fitMargins(of(1, 1, 0, 1), of(1, 1), of(1, 1), { rounds: 10 });
    expect({ converged, rounds }).toEqual({ converged: false, rounds: 10 });
    expect(residual).toBeLessThan(0.2);
    expect(fitMargins(of(1, 1, 0, 1), of(1, 1), of(1, 1), { tolerance: 0.01 }).converged).toBe(true);
  });
});

test("positive tables meet any margins of the same sum, and keep their odds ratios", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(amount, { minLength: 35, maxLength: 35 }),
      (rows, columns, amounts) => {
        const seed = Float64Array.from(amounts.slice(0, rows * columns));
        const totals = sumsOf(Float64Array.from(amounts.slice(10, 10 + rows * columns)), rows, columns);
        const { table, converged } = fitMargins(
          seed,
          Float64Array.from(totals.rows),
          Float64Array.from(totals.columns),
          { tolerance: 1e-9 },
        );
        expect(converged).toBe(true);
        const met = sumsOf(table, rows, columns);
        for (const [row, total] of totals.rows.entries()) expect(met.rows[row]! / total).toBeCloseTo(1, 8);
        for (const [column, total] of totals.columns.entries())
          expect(met.columns[column]! / total).toBeCloseTo(1, 8);
        for (let row = 1; row < rows; row++) {
          for (let column = 1; column < columns; column++) {
            const odds = (cells: Float64Array) =>
              Math.log(cells[0]!) +
              Math.log(cells[row * columns + column]!) -
              Math.log(cells[column]!) -
              Math.log(cells[row * columns]!);
            expect(odds(table)).toBeCloseTo(odds(seed), 9);
          }
        }
      },
    ),
  );
});

test.each([
  ["a table of another size", [1, 1, 1], [1, 1], [1, 1], "must have 2 × 2 = 4 amounts, got 3"],
  ["a negative amount", [1, -1], [1], [1, 0], "table[1] must be a finite number of 0 or more, got -1"],
  ["a total that is no number", [1, 1], [Number.NaN], [1, 0], "rowTotals[0] must be a finite"],
  ["an infinite total", [1, 1], [1], [1, Number.POSITIVE_INFINITY], "columnTotals[1] must be a finite"],
  ["sums that differ", [1, 1], [3], [1, 1], "rows have the sum 3, those of columns 2"],
  ["a row of zeros with a total", [0, 0, 1, 1], [1, 1], [1, 1], "row 0 has only zeros"],
  ["a column of zeros with a total", [0, 1, 0, 1], [1, 1], [1, 1], "column 0 has only zeros"],
])("%s is refused", (_, table, rows, columns, message) => {
  const run = () => fitMargins(Float64Array.from(table), Float64Array.from(rows), Float64Array.from(columns));
  expect(errorOf("ARGUMENT_INVALID", run).message).toContain(message);
});
