import type { Unit } from './lever-form-types.ts';

/** Units in which a share is shown as per cent. */
const perCent: ReadonlySet<Unit> = new Set(['percent', 'percentYear', 'percentOfCost']);

/** As many decimals as a step has, so that no sum of binary fractions shows. */
const tidy = (value: number): number => Number(value.toPrecision(10));

const scaleOf = (unit: Unit): number => (perCent.has(unit) ? 100 : 1);

/** A number of a lever in the unit in which it is shown: shares as per cent. */
export const shownNumber = (unit: Unit, number: number): number => tidy(number * scaleOf(unit));

/** A shown number in the lever's own unit. */
export const ownNumber = (unit: Unit, shown: number): number => tidy(shown / scaleOf(unit));
