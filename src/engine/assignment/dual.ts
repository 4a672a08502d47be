import type { DualProblem } from './dual-problem.ts';

/** The dual at some pi. */
export interface DualPoint {
  /** Shares by row; only those of coupled flows are kept up to date by evaluateDual. */
  readonly shares: Float64Array;
  /** Units that each limit carries. */
  readonly used: Float64Array;
  /** The dual objective over the coupled flows, costs relative to each flow's base, USD a year. */
  value: number;
}

export function createDualPoint({ cost, limit }: DualProblem): DualPoint {
  return { shares: new Float64Array(cost.length), used: new Float64Array(limit.length), value: 0 };
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
 * Evaluates the dual g(pi) = -sum q / mu ln Z(pi) - sum pi K of method.md 4.3 over the coupled flows, into `point`. Its gradient is use
 * minus capacity.
 *
 * @param mu scale by flow
 */
export function evaluateDual(problem: DualProblem, mu: Float64Array, pi: Float64Array, point: DualPoint): void {
  const { coupled, capacity, demand } = problem;
  const { used, shares } = point;
  used.fill(0);
  let value = 0;
  for (let l = 0; l < pi.length; l++) value -= (pi[l] as number) * (capacity[l] as number);
  for (let at = 0; at < coupled.length; at++) {
    const w = coupled[at] as number;
    const scale = mu[w] as number;
    value -= ((demand[w] as number) / scale) * flowShares(problem, w, scale, pi, shares);
    addUse(problem, w, shares, used);
  }
  point.value = value;
}
