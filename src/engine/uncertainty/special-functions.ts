/** Functions of the normal and the beta distribution that JavaScript lacks. Formula numbers are those of the NIST DLMF. */

/** Terms of Stirling's series for ln Gamma (5.11.1): B_2k / (2k (2k - 1)). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** ln Gamma(x) for x > 0, to about 1e-14: Stirling's series beyond 10, reached by the recurrence. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma: x is ${x}; expected a number above 0.`);
  let shift = 0;
  let at = x;
  while (at < 10) {
    shift += Math.log(at);
    at += 1;
  }
  let series = 0;
  let power = at;
  for (const term of stirling) {
    series += term / power;
    power *= at * at;
  }
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}

/**
 * Regularised incomplete beta function I_x(a, b), the distribution function of Beta(a, b): the continued fraction 8.17.22, evaluated by
 * Lentz's method on the side where it converges fast.
 *
 * @param x from 0 to 1
 * @throws RangeError for x outside 0 to 1, or a, b not above 0
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`incompleteBeta: x is ${x}; expected a number from 0 to 1.`);
  if (!(a > 0 && b > 0)) throw new RangeError(`incompleteBeta: a is ${a}, b is ${b}; expected numbers above 0.`);
  if (x === 0 || x === 1) return x;
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerBeta(1 - x, b, a);
  return lowerBeta(x, a, b);
}

function lowerBeta(x: number, a: number, b: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return front / betaFraction(x, a, b);
}

/** 1 + d1/(1 + d2/(1 + ...)) of 8.17.22. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let fraction = 1;
  let c = 1;
  let d = 0;
  for (let n = 1; n <= 500; n++) {
    const m = Math.floor(n / 2);
    const coefficient =
      n % 2 === 0 ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)) : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + coefficient * d);
    c = nonZero(1 + coefficient / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction;
}

/**
 * Quantile of Beta(a, b): the x with I_x(a, b) = u, by Newton's method inside a bracket that halves where a step would leave it.
 *
 * @param u from 0 to 1
 */
export function betaQuantile(u: number, a: number, b: number): number {
  if (u <= 0) return 0;
  if (u >= 1) return 1;
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 100; step++) {
    const error = incompleteBeta(x, a, b) - u;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
    const newton = x - error / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14) return next;
    x = next;
  }
  return x;
}

/** Distribution function of the standard normal: 1/2 + phi(z) (z + z^3/3 + z^5/15 + ...), to about 1e-15; 0 and 1 beyond 8.3. */
export function normalCdf(z: number): number {
  if (z < -8.3) return 0;
  if (z > 8.3) return 1;
  let term = z;
  let sum = z;
  for (let n = 3; sum + term !== sum; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + sum * Math.exp((-z * z) / 2) * Math.sqrt(1 / (2 * Math.PI));
}

/**
 * Quantile of the standard normal, by Halley's method on normalCdf.
 *
 * @param u between 0 and 1, both excluded
 */
export function normalQuantile(u: number): number {
  if (!(u > 0 && u < 1)) throw new RangeError(`normalQuantile: u is ${u}; expected a number between 0 and 1.`);
  if (u > 0.5) return -normalQuantile(1 - u);
  // Leading term of the tail, good enough to start from.
  const tail = Math.sqrt(-2 * Math.log(u));
  let z = u > 0.1 ? (u - 0.5) * Math.sqrt(2 * Math.PI) : -(tail - Math.log(tail * Math.sqrt(2 * Math.PI)) / tail);
  for (let step = 0; step < 20; step++) {
    const error = (normalCdf(z) - u) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    const move = error / (1 + (z * error) / 2);
    z -= move;
    if (Math.abs(move) < 1e-13) break;
  }
  return z;
}
