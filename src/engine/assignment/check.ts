import type { Alternative, Flow, Limit } from './types.ts';

/** Beyond, sums of costs and tonnes are no longer numbers. */
const mostCost = 1e150;

/** @throws RangeError unless every capacity is a number >= 0 (Infinity allowed). */
export function checkLimits(limits: readonly Limit[]): void {
  limits.forEach(({ capacity }, index) => {
    if (!(capacity >= 0)) {
      throw new RangeError(
        `assignment: the capacity of limit ${index} is ${capacity}; expected a number of at least 0 (Infinity for no limit).`,
      );
    }
  });
}

/** @throws RangeError that names the flow, the alternative and the value. */
export function checkFlow(flow: Flow, index: number, limitCount: number): void {
  const where = `assignment: flow ${index}`;
  if (!(flow.demand >= 0 && flow.demand < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${where} has demand ${flow.demand}; expected a finite number of tonnes of at least 0.`);
  }
  if (!(flow.mu > 0 && flow.mu < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${where} has mu ${flow.mu}; expected a finite number above 0, in 1 / (USD per tonne).`);
  }
  if (!Number.isFinite(flow.unservedCost)) {
    throw new RangeError(`${where} has unservedCost ${flow.unservedCost}; expected a finite number of USD per tonne.`);
  }
  if (!Number.isFinite(flow.demand / flow.mu) || !Number.isFinite(1 / flow.mu)) {
    throw new RangeError(`${where} has demand ${flow.demand} and mu ${flow.mu}; expected a mu that they can be divided by.`);
  }
  if (!Number.isFinite(flow.demand * flow.unservedCost)) {
    throw new RangeError(
      `${where} has demand ${flow.demand} and unservedCost ${flow.unservedCost}; expected figures that can be multiplied.`,
    );
  }
  flow.alternatives.forEach((alternative, id) => {
    checkAlternative(alternative, `${where}, alternative ${id}`, limitCount);
  });
}

function checkAlternative({ cost, pathSize, uses }: Alternative, where: string, limitCount: number): void {
  if (Number.isNaN(cost) || cost === Number.NEGATIVE_INFINITY) {
    throw new RangeError(`${where} has cost ${cost}; expected USD per tonne, or Infinity to shut it.`);
  }
  if (cost !== Number.POSITIVE_INFINITY && Math.abs(cost) > mostCost) {
    throw new RangeError(`${where} has cost ${cost}; expected at most ${mostCost} USD per tonne in size, or Infinity to shut it.`);
  }
  if (!(pathSize > 0 && pathSize < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${where} has path size ${pathSize}; expected a number above 0.`);
  }
  for (const { limit, coefficient } of uses) {
    if (!Number.isInteger(limit) || limit < 0 || limit >= limitCount) {
      throw new RangeError(`${where} uses limit ${limit}; expected an index from 0 to ${limitCount - 1}.`);
    }
    if (!(coefficient >= 0 && coefficient < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${where} uses limit ${limit} with coefficient ${coefficient}; expected a finite number of at least 0.`);
    }
  }
}

/** Is the alternative out of the choice: of infinite cost, or behind a limit of 0? */
export function isShut(alternative: Alternative, limits: readonly Limit[]): boolean {
  if (alternative.cost === Number.POSITIVE_INFINITY) return true;
  return alternative.uses.some(({ limit, coefficient }) => coefficient > 0 && limits[limit]?.capacity === 0);
}
