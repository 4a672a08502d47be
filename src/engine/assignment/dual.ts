import type { DualFlow, DualProblem } from './dual-problem.ts';

/** Scratch memory and result of one evaluation of the dual at some pi. */
export interface DualPoint {
  /** Units that each limit carries. */
  readonly used: Float64Array;
  /** Minus the second derivatives, positive semidefinite, row by row; filled on request. */
  readonly curvature: Float64Array;
  /** Of the flow at hand: shares, mean use by column, and the columns with any use. */
  readonly shares: Float64Array;
  readonly mean: Float64Array;
  readonly column: Int32Array;
  /** The dual objective over the coupled flows, costs relative to each flow's base, USD a year. */
  value: number;
}

export function createDualPoint({ limit, coupled }: DualProblem): DualPoint {
  const size = limit.length;
  const longest = coupled.reduce((most, flow) => Math.max(most, flow.cost.length), 0);
  return {
    used: new Float64Array(size),
    curvature: new Float64Array(size * size),
    shares: new Float64Array(longest),
    mean: new Float64Array(size),
    column: new Int32Array(size),
    value: 0,
  };
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
    addFlow(flow, scale, point, withCurvature ? curvature : null);
  });
  if (withCurvature) mirror(curvature, pi.length);
  point.value = value;
}

/** Adds a flow's use of the limits and, where asked, demand x mu x the covariance of its use over the alternatives. */
function addFlow(flow: DualFlow, mu: number, point: DualPoint, curvature: Float64Array | null): void {
  const { limits, coefficient, demand, cost } = flow;
  const { used, shares, mean, column } = point;
  const width = limits.length;
  const size = used.length;
  mean.fill(0, 0, width);
  for (let row = 0; row < cost.length; row++) {
    const share = shares[row] as number;
    if (share === 0) continue;
    for (let at = 0; at < width; at++) mean[at] = (mean[at] as number) + share * (coefficient[row * width + at] as number);
  }
  let met = 0;
  for (let at = 0; at < width; at++) {
    if (mean[at] === 0) continue;
    const slot = limits[at] as number;
    used[slot] = (used[slot] as number) + demand * (mean[at] as number);
    column[met++] = at;
  }
  if (curvature === null) return;
  for (let row = 0; row < cost.length; row++) {
    const weight = demand * mu * (shares[row] as number);
    if (weight === 0) continue;
    for (let a = 0; a < met; a++) {
      const atA = column[a] as number;
      // Deviations from the mean, not a difference of products: what is left stays exact when one share is nearly 1.
      const factor = weight * ((coefficient[row * width + atA] as number) - (mean[atA] as number));
      const cell = (limits[atA] as number) * size;
      for (let b = 0; b <= a; b++) {
        const atB = column[b] as number;
        const at = cell + (limits[atB] as number);
        curvature[at] = (curvature[at] as number) + factor * ((coefficient[row * width + atB] as number) - (mean[atB] as number));
      }
    }
  }
}

/** The lower half is summed; the upper one mirrors it. */
function mirror(curvature: Float64Array, size: number): void {
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) curvature[b * size + a] = curvature[a * size + b] as number;
}
