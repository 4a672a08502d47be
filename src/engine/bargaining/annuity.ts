/**
 * The equal yearly payment that pays off a sum with interest: I r (1 + r)^T / ((1 + r)^T - 1) (method 5.1); I / T at a rate of 0.
 *
 * @param principal the sum, any money
 * @param rate interest a year, as a part of one, >= 0
 * @param years over which it is paid, > 0; Infinity pays the interest for ever
 * @returns the payment a year, in the money of the sum
 * @throws RangeError for a value out of range
 */
export function annuity(principal: number, rate: number, years: number): number {
  if (!Number.isFinite(principal)) throw new RangeError(`annuity: the principal is ${principal}; expected a finite sum.`);
  if (!(rate >= 0 && rate < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`annuity: the rate is ${rate}; expected a part of one a year, at least 0 (0.08 for 8 %).`);
  }
  if (!(years > 0)) throw new RangeError(`annuity: ${years} years; expected more than 0.`);
  // Under this rate the interest is lost in rounding, and the quotient below with it. expm1 and log1p keep the digits of a small rate.
  const payment = rate < 1e-15 ? principal / years : (principal * rate) / -Math.expm1(-years * Math.log1p(rate));
  if (!Number.isFinite(payment))
    throw new RangeError(
      `annuity: ${principal} at a rate of ${rate} over ${years} years comes to ${payment}; expected a sum that can be paid.`,
    );
  return payment;
}
