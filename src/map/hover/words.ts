import type { TFunction } from 'i18next';
import type { Place } from '../../dataset/types.ts';
import type { Formats } from '../../ui/format.ts';
import type { Language } from '../map-view-props.ts';

/** What the hover card says: a name and lines of plain words. */
export interface HoverText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The words of one language. */
export interface Words {
  readonly t: TFunction<readonly ['map', 'names']>;
  readonly formats: Formats;
  readonly language: Language;
}

/** Tonnes a year in the unit that keeps the number short. */
export const amount = ({ t, formats }: Words, tonnes: number): string => {
  if (tonnes >= 1e6) return t('amount.Mt', { value: formats.modelled(tonnes / 1e6) });
  if (tonnes >= 1e3) return t('amount.kt', { value: formats.modelled(tonnes / 1e3) });
  return t('amount.t', { value: formats.modelled(tonnes) });
};

/** A change in tonnes a year with its sign, kept short for a map. */
export const signedAmount = ({ t, formats }: Words, tonnes: number): string => {
  const size = Math.abs(tonnes);
  const [unit, value] = size >= 1e6 ? (['Mt', size / 1e6] as const) : size >= 1e3 ? (['kt', size / 1e3] as const) : (['t', size] as const);
  return t(`change.${unit}`, { value: `${tonnes < 0 ? '\u2212' : '+'}${formats.modelled(value)}` });
};

/** A word of the shared names; the id itself where there is none. */
export const named = ({ t }: Words, group: string, id: string): string => t(`${group}.${id}`, { ns: 'names', defaultValue: id });

/** A place's name in the language of the screen. */
export const placeName = ({ language }: Words, place: Place): string => {
  if (language === 'en') return place.name;
  const russian = place.name_ru ?? place.name;
  return language === 'kk' && place.country === 'KZ' ? (place.name_local ?? russian) : russian;
};
