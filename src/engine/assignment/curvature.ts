import type { DualFlow, DualProblem } from './dual-problem.ts';

/**
 * Minus the second derivatives of the dual at a point, between the limits in `free`: the sum over the flows of demand x mu x the
 * covariance of the use of two limits over the alternatives. Positive semidefinite but for rounding.
 *
 * @param mu scale by position in problem.coupled
 * @param shares shares of each coupled flow at the point
 * @returns row by row over all limits; rows and columns of limits that are not free are 0
 */
export function curvatureAt(
  problem: DualProblem,
  mu: Float64Array,
  shares: readonly Float64Array[],
  free: readonly number[],
): Float64Array {
  const size = problem.limit.length;
  const matrix = new Float64Array(size * size);
  const isFree = new Uint8Array(size);
  for (const l of free) isFree[l] = 1;
  const mean = new Float64Array(size);
  problem.coupled.forEach((flow, at) => {
    const own = shares[at] as Float64Array;
    const weight = flow.demand * (mu[at] as number);
    addSquares(flow, own, weight, isFree, matrix, mean);
    takeMeans(flow, weight, matrix, mean);
  });
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) matrix[b * size + a] = matrix[a * size + b] as number;
  return matrix;
}

/** Adds weight x the mean product of uses to the lower half, and gathers the mean uses in `mean`. */
function addSquares(
  flow: DualFlow,
  shares: Float64Array,
  weight: number,
  isFree: Uint8Array,
  matrix: Float64Array,
  mean: Float64Array,
): void {
  const { rowStart, slot, units } = flow;
  const size = mean.length;
  for (let row = 0; row < shares.length; row++) {
    const share = shares[row] as number;
    if (share === 0) continue;
    const start = rowStart[row] as number;
    const end = rowStart[row + 1] as number;
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
function takeMeans(flow: DualFlow, weight: number, matrix: Float64Array, mean: Float64Array): void {
  const size = mean.length;
  const met: number[] = [];
  const value: number[] = [];
  for (const at of flow.slot) {
    const own = mean[at] as number;
    if (own === 0) continue;
    met.push(at);
    value.push(own);
    mean[at] = 0;
  }
  for (let a = 0; a < met.length; a++) {
    const slotA = met[a] as number;
    for (let b = 0; b < met.length; b++) {
      const slotB = met[b] as number;
      if (slotB > slotA) continue;
      const cell = slotA * size + slotB;
      matrix[cell] = (matrix[cell] as number) - weight * (value[a] as number) * (value[b] as number);
    }
  }
}
