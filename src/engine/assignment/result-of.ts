import type { DualProblem } from './dual-problem.ts';
import type { Assignment, Flow, Limit } from './types.ts';

/** What the solver found, in its own order. */
interface Solved {
  /** By limit of the caller: its dual. */
  readonly pi: Float64Array;
  /** By row: the part of its flow. */
  readonly rowShares: Float64Array;
  /** By flow: ln Z relative to the flow's base cost. */
  readonly logSums: Float64Array;
  readonly iterations: number;
}

/** Tells the caller what the solver found, by the caller's flows, alternatives and limits, with the sums that method.md 4.3 judges it by. */
export function resultOf(flows: readonly Flow[], limits: readonly Limit[], problem: DualProblem, solved: Solved): Assignment {
  const { pi, rowShares, logSums, iterations } = solved;
  const shares: Float64Array[] = [];
  const unserved = new Float64Array(flows.length);
  const marginalCost = new Float64Array(flows.length);
  const used = new Float64Array(limits.length);
  let cost = 0;
  let entropy = 0;
  let dual = 0;
  let w = 0;
  for (const { demand, mu, alternatives } of flows) {
    const base = problem.base[w] as number;
    const own = new Float64Array(alternatives.length);
    const end = problem.rowStart[w + 1] as number;
    for (let row = problem.rowStart[w] as number; row < end; row++) {
      const share = rowShares[row] as number;
      if (share === 0) continue;
      const alternative = problem.alternative[row] as number;
      const tonnes = demand * share;
      if (alternative < 0) unserved[w] = share;
      else {
        own[alternative] = share;
        for (const { limit, coefficient } of alternatives[alternative]?.uses ?? []) {
          used[limit] = (used[limit] as number) + tonnes * coefficient;
        }
      }
      cost += tonnes * (base + (problem.cost[row] as number));
      entropy += (demand / mu) * share * (Math.log(share) - (problem.logSize[row] as number));
    }
    shares.push(own);
    const marginal = base - (logSums[w] as number) / mu;
    marginalCost[w] = marginal;
    dual += demand * marginal;
    w += 1;
  }
  for (let l = 0; l < limits.length; l++) if (pi[l] !== 0) dual -= (pi[l] as number) * (limits[l]?.capacity ?? 0);
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

/** Greatest part by which a limit is over; 0 where none is. */
function overflowOf(used: Float64Array, limits: readonly Limit[]): number {
  let overflow = 0;
  limits.forEach(({ capacity }, l) => {
    if (capacity > 0 && capacity < Number.POSITIVE_INFINITY) overflow = Math.max(overflow, ((used[l] as number) - capacity) / capacity);
  });
  return overflow;
}
