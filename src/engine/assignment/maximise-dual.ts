import { type Climb, climb } from './climb.ts';
import { createDualPoint, type DualPoint, evaluateDual } from './dual.ts';
import type { DualProblem } from './dual-problem.ts';
import { priceAlone } from './price-alone.ts';

/** The residual that the solver aims for: what double precision allows, with a margin. */
const AIM = 1e-10;
/** Residual at which a blurred stage has done its work. */
const STAGE_AIM = 1e-2;
/** Steps after which a climb that has not settled counts as lost, the whole way and per stage. */
const DIRECT_STEPS = 25;
const STAGE_STEPS = 12;
/** Sharpness (mu x cost range) of the first stage; it is found from nothing, in as many steps as it takes. */
const FIRST_SHARPNESS = 10;
const FIRST_STEPS = 200;
/** Factor by which the sharpness rises at first, and the least one before a stage is given the steps it takes. */
const FIRST_FACTOR = 4;
const LEAST_FACTOR = 1.1;

/**
 * Maximises the dual of method.md 4.3 over pi >= 0. `start`, where given, is tried first; then the climb from zero with each limit that is
 * over priced alone, one after another. Where but one limit binds that is the maximum already.
 *
 * A sharp choice (large mu) makes the dual nearly a polyhedron, where Newton's steps lose their way. Then the sharpness is raised in
 * stages from a blurred choice to the one asked for, each stage from the duals that the two before it point to: the way that an
 * interior-point method goes to a linear programme. The factor grows while stages are easy and falls back when one is lost.
 */
export function maximiseDual(problem: DualProblem, start: Float64Array | undefined): Climb {
  const point = createDualPoint(problem, problem.mu);
  let iterations = 0;
  if (start !== undefined) {
    const warm = climb(problem, point, start, AIM, DIRECT_STEPS);
    if (warm.settled) return warm;
    iterations += warm.iterations;
  }
  const alone = pricedAlone(problem, point);
  iterations += alone.steps;
  const direct = climb(problem, point, alone.pi, AIM, DIRECT_STEPS);
  iterations += direct.iterations;
  if (direct.settled) return { ...direct, iterations };
  const staged = climbByStages(problem);
  return { ...staged, iterations: iterations + staged.iterations };
}

/** Duals to start from: zero, but for limits that are over without duals, which are priced in their order. Moves the point to zero. */
function pricedAlone(problem: DualProblem, point: DualPoint): { pi: Float64Array; steps: number } {
  const { capacity } = problem;
  const pi = new Float64Array(capacity.length);
  evaluateDual(problem, pi, point);
  const over: number[] = [];
  for (let slot = 0; slot < capacity.length; slot++) {
    if ((point.used[slot] as number) > (capacity[slot] as number) * (1 + AIM)) over.push(slot);
  }
  if (over.length === 0) return { pi, steps: 0 };
  const shares = new Float64Array(problem.cost.length);
  let steps = 0;
  for (const slot of over) steps += priceAlone(problem, point.mu, pi, slot, shares, AIM);
  return { pi, steps };
}

interface Stage {
  readonly sharpness: number;
  readonly pi: Float64Array;
}

function climbByStages(problem: DualProblem): Climb {
  const { mu, range, coupled } = problem;
  const full = coupled.reduce((most, w) => Math.max(most, (mu[w] as number) * (range[w] as number)), 0);
  const first = climb(
    problem,
    createDualPoint(problem, blurred(problem, FIRST_SHARPNESS)),
    new Float64Array(problem.limit.length),
    STAGE_AIM,
    FIRST_STEPS,
  );
  let iterations = first.iterations;
  let before: Stage | undefined;
  let now: Stage = { sharpness: FIRST_SHARPNESS, pi: first.pi };
  let factor = FIRST_FACTOR;
  for (;;) {
    const last = now.sharpness * factor >= full;
    const sharpness = last ? full : now.sharpness * factor;
    const most = factor <= LEAST_FACTOR ? FIRST_STEPS : STAGE_STEPS;
    const next = climb(
      problem,
      createDualPoint(problem, last ? mu : blurred(problem, sharpness)),
      foretold(before, now, sharpness),
      last ? AIM : STAGE_AIM,
      most,
    );
    iterations += next.iterations;
    if (!next.settled && factor > LEAST_FACTOR) {
      factor = Math.max(LEAST_FACTOR, Math.sqrt(factor));
      continue;
    }
    if (last) return { ...next, iterations };
    before = now;
    now = { sharpness, pi: next.pi };
    if (next.iterations <= 4) factor *= 2;
    else if (next.iterations > 8) factor = Math.max(LEAST_FACTOR, Math.sqrt(factor));
  }
}

/** The scales of the flows, each held to where mu x cost range is the sharpness. */
function blurred({ mu, range }: DualProblem, sharpness: number): Float64Array {
  return mu.map((own, w) => (own * (range[w] as number) > sharpness ? sharpness / (range[w] as number) : own));
}

/** The duals of a stage as the two before it tell: they near those of the sharpest choice in proportion to 1 / sharpness. */
function foretold(before: Stage | undefined, now: Stage, sharpness: number): Float64Array {
  if (before === undefined) return now.pi;
  const part = (1 / sharpness - 1 / now.sharpness) / (1 / now.sharpness - 1 / before.sharpness);
  const { pi } = before;
  return now.pi.map((price, l) => Math.max(0, price + part * (price - (pi[l] as number))));
}
