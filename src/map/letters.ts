import type { Dataset } from '../dataset/types.ts';
import type { Language } from './map-view-props.ts';
import type { BaseMap } from './parts/base-map.ts';

/** Every letter that the labels of a language use, once each; capitals too, since countries are written in them. */
export const labelLetters = ({ labels }: BaseMap, { sites, places }: Pick<Dataset, 'sites' | 'places'>, language: Language): string => {
  const own = { en: [], ru: ['name_ru', 'name_short_ru'], kk: ['name_ru', 'name_short_ru', 'name_kk', 'name_short_kk', 'name_local'] }[
    language
  ];
  const records = [...labels.features.map(({ properties }) => properties), ...sites, ...places];
  const fields = ['name_short', ...own];
  const text = records
    .flatMap((record): unknown[] => {
      const values = Object.entries(record).filter(([field]) => fields.includes(field));
      return 'name_short' in record ? values.map(([, value]) => value) : [record.name, ...values.map(([, value]) => value)];
    })
    .join('');
  return [...new Set(text + text.toUpperCase())].sort().join('');
};
