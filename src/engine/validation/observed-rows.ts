import type { ObservedSplit } from '../../dataset/details.ts';
import type { Estimate } from '../estimate-types.ts';
import { countTonnes } from './count-tonnes.ts';

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
  /** True for rules and stops, which the model holds as constraints. */
  readonly isRule: boolean;
  readonly deviation: string | null;
  readonly source: string;
}

/** Sets observed splits beside the baseline: tonnes by corridor or port, and shares where the row names its whole. */
export function observedRows(baseline: Pick<Estimate, 'shipments'>, splits: readonly ObservedSplit[]): ObservedRow[] {
  return splits.map((split) => ({
    id: split.id,
    what: split.what,
    observed: split.value,
    unit: split.unit,
    year: split.year,
    modelled: modelledOf(baseline, split),
    isRule: split.kind === 'constraint',
    deviation: split.deviation ?? null,
    source: split.source,
  }));
}

function modelledOf(baseline: Pick<Estimate, 'shipments'>, { counts, of, unit }: ObservedSplit): number | null {
  if (counts === undefined) return null;
  const tonnes = countTonnes(baseline, counts);
  if (of === undefined) return tonnes * (monthsIn(unit) / 12);
  const whole = countTonnes(baseline, of);
  return whole === 0 ? null : (100 * tonnes) / whole;
}

/** Months that a unit such as "t in 7 months" counts over. */
function monthsIn(unit: string): number {
  const found = /in (\d+) months/.exec(unit)?.[1];
  return found === undefined ? 12 : Number(found);
}
