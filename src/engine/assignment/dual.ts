import type { DualFlow, DualProblem } from './dual-problem.ts';

/** The dual at some pi, with the scratch memory of its evaluation. */
export interface DualPoint {
  /** Shares of each coupled flow. */
  readonly shares: readonly Float64Array[];
  /** Units that each limit carries. */
  readonly used: Float64Array;
  /** The dual objective over the coupled flows, costs relative to each flow's base, USD a year. */
  value: number;
}

export function createDualPoint({ limit, coupled }: DualProblem): DualPoint {
  return { shares: coupled.map((flow) => new Float64Array(flow.cost.length)), used: new Float64Array(limit.length), value: 0 };
}

/**
 * Logit shares of a flow under the duals (method.md 4.3), written to `shares`: proportional to size x exp(-mu (cost + use x pi)).
 *
 * @returns ln Z, the log of the sum of the weights, relative to the flow's base cost
 */
export function flowShares(flow: DualFlow, mu: number, pi: Float64Array, shares: Float64Array): number {
  const { cost, logSize, rowStart, slot, units } = flow;
  const count = cost.length;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row++) {
    let priced = cost[row] as number;
    const end = rowStart[row + 1] as number;
    for (let use = rowStart[row] as number; use < end; use++) priced += (units[use] as number) * (pi[slot[use] as number] as number);
    const utility = (logSize[row] as number) - mu * priced;
    shares[row] = utility;
    if (utility > greatest) greatest = utility;
  }
  let sum = 0;
  for (let row = 0; row < count; row++) {
    const weight = Math.exp((shares[row] as number) - greatest);
    shares[row] = weight;
    sum += weight;
  }
  for (let row = 0; row < count; row++) shares[row] = (shares[row] as number) / sum;
  return greatest + Math.log(sum);
}

/** Adds the units that a flow with these shares takes of each limit to `used`. */
export function addUse(flow: DualFlow, shares: Float64Array, used: Float64Array): void {
  const { rowStart, slot, units, demand, cost } = flow;
  for (let row = 0; row < cost.length; row++) {
    const tonnes = demand * (shares[row] as number);
    const end = rowStart[row + 1] as number;
    for (let use = rowStart[row] as number; use < end; use++) {
      const at = slot[use] as number;
      used[at] = (used[at] as number) + tonnes * (units[use] as number);
    }
  }
}

/**
 * Evaluates the dual g(pi) = -sum q / mu ln Z(pi) - sum pi K of method.md 4.3 over the coupled flows, into `point`. Its gradient is use
 * minus capacity.
 *
 * @param mu scale by position in problem.coupled
 */
export function evaluateDual(problem: DualProblem, mu: Float64Array, pi: Float64Array, point: DualPoint): void {
  const { coupled, capacity } = problem;
  const { used, shares } = point;
  used.fill(0);
  let value = 0;
  for (let l = 0; l < pi.length; l++) value -= (pi[l] as number) * (capacity[l] as number);
  for (let at = 0; at < coupled.length; at++) {
    const flow = coupled[at] as DualFlow;
    const own = shares[at] as Float64Array;
    const scale = mu[at] as number;
    value -= (flow.demand / scale) * flowShares(flow, scale, pi, own);
    addUse(flow, own, used);
  }
  point.value = value;
}
