import { curvatureAt } from './curvature.ts';
import { createDualPoint, type DualPoint, evaluateDual } from './dual.ts';
import type { DualProblem } from './dual-problem.ts';
import { freeLimits, newtonStep } from './newton-step.ts';

/** The residual that the solver aims for; what double precision allows, with a margin. */
const AIM = 1e-10;
/** Residual at which a blurred stage has done its work. */
const STAGE_AIM = 1e-3;
/** A choice with mu x cost range up to this is solved at once; sharper ones by stages, each this factor of 8 sharper. */
const EASY_SHARPNESS = 1e18;
const STAGE_FACTOR = 8;
const STEPS_PER_STAGE = 80;
const LAST_STEPS = 300;
/** Steps that neither gain clearly nor lower the residual, after which rounding is taken to be all that is left. */
const PATIENCE = 20;

export interface DualSolution {
  readonly pi: Float64Array;
  /** Greatest |used - capacity| / capacity where pi > 0, and overflow where pi = 0. */
  readonly residual: number;
  readonly iterations: number;
}

/**
 * Maximises the dual of method.md 4.3 over pi >= 0 by a regularised projected Newton method.
 *
 * A sharp choice (large mu) makes the dual nearly a polyhedron, where Newton's steps lose their way. So the scale is raised in stages
 * from a blurred choice to the one asked for, each stage from the duals of the one before: the way that an interior-point method goes
 * to a linear programme.
 */
export function maximiseDual(problem: DualProblem, start: Float64Array | undefined): DualSolution {
  const size = problem.limit.length;
  if (size === 0) return { pi: new Float64Array(0), residual: 0, iterations: 0 };
  const point = createDualPoint(problem);
  const full = Float64Array.from(problem.coupled, (flow) => flow.mu);
  let iterations = 0;
  if (start !== undefined) {
    const warm = climb(problem, full, start, AIM, STEPS_PER_STAGE, point);
    if (warm.residual <= AIM) return warm;
    iterations = warm.iterations;
  }
  let pi: Float64Array = new Float64Array(size);
  let before = pi;
  const stages = sharpnessStages(problem);
  let solution: DualSolution = { pi, residual: Number.POSITIVE_INFINITY, iterations };
  stages.forEach((sharpness, stage) => {
    const last = stage === stages.length - 1;
    const mu = last
      ? full
      : Float64Array.from(problem.coupled, ({ mu: own, range }) => (own * range > sharpness ? sharpness / range : own));
    // The duals near those of the sharpest choice in proportion to 1 / mu: go on by that rule from the last two stages.
    const guess = stage < 2 ? pi : pi.map((price, l) => Math.max(0, price + (price - (before[l] as number)) / STAGE_FACTOR));
    solution = climb(problem, mu, guess, last ? AIM : STAGE_AIM, last ? LAST_STEPS : STEPS_PER_STAGE, point);
    before = pi;
    pi = solution.pi;
    iterations += solution.iterations;
  });
  return { ...solution, iterations };
}

/** Greatest mu x range of the flows at each stage, rising to that of the problem itself. */
function sharpnessStages({ coupled }: DualProblem): number[] {
  let sharpness = coupled.reduce((most, { mu, range }) => Math.max(most, mu * range), 0);
  const stages = [sharpness];
  while (sharpness > EASY_SHARPNESS) {
    sharpness /= STAGE_FACTOR;
    stages.unshift(sharpness);
  }
  return stages;
}

function climb(problem: DualProblem, mu: Float64Array, from: Float64Array, aim: number, most: number, point: DualPoint): DualSolution {
  const { capacity } = problem;
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
    if (length === 0) break;
    pi = moved(pi, step, length);
    reach = length === 1 ? reach * 4 : Math.max(1, reach * length);
    const residual = residualOf(pi, point.used, capacity);
    if ((globalThis as any).DBG)
      console.log(
        '   it',
        iterations,
        'len',
        length.toExponential(1),
        'reach',
        reach.toExponential(1),
        'res',
        residual.toExponential(2),
        'val',
        point.value.toPrecision(12),
        'free',
        free.length,
        clear,
      );
    const better = clear || residual < best.residual;
    idle = better ? 0 : idle + 1;
    if (better) best = { pi, residual };
  }
  if ((globalThis as any).DBG) console.log('stage', Math.max(...mu), 'res', best.residual, 'it', iterations);
  return { ...best, iterations };
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
function stiffnessOf({ coupled, limit }: DualProblem, mu: Float64Array): Float64Array {
  const stiffness = new Float64Array(limit.length);
  coupled.forEach(({ slot, units }, at) => {
    slot.forEach((l, use) => {
      stiffness[l] = Math.max(stiffness[l] as number, (units[use] as number) * (mu[at] as number));
    });
  });
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
