import { countryName, type Words } from './words.ts';

/** Name of a row of the Dependence tab: a country, or one of the groups. */
export function rowName(words: Words, id: string): string {
  return id === 'home' || id === 'unknown' ? words.t(`dependence.row.${id}`) : countryName(words, id);
}
