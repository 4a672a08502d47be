/** A quantity with a low, a middle and a high value. */
export interface RangedQuantity {
  readonly id: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** What one quantity does to a result, all others at their middle. */
export interface TornadoRow {
  readonly id: string;
  /** The result at the quantity's low value, and at its high one. */
  readonly at_low: number;
  readonly at_high: number;
  /** How far the two lie apart, >= 0. */
  readonly swing: number;
}

export interface Tornado {
  /** The result with everything at its middle. */
  readonly middle: number;
  /** Widest first; equal swings in the order of the quantities. */
  readonly rows: readonly TornadoRow[];
}

/**
 * One-at-a-time sensitivity: the result at the low and at the high value of each quantity, the others at their middle, widest swing first
 * (method 8).
 *
 * @param f takes a value for each quantity, by id
 * @throws RangeError for an id that is given twice, or a result that is no finite number
 */
export function tornado(quantities: readonly RangedQuantity[], f: (values: ReadonlyMap<string, number>) => number): Tornado {
  const middle = new Map(quantities.map(({ id, mid }) => [id, mid]));
  if (middle.size < quantities.length) throw new RangeError('tornado: two quantities have the same id; expected each once.');
  const at = (id: string, value: number): number => finite(f(new Map(middle).set(id, value)), `${id} = ${value}`);
  return tornadoOf(
    finite(f(middle), 'the middle values'),
    quantities.map(({ id, low, high }) => ({ id, at_low: at(id, low), at_high: at(id, high) })),
  );
}

/** The tornado of results that are known already. */
export function tornadoOf(middle: number, results: readonly Omit<TornadoRow, 'swing'>[]): Tornado {
  const rows = results.map((row) => ({ ...row, swing: Math.abs(row.at_high - row.at_low) }));
  return { middle, rows: rows.sort((a, b) => b.swing - a.swing) };
}

function finite(value: number, where: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`tornado: the result at ${where} is ${value}; expected a finite number.`);
  return value;
}
