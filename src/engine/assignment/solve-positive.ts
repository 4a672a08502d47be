/**
 * Solves the symmetric positive semidefinite system `matrix x = right` for the rows in `free`; the other unknowns stay 0. LDL' without
 * pivoting; an unknown that the rows before it determine (a pivot of no size beside its diagonal) is held at 0, so that two limits
 * which always bind together give one of the many solutions instead of none.
 *
 * @param matrix row by row, size x size; not changed
 * @returns one value per row
 */
export function solvePositive(matrix: Float64Array, right: Float64Array, free: readonly number[]): Float64Array {
  const size = right.length;
  const count = free.length;
  const lower = new Float64Array(count * count);
  const pivot = new Float64Array(count);
  const reduced = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const row = free[i] as number;
    let diagonal = matrix[row * size + row] as number;
    const threshold = diagonal * 1e-13;
    let value = right[row] as number;
    for (let j = 0; j < i; j++) {
      let entry = matrix[row * size + (free[j] as number)] as number;
      for (let k = 0; k < j; k++) entry -= (lower[i * count + k] as number) * (lower[j * count + k] as number) * (pivot[k] as number);
      const factor = pivot[j] === 0 ? 0 : entry / (pivot[j] as number);
      lower[i * count + j] = factor;
      diagonal -= factor * factor * (pivot[j] as number);
      value -= factor * (reduced[j] as number);
    }
    pivot[i] = diagonal > threshold ? diagonal : 0;
    reduced[i] = value;
  }
  const solution = new Float64Array(size);
  for (let i = count - 1; i >= 0; i--) {
    let value = pivot[i] === 0 ? 0 : (reduced[i] as number) / (pivot[i] as number);
    if (pivot[i] !== 0) {
      for (let j = i + 1; j < count; j++) value -= (lower[j * count + i] as number) * (solution[free[j] as number] as number);
    }
    solution[free[i] as number] = value;
  }
  return solution;
}
