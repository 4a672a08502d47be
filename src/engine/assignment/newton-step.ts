import { solvePositive } from './solve-positive.ts';

/**
 * The step of a regularised Newton method for the maximum of a concave function over pi >= 0.
 *
 * The regularisation adds `slope x stiffness / reach` to each diagonal: far from the optimum it holds a step to about reach / stiffness,
 * near it the slope and with it the regularisation go to zero, and convergence is quadratic. A component that the step would take
 * below 0 is set to end at 0, and the rest is solved again around it.
 *
 * All arrays are over the limits that may move (freeLimits), one place for each.
 *
 * @param curvature minus the second derivatives, row by row; changed
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
  let moving: number[] = [];
  for (let l = 0; l < size; l++) {
    moving.push(l);
    const cell = l * size + l;
    curvature[cell] = (curvature[cell] as number) + (Math.abs(slope[l] as number) * (stiffness[l] as number)) / reach;
  }
  const ending: number[] = [];
  for (;;) {
    const right = slope.slice();
    for (const l of moving) {
      for (const end of ending) right[l] = (right[l] as number) + (curvature[l * size + end] as number) * (pi[end] as number);
    }
    const step = solvePositive(curvature, right, moving);
    const below = moving.filter((l) => (pi[l] as number) + (step[l] as number) < 0);
    if (below.length === 0) {
      for (const end of ending) step[end] = -(pi[end] as number);
      return rises(step, slope) ? step : slopeStep(pi, slope, curvature);
    }
    ending.push(...below);
    moving = moving.filter((l) => !below.includes(l));
  }
}

/** The limits that a step may move: all but those priced at zero that are not full. */
export function freeLimits(pi: Float64Array, slope: Float64Array): number[] {
  const free: number[] = [];
  for (let l = 0; l < pi.length; l++) if ((pi[l] as number) > 0 || (slope[l] as number) > 0) free.push(l);
  return free;
}

function rises(step: Float64Array, slope: Float64Array): boolean {
  let gain = 0;
  for (let l = 0; l < step.length; l++) gain += (step[l] as number) * (slope[l] as number);
  return gain > 0;
}

/** Fallback: each component by its own curvature alone, cut at 0. It always rises where anything can. */
function slopeStep(pi: Float64Array, slope: Float64Array, matrix: Float64Array): Float64Array {
  const size = pi.length;
  const step = new Float64Array(size);
  for (let l = 0; l < size; l++) {
    const own = matrix[l * size + l] as number;
    step[l] = own > 0 ? Math.max((slope[l] as number) / own, -(pi[l] as number)) : 0;
  }
  return step;
}
