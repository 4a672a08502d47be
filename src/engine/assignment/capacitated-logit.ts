import { flowShares } from './dual.ts';
import { type DualProblem, layOut } from './dual-problem.ts';
import { maximiseDual } from './maximise-dual.ts';
import { relieve } from './relieve.ts';
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
  const logSum = Float64Array.from(flows, (flow, w) => flowShares(problem, w, flow.mu, slotPi, rowShares));
  relieve(problem, rowShares, tolerance);

  const pi = new Float64Array(limits.length);
  problem.limit.forEach((id, slot) => {
    pi[id] = slotPi[slot] as number;
  });
  const shares = flows.map((flow) => new Float64Array(flow.alternatives.length));
  const unserved = new Float64Array(flows.length);
  const marginalCost = new Float64Array(flows.length);
  let cost = 0;
  let entropy = 0;
  let dual = 0;
  flows.forEach(({ demand, mu }, w) => {
    const base = problem.base[w] as number;
    const own = shares[w] ?? new Float64Array(0);
    for (let row = problem.rowStart[w] as number; row < (problem.rowStart[w + 1] as number); row++) {
      const share = rowShares[row] as number;
      const alternative = problem.alternative[row] as number;
      if (alternative < 0) unserved[w] = share;
      else own[alternative] = share;
      cost += demand * share * (base + (problem.cost[row] as number));
      if (share > 0) entropy += (demand / mu) * share * (Math.log(share) - (problem.logSize[row] as number));
    }
    marginalCost[w] = base - (logSum[w] as number) / mu;
    dual += demand * (marginalCost[w] as number);
  });
  limits.forEach(({ capacity }, l) => {
    if (pi[l] !== 0) dual -= (pi[l] as number) * capacity;
  });
  const used = usedOf(flows, limits, shares);
  const objective = cost + entropy;
  return {
    shares,
    unserved,
    pi,
    used,
    overflow: overflowOf(used, limits),
    marginalCost,
    cost,
    objective,
    gap: (objective - dual) / (1 + Math.abs(objective)),
    iterations,
  };
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

function usedOf(flows: readonly Flow[], limits: readonly Limit[], shares: readonly Float64Array[]): Float64Array {
  const used = new Float64Array(limits.length);
  flows.forEach(({ demand, alternatives }, index) => {
    alternatives.forEach(({ uses }, id) => {
      const tonnes = demand * (shares[index]?.[id] ?? 0);
      for (const { limit, coefficient } of uses) used[limit] = (used[limit] as number) + tonnes * coefficient;
    });
  });
  return used;
}

function overflowOf(used: Float64Array, limits: readonly Limit[]): number {
  let overflow = 0;
  limits.forEach(({ capacity }, l) => {
    if (capacity > 0 && capacity < Number.POSITIVE_INFINITY) overflow = Math.max(overflow, ((used[l] as number) - capacity) / capacity);
  });
  return overflow;
}
