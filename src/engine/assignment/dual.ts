import type { DualFlow, DualProblem } from './dual-problem.ts';

/** Scratch memory and result of one evaluation of the dual at some pi. */
export interface DualPoint {
  /** Units that each limit carries. */
  readonly used: Float64Array;
  /** Minus the second derivatives, positive semidefinite, row by row; filled on request. */
  readonly curvature: Float64Array;
  /** Shares of the flow at hand. */
  readonly shares: Float64Array;
  /** The dual objective over the coupled flows, costs relative to each flow's base, USD a year. */
  value: number;
}

export function createDualPoint({ limit, coupled }: DualProblem): DualPoint {
  const size = limit.length;
  const longest = coupled.reduce((most, flow) => Math.max(most, flow.cost.length), 0);
  return { used: new Float64Array(size), curvature: new Float64Array(size * size), shares: new Float64Array(longest), value: 0 };
}

/**
 * Logit shares of a flow under the duals (method.md 4.3), written to `shares`: proportional to size x exp(-mu (cost + use x pi)).
 *
 * @returns ln Z, the log of the sum of the weights, relative to the flow's base cost
 */
export function flowShares(flow: DualFlow, mu: number, pi: Float64Array, shares: Float64Array): number {
  const { cost, logSize, limits, coefficient } = flow;
  const width = limits.length;
  const count = cost.length;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row++) {
    let priced = cost[row] as number;
    for (let column = 0; column < width; column++) {
      const units = coefficient[row * width + column] as number;
      if (units !== 0) priced += units * (pi[limits[column] as number] as number);
    }
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

/**
 * The dual g(pi) = -sum q / mu ln Z(pi) - sum pi K of method.md 4.3 over the coupled flows: its value, the use of the limits (the
 * gradient is use minus capacity) and, where asked, the curvature.
 *
 * @param mu scale by position in problem.coupled
 */
export function evaluateDual(problem: DualProblem, mu: Float64Array, pi: Float64Array, point: DualPoint, withCurvature: boolean): void {
  const { coupled, capacity } = problem;
  const { used, curvature, shares } = point;
  used.fill(0);
  if (withCurvature) curvature.fill(0);
  let value = 0;
  for (let l = 0; l < pi.length; l++) value -= (pi[l] as number) * (capacity[l] as number);
  coupled.forEach((flow, at) => {
    const scale = mu[at] as number;
    value -= (flow.demand / scale) * flowShares(flow, scale, pi, shares);
    addFlow(flow, scale, shares, used, withCurvature ? curvature : null);
  });
  point.value = value;
}

/** Adds a flow's use of the limits and, where asked, demand x mu x the covariance of its use over the alternatives. */
function addFlow(flow: DualFlow, mu: number, shares: Float64Array, used: Float64Array, curvature: Float64Array | null): void {
  const { limits, coefficient, demand } = flow;
  const width = limits.length;
  const size = used.length;
  const count = flow.cost.length;
  for (let a = 0; a < width; a++) {
    let meanA = 0;
    for (let row = 0; row < count; row++) meanA += (shares[row] as number) * (coefficient[row * width + a] as number);
    const slotA = limits[a] as number;
    used[slotA] = (used[slotA] as number) + demand * meanA;
    if (curvature === null) continue;
    for (let b = 0; b <= a; b++) {
      let meanB = 0;
      for (let row = 0; row < count; row++) meanB += (shares[row] as number) * (coefficient[row * width + b] as number);
      // Deviations from the mean, not a difference of products: what is left stays exact when one share is nearly 1.
      let covariance = 0;
      for (let row = 0; row < count; row++) {
        const cell = row * width;
        covariance += (shares[row] as number) * ((coefficient[cell + a] as number) - meanA) * ((coefficient[cell + b] as number) - meanB);
      }
      const slotB = limits[b] as number;
      const term = demand * mu * covariance;
      curvature[slotA * size + slotB] = (curvature[slotA * size + slotB] as number) + term;
      if (a !== b) curvature[slotB * size + slotA] = (curvature[slotB * size + slotA] as number) + term;
    }
  }
}
