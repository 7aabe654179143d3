/** A pivot this much smaller than its diagonal entry was is rounding: its row depends on those before it. */
const DEPENDENT = 1e-14;

/**
 * Factors a symmetric positive semidefinite matrix in place into L Lᵀ; only the lower triangle is read and written.
 *
 * A row that depends on those before it gets an endless pivot, which makes its unknown 0 in {@link solveCholesky}.
 * Cost: n³ / 6 multiplications.
 *
 * @param matrix - n × n, row by row
 */
export function factorCholesky(matrix: Float64Array, n: number): void {
  let row = 0;
  // Four rows at a time: what is read of the rows above serves four sums.
  for (; row + 3 < n; row += 4) {
    for (let above = 0; above < row; above++) eliminateFourRows(matrix, n, row, above);
    for (let i = row; i < row + 4; i++) finishRow(matrix, n, i, row);
  }
  for (; row < n; row++) finishRow(matrix, n, row, 0);
}

/** Solves L Lᵀ x = b in place of the first n entries of b. Cost: n² multiplications. */
export function solveCholesky(factor: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let rest = b[i]!;
    for (let j = 0, at = i * n; j < i; j++, at++) rest -= factor[at]! * b[j]!;
    b[i] = rest / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = i * n;
    const x = b[i]! / factor[row + i]!;
    b[i] = x;
    for (let j = 0; j < i; j++) b[j]! -= factor[row + j]! * x;
  }
}

/** The entries of four rows from `row` in the column of a finished row above them. */
function eliminateFourRows(matrix: Float64Array, n: number, row: number, above: number): void {
  const row0 = row * n;
  const row1 = row0 + n;
  const row2 = row1 + n;
  const row3 = row2 + n;
  const rowAbove = above * n;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let k = 0; k < above; k++) {
    const factor = matrix[rowAbove + k]!;
    sum0 += matrix[row0 + k]! * factor;
    sum1 += matrix[row1 + k]! * factor;
    sum2 += matrix[row2 + k]! * factor;
    sum3 += matrix[row3 + k]! * factor;
  }
  const pivot = matrix[rowAbove + above]!;
  matrix[row0 + above] = (matrix[row0 + above]! - sum0) / pivot;
  matrix[row1 + above] = (matrix[row1 + above]! - sum1) / pivot;
  matrix[row2 + above] = (matrix[row2 + above]! - sum2) / pivot;
  matrix[row3 + above] = (matrix[row3 + above]! - sum3) / pivot;
}

/** The entries of a row from the column `first` on, and its pivot. */
function finishRow(matrix: Float64Array, n: number, row: number, first: number): void {
  const start = row * n;
  for (let above = first; above < row; above++) {
    let sum = 0;
    for (let k = 0; k < above; k++) sum += matrix[start + k]! * matrix[above * n + k]!;
    matrix[start + above] = (matrix[start + above]! - sum) / matrix[above * n + above]!;
  }
  const before = matrix[start + row]!;
  let pivot = before;
  for (let k = 0; k < row; k++) pivot -= matrix[start + k]! ** 2;
  matrix[start + row] = pivot > DEPENDENT * before ? Math.sqrt(pivot) : Number.POSITIVE_INFINITY;
}
