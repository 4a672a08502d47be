import type { ObservedSplit } from '../../dataset/details.ts';
import { type Spread, spreadOf } from '../uncertainty/spread.ts';
import { countTonnes } from './count-tonnes.ts';
import type { RatedWorld } from './measure.ts';

/** How cargo was seen to split, beside what the baseline does. */
export interface ObservedRow {
  readonly id: string;
  /** What was seen, as the data words it. */
  readonly what: string;
  readonly observed: number;
  readonly unit: string;
  readonly year: number;
  /** In the same unit; null where the model has no such figure. */
  readonly modelled: number | null;
  readonly range: Pick<Spread, 'p10' | 'p90'> | null;
  /** True for rules and stops, which the model holds as constraints. */
  readonly isRule: boolean;
  readonly deviation: string | null;
  readonly source: string;
}

/** Reads an observed split off a world, in its own unit; null where the world has no such figure. */
export function observedValue(split: ObservedSplit): (world: RatedWorld) => number | null {
  const { counts, of, unit } = split;
  if (counts === undefined) return () => null;
  return ({ results, pricing }) => {
    const tonnes = countTonnes(results(), counts, pricing.network);
    if (of === undefined) return tonnes * (monthsIn(unit) / 12);
    const whole = countTonnes(results(), of, pricing.network);
    return whole === 0 ? null : (100 * tonnes) / whole;
  };
}

/**
 * Sets an observed split beside the baseline: tonnes by corridor or port, or a share where the row names its whole.
 *
 * @param middle value at the middle rates
 * @param drawn values over the draws; none where nothing was drawn
 */
export function observedRow(split: ObservedSplit, middle: number | null, drawn: readonly number[]): ObservedRow {
  return {
    id: split.id,
    what: split.what,
    observed: split.value,
    unit: split.unit,
    year: split.year,
    modelled: middle,
    range: drawn.length === 0 ? null : spreadOf(drawn),
    isRule: split.kind === 'constraint',
    deviation: split.deviation ?? null,
    source: split.source,
  };
}

/** Months that a unit such as "t in 7 months" counts over. */
function monthsIn(unit: string): number {
  const found = /in (\d+) months/.exec(unit)?.[1];
  return found === undefined ? 12 : Number(found);
}
