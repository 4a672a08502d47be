import { solvePositive } from './solve-positive.ts';

/**
 * The step of a regularised Newton method for the maximum of a concave function over pi >= 0.
 *
 * The regularisation adds `slope x stiffness / reach` to each diagonal: far from the optimum it holds a step to about reach / stiffness,
 * near it the slope and with it the regularisation go to zero, and convergence is quadratic. A component that the step would take
 * below 0 is set to end at 0, and the rest is solved again around it.
 *
 * @param curvature minus the second derivatives, row by row; not changed
 * @param slope the gradient
 * @param stiffness the greatest change of the log of a share per unit of each pi
 * @returns a step that keeps pi + step >= 0 and along which the function rises, or all 0
 */
export function newtonStep(
  pi: Float64Array,
  slope: Float64Array,
  curvature: Float64Array,
  stiffness: Float64Array,
  reach: number,
): Float64Array {
  const size = pi.length;
  const matrix = curvature.slice();
  for (let l = 0; l < size; l++) {
    const cell = l * size + l;
    matrix[cell] = (matrix[cell] as number) + (Math.abs(slope[l] as number) * (stiffness[l] as number)) / reach;
  }
  // At zero and pushed further down: stays.
  let free: number[] = [];
  for (let l = 0; l < size; l++) if ((pi[l] as number) > 0 || (slope[l] as number) > 0) free.push(l);
  const ending: number[] = [];
  for (;;) {
    const right = slope.slice();
    for (const l of free) {
      for (const end of ending) right[l] = (right[l] as number) + (matrix[l * size + end] as number) * (pi[end] as number);
    }
    const step = solvePositive(matrix, right, free);
    const below = free.filter((l) => (pi[l] as number) + (step[l] as number) < 0);
    if (below.length === 0) {
      for (const end of ending) step[end] = -(pi[end] as number);
      return rises(step, slope) ? step : slopeStep(pi, slope, matrix);
    }
    ending.push(...below);
    free = free.filter((l) => !below.includes(l));
  }
}

function rises(step: Float64Array, slope: Float64Array): boolean {
  let gain = 0;
  for (let l = 0; l < step.length; l++) gain += (step[l] as number) * (slope[l] as number);
  return gain > 0;
}

/** Fallback: each component by its own curvature alone, cut at 0. It always rises where anything can. */
function slopeStep(pi: Float64Array, slope: Float64Array, matrix: Float64Array): Float64Array {
  const size = pi.length;
  return slope.map((value, l) => {
    const own = matrix[l * size + l] as number;
    const step = own > 0 ? value / own : 0;
    return Math.max(step, -(pi[l] as number));
  });
}
