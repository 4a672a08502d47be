import { curvatureAt } from './curvature.ts';
import { type DualPoint, evaluateDual } from './dual.ts';
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
 * @param point tells the scales; it is left somewhere on the way
 * @param aim residual at which to stop
 * @param most greatest number of steps
 */
export function climb(problem: DualProblem, point: DualPoint, from: Float64Array, aim: number, most: number): Climb {
  const { capacity } = problem;
  const { mu } = point;
  let pi = from;
  let reach = 8;
  let iterations = 0;
  let idle = 0;
  evaluateDual(problem, pi, point);
  let best = { pi, residual: residualOf(pi, point.used, capacity) };
  if (best.residual <= aim) return { ...best, iterations, settled: true };
  const stiffness = stiffnessOf(problem, mu);
  while (best.residual > aim && iterations < most && idle < PATIENCE) {
    iterations += 1;
    const slope = slopeAt(point.used, capacity);
    const free = freeLimits(pi, slope);
    const curvature = curvatureAt(problem, mu, point.shares, free);
    const inner = newtonStep(gathered(pi, free), gathered(slope, free), curvature, gathered(stiffness, free), reach);
    const step = spread(inner, free, pi.length);
    const { length, clear } = searchAlong(problem, pi, step, slope, point);
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
    evaluateDual(problem, moved(pi, step, length), point);
    const clear = length * rise > 1e-13 * scale;
    // Where the gain drowns in rounding, the slope along the step judges instead.
    const enough = clear ? point.value - value >= 1e-4 * length * rise : flattens(step, rise, point.used, capacity);
    if (enough) return { length, clear };
  }
  return { length: 0, clear: false };
}

function moved(pi: Float64Array, step: Float64Array, length: number): Float64Array {
  const next = new Float64Array(pi.length);
  for (let l = 0; l < pi.length; l++) next[l] = Math.max(0, (pi[l] as number) + length * (step[l] as number));
  return next;
}

function slopeAt(used: Float64Array, capacity: Float64Array): Float64Array {
  const slope = new Float64Array(used.length);
  for (let l = 0; l < used.length; l++) slope[l] = (used[l] as number) - (capacity[l] as number);
  return slope;
}

/** The values of the limits in `free`, in that order. */
function gathered(values: Float64Array, free: readonly number[]): Float64Array {
  const own = new Float64Array(free.length);
  for (let place = 0; place < free.length; place++) own[place] = values[free[place] as number] as number;
  return own;
}

/** The opposite of `gathered`: 0 for the other limits. */
function spread(values: Float64Array, free: readonly number[], size: number): Float64Array {
  const all = new Float64Array(size);
  for (let place = 0; place < free.length; place++) all[free[place] as number] = values[place] as number;
  return all;
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
