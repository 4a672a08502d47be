/** What a limit is worth on either side. Where the optimum is degenerate the two differ, and a single dual is not unique. */
export interface CapacityWorth {
  /** USD per unit that one more step of capacity saves; at most `lose`. */
  readonly gain: number;
  /** USD per unit that one step less costs; null where the limit has nothing to lose. */
  readonly lose: number | null;
}

/**
 * Worth of a limit to both sides, from the cost with a step more and a step less (method 4.2: the cost of losing and the value of
 * gaining 1 kt). The least cost is convex and piecewise linear in a capacity, so both are exact up to the next kink.
 *
 * @param costAt least cost, USD a year, at a capacity of this limit
 * @param capacity units a year; Infinity has no worth
 * @param step units a year; a limit that holds less loses what it has
 * @throws RangeError for a capacity below 0, a step that is not above 0, or a cost that is no finite number
 */
export function capacityWorth(costAt: (capacity: number) => number, capacity: number, step = 1000): CapacityWorth {
  if (!(capacity >= 0))
    throw new RangeError(`linear programme: the capacity is ${capacity}; expected a number of at least 0, or Infinity.`);
  if (!(step > 0)) throw new RangeError(`linear programme: the step is ${step}; expected a number above 0.`);
  if (capacity === Number.POSITIVE_INFINITY) return { gain: 0, lose: 0 };
  const cost = (room: number): number => {
    const value = costAt(room);
    if (!Number.isFinite(value))
      throw new RangeError(`linear programme: the cost at a capacity of ${room} is ${value}; expected a finite number.`);
    return value;
  };
  const now = cost(capacity);
  const down = Math.min(step, capacity);
  return {
    gain: Math.max(0, (now - cost(capacity + step)) / step),
    lose: down > 0 ? Math.max(0, (cost(capacity - down) - now) / down) : null,
  };
}
