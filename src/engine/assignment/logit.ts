/**
 * Choice among alternatives without capacity (method.md 4.1). Costs in USD per tonne, mu (the logit scale) in 1 / (USD per tonne);
 * a cost of Infinity shuts an alternative. All three work on cost differences to the cheapest, so no exponential overflows.
 */

/**
 * Path-size logit: share of r proportional to size_r^beta x exp(-mu C_r).
 *
 * @param sizes path sizes, > 0 (pathSizes)
 * @param beta weight of the path size, default 1; 0 gives the multinomial logit
 * @returns shares that sum to 1
 * @throws RangeError for a bad mu, beta, cost or size, or when no alternative has a finite cost
 */
export function pathSizeLogit(costs: ArrayLike<number>, sizes: ArrayLike<number>, mu: number, beta = 1): Float64Array {
  checkScale(mu);
  if (!Number.isFinite(beta)) throw new RangeError(`logit: beta is ${beta}; expected a finite weight of the path size, such as 1.`);
  return shares(costs, mu, (alternative) => beta * Math.log(sizeOf(sizes, alternative)));
}

/** Multinomial logit: share of r proportional to exp(-mu C_r). Throws as pathSizeLogit does. */
export function multinomialLogit(costs: ArrayLike<number>, mu: number): Float64Array {
  checkScale(mu);
  return shares(costs, mu, () => 0);
}

/** C-logit: share of r proportional to exp(-mu C_r - CF_r), with the factors of commonalityFactors. Throws as pathSizeLogit does. */
export function cLogit(costs: ArrayLike<number>, factors: ArrayLike<number>, mu: number): Float64Array {
  checkScale(mu);
  return shares(costs, mu, (alternative) => -factorOf(factors, alternative));
}

/**
 * Expected cost of the choice (logsum): -(1 / mu) ln sum_r size_r exp(-mu C_r), in the unit of the costs. It falls when a way is added
 * and is the measure for the difference between two scenarios.
 *
 * @param sizes path sizes, > 0; all 1 for the multinomial logit
 * @throws RangeError for a mu that is not above 0, a bad cost or size, or when no alternative has a finite cost
 */
export function expectedCost(costs: ArrayLike<number>, sizes: ArrayLike<number>, mu: number): number {
  checkScale(mu);
  if (mu === 0) throw new RangeError('logit: mu is 0; the expected cost needs a mu above 0.');
  const least = leastCost(costs);
  let sum = 0;
  for (let r = 0; r < costs.length; r++) sum += sizeOf(sizes, r) * Math.exp(-mu * ((costs[r] as number) - least));
  return least - Math.log(sum) / mu;
}

function shares(costs: ArrayLike<number>, mu: number, constant: (alternative: number) => number): Float64Array {
  const least = leastCost(costs);
  const utility = Float64Array.from(costs, (cost, r) =>
    cost === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : constant(r) - mu * (cost - least),
  );
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of utility) greatest = Math.max(greatest, value);
  const weight = utility.map((value) => Math.exp(value - greatest));
  let sum = 0;
  for (const value of weight) sum += value;
  return weight.map((value) => value / sum);
}

function leastCost(costs: ArrayLike<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let r = 0; r < costs.length; r++) {
    const cost = costs[r] ?? Number.NaN;
    if (Number.isNaN(cost) || cost === Number.NEGATIVE_INFINITY) {
      throw new RangeError(`logit: the cost of alternative ${r} is ${cost}; expected a number, or Infinity to shut it.`);
    }
    if (cost < least) least = cost;
  }
  if (least === Number.POSITIVE_INFINITY) {
    throw new RangeError(`logit: none of the ${costs.length} alternatives has a finite cost; expected at least one that is open.`);
  }
  return least;
}

function sizeOf(sizes: ArrayLike<number>, alternative: number): number {
  const size = sizes[alternative] ?? Number.NaN;
  if (!(size > 0 && size < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`logit: the path size of alternative ${alternative} is ${size}; expected a number above 0.`);
  }
  return size;
}

function factorOf(factors: ArrayLike<number>, alternative: number): number {
  const factor = factors[alternative] ?? Number.NaN;
  if (!Number.isFinite(factor)) {
    throw new RangeError(`logit: the commonality factor of alternative ${alternative} is ${factor}; expected a finite number for each.`);
  }
  return factor;
}

function checkScale(mu: number): void {
  if (!(mu >= 0 && mu < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`logit: mu is ${mu}; expected a finite number of at least 0, in 1 / (USD per tonne).`);
  }
}
