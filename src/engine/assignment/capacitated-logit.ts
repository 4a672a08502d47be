import { flowShares } from './dual.ts';
import { type DualProblem, layOut } from './dual-problem.ts';
import { maximiseDual } from './maximise-dual.ts';
import { relieve } from './relieve.ts';
import { resultOf } from './result-of.ts';
import type { Assignment, AssignOptions, Flow, Limit } from './types.ts';

export type { Assignment, AssignOptions, Flow, Limit } from './types.ts';

/**
 * Capacity-constrained path-size logit (method.md 4.3): spreads each flow over its alternatives and "unserved" so that
 * sum C f + (1 / mu) sum f ln(f / (q PS)) is least and no limit is exceeded. Without binding limits this is the path-size logit; as mu
 * grows it becomes the linear programme of least cost. The dual is solved by a projected Newton method; the same input gives the same
 * output.
 *
 * Where rounding keeps the solver from the tolerance (mu x cost of 1e10 and more), the excess is moved to unserved, so the tolerance
 * holds whatever the input; `gap` tells what that cost.
 *
 * @throws RangeError that names the flow, alternative or limit and the value, for input that is out of range (see the types)
 */
export function assign(flows: readonly Flow[], limits: readonly Limit[], options: AssignOptions = {}): Assignment {
  const { tolerance = 1e-4 } = options;
  if (!(tolerance >= 0)) throw new RangeError(`assignment: tolerance is ${tolerance}; expected a number of at least 0.`);
  const problem = layOut(flows, limits);
  const { pi: slotPi, iterations } = maximiseDual(problem, startOf(problem, limits, options.start));

  const rowShares = new Float64Array(problem.cost.length);
  const logSums = new Float64Array(flows.length);
  for (let w = 0; w < flows.length; w++) logSums[w] = flowShares(problem, w, problem.mu[w] as number, slotPi, rowShares);
  relieve(problem, rowShares, tolerance);

  const pi = new Float64Array(limits.length);
  problem.limit.forEach((id, slot) => {
    pi[id] = slotPi[slot] as number;
  });
  return resultOf(flows, limits, problem, { pi, rowShares, logSums, iterations });
}

function startOf(problem: DualProblem, limits: readonly Limit[], start: Float64Array | undefined): Float64Array | undefined {
  if (start === undefined) return undefined;
  if (start.length !== limits.length) {
    throw new RangeError(`assignment: start has ${start.length} duals for ${limits.length} limits; expected one per limit.`);
  }
  return Float64Array.from(problem.limit, (id) => {
    const value = start[id] as number;
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`assignment: the start dual of limit ${id} is ${value}; expected a finite number of at least 0.`);
    }
    return value;
  });
}
