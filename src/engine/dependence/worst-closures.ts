export interface WorstClosures {
  /** Indices of what is closed, in rising order. */
  readonly closed: readonly number[];
  readonly cost: number;
  /** True where every set of that size was looked at. */
  readonly exact: boolean;
  /** No set of that size costs more than this. */
  readonly atMost: number;
}

/** Up to this many closures every set is looked at. */
const mostExact = 2;
/** More would be half a million pairs. */
const mostCount = 1000;

/**
 * Interdiction (method 5): the closures that cost most, so many at a time. Every set is looked at for one and two; beyond, the dearest pair
 * grows one closure at a time by what adds most. Losses are not submodular (closures that stand in for each other cost more together than
 * apart), so the growing gives no ratio; `atMost` bounds what a better set could reach: the cost with everything closed.
 *
 * @param count how many things can be closed, up to 1,000
 * @param size how many are closed at a time, 0 to `count`
 * @param costOf cost of a set of closures, given by indices in rising order; closing more must never cost less
 * @throws RangeError for a count or size out of range, or a cost that is no number
 */
export function worstClosures(count: number, size: number, costOf: (closed: readonly number[]) => number): WorstClosures {
  if (!Number.isInteger(count) || count < 0 || count > mostCount)
    throw new RangeError(`worst closures: the count is ${count}; expected a whole number from 0 to ${mostCount}.`);
  if (!Number.isInteger(size) || size < 0 || size > count) {
    throw new RangeError(`worst closures: the size is ${size}; expected a whole number from 0 to ${count}.`);
  }
  const costed = (closed: readonly number[]): number => {
    const cost = costOf(closed);
    if (Number.isNaN(cost)) throw new RangeError(`worst closures: closing [${closed.join(', ')}] costs ${cost}; expected a number.`);
    return cost;
  };
  let best = dearest(sets(count, Math.min(size, mostExact)), costed);
  if (size <= mostExact || size === count) {
    const all = size === count ? everything(count) : best.closed;
    const cost = size === count ? costed(all) : best.cost;
    return { closed: all, cost, exact: true, atMost: cost };
  }
  while (best.closed.length < size) {
    const { closed } = best;
    const grown = everything(count).filter((one) => !closed.includes(one));
    best = dearest(
      grown.map((one) => [...closed, one].sort((a, b) => a - b)),
      costed,
    );
  }
  return { ...best, exact: false, atMost: Math.max(best.cost, costed(everything(count))) };
}

const everything = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** All sets of at most two. */
function sets(count: number, size: number): number[][] {
  if (size === 0) return [[]];
  const singles = everything(count).map((one) => [one]);
  return size === 1
    ? singles
    : singles.flatMap(([one = 0]) =>
        everything(count)
          .slice(one + 1)
          .map((other) => [one, other]),
      );
}

/** The dearest of the sets, the first of those that cost alike. */
function dearest(
  all: readonly (readonly number[])[],
  costOf: (closed: readonly number[]) => number,
): { closed: readonly number[]; cost: number } {
  let best: { closed: readonly number[]; cost: number } | null = null;
  for (const closed of all) {
    const cost = costOf(closed);
    if (best === null || cost > best.cost) best = { closed, cost };
  }
  return best ?? { closed: [], cost: Number.NEGATIVE_INFINITY };
}
