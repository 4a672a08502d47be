import { curvatureAt } from './curvature.ts';
import { createDualPoint, type DualPoint, evaluateDual } from './dual.ts';
import type { DualProblem } from './dual-problem.ts';
import { freeLimits, newtonStep } from './newton-step.ts';

/** Steps that neither gain clearly nor lower the residual, after which rounding is taken to be all that is left. */
const PATIENCE = 6;

export interface Climb {
  readonly pi: Float64Array;
  /** Greatest |used - capacity| / capacity where pi > 0, and overflow where pi = 0. */
  readonly residual: number;
  readonly iterations: number;
  /** False when the steps ran out before the aim, or the limit of precision, was reached. */
  readonly settled: boolean;
}

/**
 * Climbs the dual of method.md 4.3 from `from` to its maximum over pi >= 0 by a regularised projected Newton method.
 *
 * @param mu scale by flow
 * @param aim residual at which to stop
 * @param most greatest number of steps
 */
export function climb(problem: DualProblem, mu: Float64Array, from: Float64Array, aim: number, most: number): Climb {
  const { capacity } = problem;
  const point = createDualPoint(problem);
  const stiffness = stiffnessOf(problem, mu);
  let pi = from;
  let reach = 8;
  let iterations = 0;
  let idle = 0;
  evaluateDual(problem, mu, pi, point);
  let best = { pi, residual: residualOf(pi, point.used, capacity) };
  while (best.residual > aim && iterations < most && idle < PATIENCE) {
    iterations += 1;
    const slope = point.used.map((used, l) => used - (capacity[l] as number));
    const free = freeLimits(pi, slope);
    const step = newtonStep(pi, slope, curvatureAt(problem, mu, point.shares, free), free, stiffness, reach);
    const { length, clear } = searchAlong(problem, mu, pi, step, slope, point);
    if (length === 0) return { ...best, iterations, settled: true };
    pi = moved(pi, step, length);
    reach = length === 1 ? reach * 4 : Math.max(1, reach * length);
    const residual = residualOf(pi, point.used, capacity);
    const better = clear || residual < best.residual;
    idle = better ? 0 : idle + 1;
    if (better) best = { pi, residual };
  }
  return { ...best, iterations, settled: best.residual <= aim || idle >= PATIENCE };
}

/**
 * The first of the lengths 1, 1/2, 1/4 ... at which the step gains enough; 0 when none does. `clear` tells whether the gain stands out
 * from rounding. Leaves the dual at the end of the step in `point`.
 */
function searchAlong(
  problem: DualProblem,
  mu: Float64Array,
  pi: Float64Array,
  step: Float64Array,
  slope: Float64Array,
  point: DualPoint,
): { length: number; clear: boolean } {
  const { capacity } = problem;
  const value = point.value;
  let rise = 0;
  let scale = Math.abs(value);
  for (let l = 0; l < pi.length; l++) {
    rise += (step[l] as number) * (slope[l] as number);
    scale += (pi[l] as number) * (capacity[l] as number);
  }
  for (let length = 1; length > 1e-15; length /= 2) {
    evaluateDual(problem, mu, moved(pi, step, length), point);
    const clear = length * rise > 1e-13 * scale;
    // Where the gain drowns in rounding, the slope along the step judges instead.
    const enough = clear ? point.value - value >= 1e-4 * length * rise : flattens(step, rise, point.used, capacity);
    if (enough) return { length, clear };
  }
  return { length: 0, clear: false };
}

function moved(pi: Float64Array, step: Float64Array, length: number): Float64Array {
  return pi.map((price, l) => Math.max(0, price + length * (step[l] as number)));
}

/** Greatest mu x units per tonne over the flows that meet each limit. */
function stiffnessOf({ coupled, limit, rowStart, useStart, slot, units }: DualProblem, mu: Float64Array): Float64Array {
  const stiffness = new Float64Array(limit.length);
  for (const w of coupled) {
    const end = useStart[rowStart[w + 1] as number] as number;
    for (let use = useStart[rowStart[w] as number] as number; use < end; use++) {
      const l = slot[use] as number;
      stiffness[l] = Math.max(stiffness[l] as number, (units[use] as number) * (mu[w] as number));
    }
  }
  return stiffness;
}

/** Has the slope along the step fallen without turning steeply down? The function is concave, so a slope still up proves a gain. */
function flattens(step: Float64Array, before: number, used: Float64Array, capacity: Float64Array): boolean {
  let after = 0;
  for (let l = 0; l < step.length; l++) after += (step[l] as number) * ((used[l] as number) - (capacity[l] as number));
  return after > -0.9 * before;
}

function residualOf(pi: Float64Array, used: Float64Array, capacity: Float64Array): number {
  let residual = 0;
  for (let l = 0; l < pi.length; l++) {
    const over = ((used[l] as number) - (capacity[l] as number)) / (capacity[l] as number);
    residual = Math.max(residual, (pi[l] as number) > 0 ? Math.abs(over) : over);
  }
  return residual;
}
