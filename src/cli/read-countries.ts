import type { Dataset } from '../dataset/types.ts';
import { known } from './usage-error.ts';

/** Codes of the countries that places of the data lie in. */
export const countriesOf = (dataset: Dataset): string[] => [...new Set(dataset.places.flatMap((place) => place.country ?? []))];

/** Words of a list that commas part, without the spaces around them. */
export const listed = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Countries of a list with commas, in capital letters. Throws UsageError with near matches for one that the data do not hold. */
export function readCountries(dataset: Dataset, text: string): string[] {
  const countries = countriesOf(dataset);
  return listed(text).map((code) => known('country', code.toUpperCase(), countries));
}
