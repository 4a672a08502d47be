/** Two observations of a quantity and a price (or netback). */
export interface TwoPoints {
  readonly quantity: readonly [number, number];
  readonly price: readonly [number, number];
}

/**
 * Arc (midpoint) elasticity: ((q2 - q1) / ((q1 + q2) / 2)) / ((p2 - p1) / ((p1 + p2) / 2)) (method 6).
 *
 * @returns the elasticity; null where the price does not change, or a mean is zero, so that there is none
 * @throws RangeError for a value that is no finite number
 */
export function arcElasticity({ quantity, price }: TwoPoints): number | null {
  for (const value of [...quantity, ...price]) {
    if (!Number.isFinite(value)) throw new RangeError(`arcElasticity: ${value} among the points; expected finite numbers.`);
  }
  const relative = ([a, b]: readonly [number, number]): number | null => (a + b === 0 ? null : (b - a) / ((a + b) / 2));
  const dq = relative(quantity);
  const dp = relative(price);
  return dq === null || dp === null || dp === 0 ? null : dq / dp;
}

/**
 * Supply response to a netback: q = q0 (netback / netback0)^eps (method 6). A netback of zero or less supplies nothing at an elasticity
 * above 0; without a netback to start from there is no response.
 *
 * @param quantity q0, at least 0
 * @param netback now, any unit
 * @param netback0 that q0 was supplied at, in the same unit
 * @param elasticity at least 0; 0 is a fixed quantity
 */
export function netbackResponse(quantity: number, netback: number, netback0: number, elasticity: number): number {
  if (!(quantity >= 0 && quantity < Number.POSITIVE_INFINITY))
    throw new RangeError(`netbackResponse: the quantity is ${quantity}; expected a finite number of at least 0.`);
  if (!(elasticity >= 0 && elasticity < Number.POSITIVE_INFINITY))
    throw new RangeError(`netbackResponse: the elasticity is ${elasticity}; expected a finite number of at least 0.`);
  if (!Number.isFinite(netback) || !Number.isFinite(netback0))
    throw new RangeError(`netbackResponse: the netbacks are ${netback} and ${netback0}; expected finite numbers.`);
  if (elasticity === 0 || netback0 <= 0) return quantity;
  return netback <= 0 ? 0 : quantity * (netback / netback0) ** elasticity;
}
