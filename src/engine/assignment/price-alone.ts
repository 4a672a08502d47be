import { flowShares } from './dual.ts';
import { type DualProblem, meets } from './dual-problem.ts';

/** Steps after which the bracket is as narrow as double precision lets it be. */
const MOST_STEPS = 200;

/**
 * The dual of one limit at which it is just full, the duals of the others held: the maximum of the dual of method.md 4.3 along one
 * axis. Only the flows that meet the limit are looked at.
 *
 * Newton's method on the log of its use, which falls nearly straight once the flows turn away; where they do not turn yet a step would
 * go astray, and the bracket is halved instead.
 *
 * @param pi duals by slot; the limit's own is changed to the result, 0 where the limit is not over
 * @param shares by row, room to work in
 * @param aim part of the capacity at which to stop
 * @returns how often the flows were looked at
 */
export function priceAlone(
  problem: DualProblem,
  mu: Float64Array,
  pi: Float64Array,
  slot: number,
  shares: Float64Array,
  aim: number,
): number {
  const capacity = problem.capacity[slot] as number;
  const marks = new Uint8Array(pi.length);
  marks[slot] = 1;
  const flows = problem.coupled.filter((w) => meets(problem, w, marks));
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  let price = 0;
  let first = firstReach(problem, flows);
  for (let step = 1; step <= MOST_STEPS; step++) {
    pi[slot] = price;
    const { used, slope } = takenBy(problem, flows, mu, pi, slot, shares);
    if (Math.abs(used - capacity) <= aim * capacity || (used <= capacity && price === 0)) return step;
    if (used > capacity) low = price;
    else high = price;
    const next = used > 0 ? price - (Math.log(used / capacity) * used) / slope : Number.NaN;
    if (next > low && next < high && (high < Number.POSITIVE_INFINITY || next < first)) price = next;
    else if (high === Number.POSITIVE_INFINITY) {
      price = first;
      first *= 2;
    } else {
      const middle = low + (high - low) / 2;
      if (middle === low || middle === high) return step;
      price = middle;
    }
  }
  return MOST_STEPS;
}

/** A price from which some flow may have turned away for good, to start the bracket with: USD per unit, above 0. */
function firstReach({ range, mu, rowStart, useStart, units }: DualProblem, flows: Int32Array): number {
  let reach = 0;
  for (const w of flows) {
    const ease = (range[w] as number) + 1 / (mu[w] as number);
    const end = useStart[rowStart[w + 1] as number] as number;
    for (let use = useStart[rowStart[w] as number] as number; use < end; use++) reach = Math.max(reach, ease / (units[use] as number));
  }
  return reach;
}

/** Units that the flows take of a limit, and what one more of its price adds to them (at most 0). */
function takenBy(
  problem: DualProblem,
  flows: Int32Array,
  mu: Float64Array,
  pi: Float64Array,
  limit: number,
  shares: Float64Array,
): { used: number; slope: number } {
  const { demand, rowStart, useStart, slot, units } = problem;
  let used = 0;
  let slope = 0;
  for (const w of flows) {
    const scale = mu[w] as number;
    const tonnes = demand[w] as number;
    flowShares(problem, w, scale, pi, shares);
    let mean = 0;
    let square = 0;
    const end = rowStart[w + 1] as number;
    for (let row = rowStart[w] as number; row < end; row++) {
      let own = 0;
      for (let use = useStart[row] as number; use < (useStart[row + 1] as number); use++) {
        if (slot[use] === limit) own += units[use] as number;
      }
      const part = (shares[row] as number) * own;
      used += tonnes * part;
      mean += part;
      square += part * own;
    }
    slope -= tonnes * scale * (square - mean * mean);
  }
  return { used, slope };
}
