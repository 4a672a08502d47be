import type { ValidationRow } from '../../engine/index.ts';
import type { OriginInput } from '../../planner/origin.ts';
import type { Words } from '../../planner/words.ts';
import { unitName } from './published-name.ts';

/** P10 to P90 of a figure. */
export const range = ({ f }: Words, interval: { readonly p10: number; readonly p90: number }): string =>
  `${f.significant(interval.p10, 3)}–${f.significant(interval.p90, 3)}`;

export const withUnit = (words: Words, value: string, unit: string): string =>
  unit === '1' ? value : `${value}\u00a0${unitName(words, unit).name}`;

export const modelledInputs = (
  words: Words,
  row: Pick<ValidationRow, 'modelled' | 'range'> & { readonly rangeOfOne?: ValidationRow['rangeOfOne'] },
  unit: string,
): OriginInput[] => {
  const { t, f } = words;
  return [
    ...(row.modelled === null ? [] : [{ label: t('howGood.modelled'), value: withUnit(words, f.significant(row.modelled, 3), unit) }]),
    ...(row.range === null ? [] : [{ label: t('howGood.range'), value: withUnit(words, range(words, row.range), unit) }]),
    ...(row.rangeOfOne == null ? [] : [{ label: t('howGood.origin.oneRun'), value: withUnit(words, range(words, row.rangeOfOne), unit) }]),
  ];
};
