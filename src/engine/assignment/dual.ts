import { type DualProblem, meets } from './dual-problem.ts';

/** The dual at some pi, for one set of scales. */
export interface DualPoint {
  /** Scale by flow. */
  readonly mu: Float64Array;
  /** The duals at which it stands; NaN before the first evaluation. */
  readonly pi: Float64Array;
  /** Shares by row; only those of coupled flows are kept up to date by evaluateDual. */
  readonly shares: Float64Array;
  /** By place in `coupled`: ln Z of the flow. */
  readonly logSums: Float64Array;
  /** Units that each limit carries. */
  readonly used: Float64Array;
  /** The dual objective over the coupled flows, costs relative to each flow's base, USD a year. */
  value: number;
}

export function createDualPoint({ cost, limit, coupled }: DualProblem, mu: Float64Array): DualPoint {
  return {
    mu,
    pi: new Float64Array(limit.length).fill(Number.NaN),
    shares: new Float64Array(cost.length),
    logSums: new Float64Array(coupled.length),
    used: new Float64Array(limit.length),
    value: 0,
  };
}

/**
 * Logit shares of flow w under the duals (method.md 4.3), written to its rows of `shares`: proportional to
 * size x exp(-mu (cost + use x pi)).
 *
 * @returns ln Z, the log of the sum of the weights, relative to the flow's base cost
 */
export function flowShares(problem: DualProblem, w: number, mu: number, pi: Float64Array, shares: Float64Array): number {
  const { rowStart, cost, logSize, useStart, slot, units } = problem;
  const first = rowStart[w] as number;
  const end = rowStart[w + 1] as number;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = first; row < end; row++) {
    let priced = cost[row] as number;
    const useEnd = useStart[row + 1] as number;
    for (let use = useStart[row] as number; use < useEnd; use++) priced += (units[use] as number) * (pi[slot[use] as number] as number);
    const utility = (logSize[row] as number) - mu * priced;
    shares[row] = utility;
    if (utility > greatest) greatest = utility;
  }
  let sum = 0;
  for (let row = first; row < end; row++) {
    const weight = Math.exp((shares[row] as number) - greatest);
    shares[row] = weight;
    sum += weight;
  }
  for (let row = first; row < end; row++) shares[row] = (shares[row] as number) / sum;
  return greatest + Math.log(sum);
}

/** Adds the units that flow w with these shares takes of each limit to `used`. */
export function addUse(problem: DualProblem, w: number, shares: Float64Array, used: Float64Array): void {
  const { rowStart, useStart, slot, units, demand } = problem;
  const tonnes = demand[w] as number;
  const end = rowStart[w + 1] as number;
  for (let row = rowStart[w] as number; row < end; row++) {
    const onRow = tonnes * (shares[row] as number);
    const useEnd = useStart[row + 1] as number;
    for (let use = useStart[row] as number; use < useEnd; use++) {
      const at = slot[use] as number;
      used[at] = (used[at] as number) + onRow * (units[use] as number);
    }
  }
}

/**
 * Moves the point to other duals: evaluates g(pi) = -sum q / mu ln Z(pi) - sum pi K of method.md 4.3 over the coupled flows. Its gradient
 * is use minus capacity. A flow that meets none of the limits whose dual changes keeps its shares, so a step that moves few duals is
 * cheap; the numbers are those that a point made anew would have.
 */
export function evaluateDual(problem: DualProblem, pi: Float64Array, point: DualPoint): void {
  const { coupled, capacity, demand } = problem;
  const { mu, used, shares, logSums } = point;
  const changed = new Uint8Array(pi.length);
  let value = 0;
  for (let l = 0; l < pi.length; l++) {
    value -= (pi[l] as number) * (capacity[l] as number);
    if (pi[l] !== point.pi[l]) changed[l] = 1;
  }
  point.pi.set(pi);
  used.fill(0);
  for (let at = 0; at < coupled.length; at++) {
    const w = coupled[at] as number;
    const scale = mu[w] as number;
    if (meets(problem, w, changed)) logSums[at] = flowShares(problem, w, scale, pi, shares);
    value -= ((demand[w] as number) / scale) * (logSums[at] as number);
    addUse(problem, w, shares, used);
  }
  point.value = value;
}
