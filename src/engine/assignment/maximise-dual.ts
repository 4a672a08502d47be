import { createDualPoint, type DualPoint, evaluateDual } from './dual.ts';
import type { DualProblem } from './dual-problem.ts';
import { newtonStep } from './newton-step.ts';

/** The residual that the solver aims for; what double precision allows, with a margin. */
const AIM = 1e-10;
/** Residual at which a blurred stage has done its work. */
const STAGE_AIM = 1e-3;
/** A choice with mu x cost range up to this is solved at once; sharper ones by stages, each this factor of 8 sharper. */
const EASY_SHARPNESS = 20;
const STAGE_FACTOR = 8;
const STEPS_PER_STAGE = 80;
const LAST_STEPS = 300;

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
  const stages = sharpnessStages(problem);
  let solution: DualSolution = { pi, residual: Number.POSITIVE_INFINITY, iterations };
  stages.forEach((sharpness, stage) => {
    const last = stage === stages.length - 1;
    const mu = last
      ? full
      : Float64Array.from(problem.coupled, ({ mu: own, range }) => (own * range > sharpness ? sharpness / range : own));
    solution = climb(problem, mu, pi, last ? AIM : STAGE_AIM, last ? LAST_STEPS : STEPS_PER_STAGE, point);
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
  evaluateDual(problem, mu, pi, point, true);
  let residual = residualOf(pi, point.used, capacity);
  let iterations = 0;
  while (residual > aim && iterations < most) {
    iterations += 1;
    const value = point.value;
    const slope = point.used.map((used, l) => used - (capacity[l] as number));
    const step = newtonStep(pi, slope, point.curvature, stiffness, reach);
    const rise = step.reduce((sum, change, l) => sum + change * (slope[l] as number), 0);
    // Below this a difference of two values is rounding; the residual judges instead.
    const noise = 1e-13 * (Math.abs(value) + pi.reduce((sum, price, l) => sum + price * (capacity[l] as number), 0));
    let length = 1;
    let next = pi;
    let accepted = false;
    for (let halving = 0; halving < 50 && !accepted; halving++) {
      next = pi.map((price, l) => Math.max(0, price + length * (step[l] as number)));
      evaluateDual(problem, mu, next, point, true);
      const gain = point.value - value;
      accepted = length * rise > noise ? gain >= 1e-4 * length * rise : residualOf(next, point.used, capacity) < residual;
      if (!accepted) length /= 2;
    }
    if (!accepted) break;
    pi = next;
    residual = residualOf(pi, point.used, capacity);
    reach = length === 1 ? reach * 4 : Math.max(1, reach * length);
  }
  return { pi, residual, iterations };
}

/** Greatest mu x units per tonne over the flows that meet each limit. */
function stiffnessOf({ coupled, limit }: DualProblem, mu: Float64Array): Float64Array {
  const stiffness = new Float64Array(limit.length);
  coupled.forEach(({ limits, coefficient }, at) => {
    coefficient.forEach((units, cell) => {
      const slot = limits[cell % limits.length] as number;
      stiffness[slot] = Math.max(stiffness[slot] as number, units * (mu[at] as number));
    });
  });
  return stiffness;
}

function residualOf(pi: Float64Array, used: Float64Array, capacity: Float64Array): number {
  let residual = 0;
  for (let l = 0; l < pi.length; l++) {
    const over = ((used[l] as number) - (capacity[l] as number)) / (capacity[l] as number);
    residual = Math.max(residual, (pi[l] as number) > 0 ? Math.abs(over) : over);
  }
  return residual;
}
