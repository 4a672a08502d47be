import { betaQuantile, incompleteBeta } from './special-functions.ts';

/** A distribution of a quantity between two ends. */
export interface Distribution {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly variance: number;
  /** Probability of a value of at most x. Throws RangeError for NaN. */
  readonly cdf: (x: number) => number;
  /** The value that is exceeded with probability 1 - u, for u from 0 to 1. Throws RangeError outside. */
  readonly quantile: (u: number) => number;
}

/**
 * Triangular distribution: density rises from low to mid and falls to high (method 8). Mean (a + m + b) / 3, variance
 * (a2 + m2 + b2 - am - ab - mb) / 18. low = high gives the constant.
 *
 * @throws RangeError unless low <= mid <= high, all of at most 1e150 in size
 */
export function triangular(low: number, mid: number, high: number): Distribution {
  checkRange('triangular', low, mid, high);
  const width = high - low;
  const rise = mid - low;
  const fall = high - mid;
  const atMid = width > 0 ? rise / width : 0;
  return {
    low,
    high,
    mean: (low + mid + high) / 3,
    variance: (rise * rise + fall * fall + rise * fall) / 18,
    cdf: (x) => {
      checkPoint('triangular', x);
      if (x >= high) return 1;
      if (x <= low) return 0;
      // Quotients first: a square may overflow, or vanish.
      return x <= mid ? ((x - low) / width) * ((x - low) / rise) : 1 - ((high - x) / width) * ((high - x) / fall);
    },
    quantile: (u) => {
      checkProbability('triangular', u);
      if (width === 0) return low;
      return u <= atMid ? low + Math.sqrt(u * width * rise) : high - Math.sqrt((1 - u) * width * fall);
    },
  };
}

/**
 * PERT distribution: Beta(1 + 4 (m - a) / (b - a), 1 + 4 (b - m) / (b - a)) scaled to a..b (method 8). Mean (a + 4m + b) / 6; the variance
 * is that of the beta distribution, not the shortcut ((b - a) / 6)^2. low = high gives the constant.
 *
 * @throws RangeError unless low <= mid <= high, all of at most 1e150 in size
 */
export function pert(low: number, mid: number, high: number): Distribution {
  checkRange('pert', low, mid, high);
  const width = high - low;
  const alpha = width > 0 ? 1 + (4 * (mid - low)) / width : 1;
  const beta = width > 0 ? 1 + (4 * (high - mid)) / width : 1;
  return {
    low,
    high,
    mean: (low + 4 * mid + high) / 6,
    variance: (width * width * alpha * beta) / ((alpha + beta) ** 2 * (alpha + beta + 1)),
    cdf: (x) => {
      checkPoint('pert', x);
      if (x >= high) return 1;
      if (x <= low) return 0;
      return incompleteBeta((x - low) / width, alpha, beta);
    },
    quantile: (u) => {
      checkProbability('pert', u);
      return low + width * betaQuantile(u, alpha, beta);
    },
  };
}

/** Beyond, the square of the width is no longer a number. */
const mostEnd = 1e150;

function checkRange(name: string, low: number, mid: number, high: number): void {
  if (!(Number.isFinite(low) && Number.isFinite(mid) && Number.isFinite(high) && low <= mid && mid <= high)) {
    throw new RangeError(`${name}: low ${low}, mid ${mid}, high ${high}; expected finite numbers with low <= mid <= high.`);
  }
  if (!(Math.max(Math.abs(low), Math.abs(high)) <= mostEnd)) {
    throw new RangeError(`${name}: low ${low}, high ${high}; expected ends of at most ${mostEnd} in size, since the variance is a square.`);
  }
}

function checkPoint(name: string, x: number): void {
  if (Number.isNaN(x)) throw new RangeError(`${name}: the distribution was asked for at ${x}; expected a number.`);
}

function checkProbability(name: string, u: number): void {
  if (!(u >= 0 && u <= 1)) throw new RangeError(`${name}: the probability is ${u}; expected a number from 0 to 1.`);
}
