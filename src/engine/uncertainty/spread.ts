import { quantileSorted } from 'd3-array';

/** What nine in ten draws exceed, half of them, one in ten. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * Quantile of a sample by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996).
 *
 * @param values in any order, finite, at least one
 * @param p from 0 to 1
 * @throws RangeError for no value, one that is not finite, or p outside 0 to 1
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: p is ${p}; expected a number from 0 to 1.`);
  return quantileSorted(sorted(values), p) ?? Number.NaN;
}

/** P10, P50 and P90 of a sample (type 7). Throws as quantile does. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const inOrder = sorted(values);
  const at = (p: number): number => quantileSorted(inOrder, p) ?? Number.NaN;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

function sorted(values: ArrayLike<number>): number[] {
  if (values.length === 0) throw new RangeError('quantile: there are no values; expected at least one.');
  const copy = Float64Array.from(values);
  copy.forEach((value, index) => {
    if (!Number.isFinite(value)) throw new RangeError(`quantile: value ${index} is ${value}; expected a finite number.`);
  });
  return [...copy.sort()];
}
