import type { Language } from '../i18n/languages.ts';
import type { Formats } from '../ui/format.ts';

/** A lookup in the catalogues: key and values in, text out. Keys of other namespaces carry their name: `names:country.KZ`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** What turns values into text: one argument for every pure function that writes words. */
export interface Words {
  readonly t: Translate;
  readonly f: Formats;
  readonly language: Language;
}

/** Key of a data string in the catalogues: `copper cathode (grade A)` becomes `copper-cathode-grade-a`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A name from the `names` catalogue, or `fallback` where the catalogue has none: data may know more than we have words for. */
export function named(words: Words, group: string, id: string, fallback: string = id): string {
  return words.t(`names:${group}.${id}`, { defaultValue: fallback });
}

/** Name of a country in the reader's language; its code when it is not in the catalogue. */
export function countryName(words: Words, code: string): string {
  return named(words, 'country', code);
}

/** Name of a product of the shipments in the reader's language; the data's own words when there are no others. */
export function productName(words: Words, product: string): string {
  return named(words, 'product', slug(product), product);
}

/** The first letter in capitals, for sentences put together from parts. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
