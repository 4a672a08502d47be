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
  const { demand, mu, unservedCost, alternatives } = flow;
  if (!(demand >= 0 && demand < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${nameOf(index)} has demand ${demand}; expected a finite number of tonnes of at least 0.`);
  }
  if (!(mu > 0 && mu < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${nameOf(index)} has mu ${mu}; expected a finite number above 0, in 1 / (USD per tonne).`);
  }
  if (!Number.isFinite(unservedCost)) {
    throw new RangeError(`${nameOf(index)} has unservedCost ${unservedCost}; expected a finite number of USD per tonne.`);
  }
  if (!Number.isFinite(demand / mu) || !Number.isFinite(1 / mu)) {
    throw new RangeError(`${nameOf(index)} has demand ${demand} and mu ${mu}; expected a mu that they can be divided by.`);
  }
  if (!Number.isFinite(demand * unservedCost)) {
    throw new RangeError(
      `${nameOf(index)} has demand ${demand} and unservedCost ${unservedCost}; expected figures that can be multiplied.`,
    );
  }
  let id = 0;
  for (const alternative of alternatives) checkAlternative(alternative, index, id++, limitCount);
}

function checkAlternative({ cost, pathSize, uses }: Alternative, flow: number, id: number, limitCount: number): void {
  if (Number.isNaN(cost) || cost === Number.NEGATIVE_INFINITY) {
    throw new RangeError(`${nameOf(flow, id)} has cost ${cost}; expected USD per tonne, or Infinity to shut it.`);
  }
  if (cost !== Number.POSITIVE_INFINITY && Math.abs(cost) > mostCost) {
    throw new RangeError(
      `${nameOf(flow, id)} has cost ${cost}; expected at most ${mostCost} USD per tonne in size, or Infinity to shut it.`,
    );
  }
  if (!(pathSize > 0 && pathSize < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${nameOf(flow, id)} has path size ${pathSize}; expected a number above 0.`);
  }
  for (const { limit, coefficient } of uses) {
    if (!Number.isInteger(limit) || limit < 0 || limit >= limitCount) {
      throw new RangeError(`${nameOf(flow, id)} uses limit ${limit}; expected an index from 0 to ${limitCount - 1}.`);
    }
    if (!(coefficient >= 0 && coefficient < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `${nameOf(flow, id)} uses limit ${limit} with coefficient ${coefficient}; expected a finite number of at least 0.`,
      );
    }
  }
}

/** What an error calls a flow or alternative: written only where there is one, since every solve checks thousands. */
function nameOf(flow: number, alternative?: number): string {
  return `assignment: flow ${flow}${alternative === undefined ? '' : `, alternative ${alternative}`}`;
}

/** Is the alternative out of the choice: of infinite cost, or behind a limit of 0? */
export function isShut({ cost, uses }: Alternative, limits: readonly Limit[]): boolean {
  if (cost === Number.POSITIVE_INFINITY) return true;
  for (const { limit, coefficient } of uses) if (coefficient > 0 && limits[limit]?.capacity === 0) return true;
  return false;
}
