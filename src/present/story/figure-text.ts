import type { Formats } from '../../ui/format.ts';
import { NBSP } from '../../ui/format.ts';
import type { FigureValue } from './figure-value.ts';

/** Lookup of the words of stories. */
export type StoryTranslate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const scaled = (value: number, units: readonly (readonly [number, string])[]): readonly [number, string] => {
  const [size, key] = units.find(([least]) => Math.abs(value) >= least * 0.995) ?? units.at(-1) ?? [1, ''];
  return [value / size, key];
};

const masses = [
  [1e6, 'unit.Mt'],
  [1e3, 'unit.kt'],
  [1, 'unit.t'],
] as const;
const sums = [
  [1e9, 'unit.usdBillion'],
  [1e6, 'unit.usdMillion'],
  [1, 'unit.usd'],
] as const;

/**
 * Writes a figure as a text says it: two significant figures for what is modelled, whole numbers for what is counted.
 * @param t of the catalogue `stories`
 */
export const figureText = ({ value, unit }: FigureValue, f: Formats, t: StoryTranslate): string => {
  switch (unit) {
    case 'share':
      // two figures: a share that is not nothing is not written as nothing, and one that falls from 3.4 to 2.9 % is seen to fall
      return value > 0 && value < 0.0995 ? f.percent(value, 1) : f.percent(value);
    case 'count':
      return f.number(value);
    case 'routes':
      return f.number(value, 1);
    case 't': {
      const [amount, key] = scaled(value, masses);
      return `${f.modelled(amount)}${NBSP}${t(key)}`;
    }
    case 'usd': {
      const [amount, key] = scaled(value, sums);
      return t(key, { amount: f.significant(amount, 2) });
    }
    case 'usd_per_t':
      return t('unit.usdPerT', { amount: f.modelled(value) });
    case 'days':
      return `${f.modelled(value)}${NBSP}${t('unit.days')}`;
    case 'km':
      return `${f.modelled(value)}${NBSP}${t('unit.km')}`;
  }
};
