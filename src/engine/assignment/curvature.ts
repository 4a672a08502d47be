import { type DualProblem, meets } from './dual-problem.ts';

/**
 * Minus the second derivatives of the dual at a point, between the limits in `free`: the sum over the flows of demand x mu x the
 * covariance of the use of two limits over the alternatives. Positive semidefinite but for rounding.
 *
 * @param mu scale by flow
 * @param shares by row, at the point
 * @param free limits, in rising order
 * @returns row by row, one row and column for each of `free`
 */
export function curvatureAt(problem: DualProblem, mu: Float64Array, shares: Float64Array, free: readonly number[]): Float64Array {
  const size = free.length;
  const matrix = new Float64Array(size * size);
  const isFree = new Uint8Array(problem.limit.length);
  const placeOf = new Int32Array(problem.limit.length).fill(-1);
  free.forEach((l, place) => {
    isFree[l] = 1;
    placeOf[l] = place;
  });
  const mean = new Float64Array(size);
  const met = new Int32Array(size);
  const value = new Float64Array(size);
  for (const w of problem.coupled) {
    if (!meets(problem, w, isFree)) continue;
    const weight = (problem.demand[w] as number) * (mu[w] as number);
    addSquares(problem, w, shares, weight, placeOf, matrix, mean);
    takeMeans(problem, w, weight, placeOf, matrix, mean, met, value);
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
  placeOf: Int32Array,
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
      const placeA = placeOf[slot[a] as number] as number;
      if (placeA < 0) continue;
      const part = share * (units[a] as number);
      mean[placeA] = (mean[placeA] as number) + part;
      for (let b = start; b < end; b++) {
        const placeB = placeOf[slot[b] as number] as number;
        if (placeB > placeA || placeB < 0) continue;
        const cell = placeA * size + placeB;
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
  placeOf: Int32Array,
  matrix: Float64Array,
  mean: Float64Array,
  met: Int32Array,
  value: Float64Array,
): void {
  const size = mean.length;
  const end = useStart[rowStart[w + 1] as number] as number;
  let count = 0;
  for (let use = useStart[rowStart[w] as number] as number; use < end; use++) {
    const place = placeOf[slot[use] as number] as number;
    if (place < 0 || mean[place] === 0) continue;
    // Each limit once, however many alternatives use it.
    met[count] = place;
    value[count] = mean[place] as number;
    mean[place] = 0;
    count += 1;
  }
  for (let a = 0; a < count; a++) {
    const placeA = met[a] as number;
    const product = weight * (value[a] as number);
    for (let b = 0; b < count; b++) {
      const placeB = met[b] as number;
      if (placeB > placeA) continue;
      const cell = placeA * size + placeB;
      matrix[cell] = (matrix[cell] as number) - product * (value[b] as number);
    }
  }
}
