import type { DualProblem } from './dual-problem.ts';

/**
 * Minus the second derivatives of the dual at a point, between the limits in `free`: the sum over the flows of demand x mu x the
 * covariance of the use of two limits over the alternatives. Positive semidefinite but for rounding.
 *
 * @param mu scale by flow
 * @param shares by row, at the point
 * @returns row by row over all limits; rows and columns of limits that are not free are 0
 */
export function curvatureAt(problem: DualProblem, mu: Float64Array, shares: Float64Array, free: readonly number[]): Float64Array {
  const size = problem.limit.length;
  const matrix = new Float64Array(size * size);
  const isFree = new Uint8Array(size);
  for (const l of free) isFree[l] = 1;
  const mean = new Float64Array(size);
  const met = new Int32Array(size);
  const value = new Float64Array(size);
  for (const w of problem.coupled) {
    const weight = (problem.demand[w] as number) * (mu[w] as number);
    addSquares(problem, w, shares, weight, isFree, matrix, mean);
    takeMeans(problem, w, weight, matrix, mean, met, value);
  }
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) matrix[b * size + a] = matrix[a * size + b] as number;
  return matrix;
}

/** Adds weight x the mean product of uses to the lower half, and gathers the mean uses in `mean`. */
function addSquares(
  { rowStart, useStart, slot, units }: DualProblem,
  w: number,
  shares: Float64Array,
  weight: number,
  isFree: Uint8Array,
  matrix: Float64Array,
  mean: Float64Array,
): void {
  const size = mean.length;
  const rowEnd = rowStart[w + 1] as number;
  for (let row = rowStart[w] as number; row < rowEnd; row++) {
    const share = shares[row] as number;
    if (share === 0) continue;
    const start = useStart[row] as number;
    const end = useStart[row + 1] as number;
    for (let a = start; a < end; a++) {
      const slotA = slot[a] as number;
      if (isFree[slotA] === 0) continue;
      const part = share * (units[a] as number);
      mean[slotA] = (mean[slotA] as number) + part;
      for (let b = start; b < end; b++) {
        const slotB = slot[b] as number;
        if (slotB > slotA || isFree[slotB] === 0) continue;
        const cell = slotA * size + slotB;
        matrix[cell] = (matrix[cell] as number) + weight * part * (units[b] as number);
      }
    }
  }
}

/** Takes weight x the product of the mean uses from the lower half, and clears `mean` for the next flow. */
function takeMeans(
  { rowStart, useStart, slot }: DualProblem,
  w: number,
  weight: number,
  matrix: Float64Array,
  mean: Float64Array,
  met: Int32Array,
  value: Float64Array,
): void {
  const size = mean.length;
  const end = useStart[rowStart[w + 1] as number] as number;
  let count = 0;
  for (let use = useStart[rowStart[w] as number] as number; use < end; use++) {
    const at = slot[use] as number;
    if (mean[at] === 0) continue;
    // Each limit once, however many alternatives use it.
    met[count] = at;
    value[count] = mean[at] as number;
    mean[at] = 0;
    count += 1;
  }
  for (let a = 0; a < count; a++) {
    const slotA = met[a] as number;
    const product = weight * (value[a] as number);
    for (let b = 0; b < count; b++) {
      const slotB = met[b] as number;
      if (slotB > slotA) continue;
      const cell = slotA * size + slotB;
      matrix[cell] = (matrix[cell] as number) - product * (value[b] as number);
    }
  }
}
