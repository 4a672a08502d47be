import { slug, type Words } from '../../planner/words.ts';

/** What the data call a published figure, in the reader's language or, marked as such, in their own English. */
export interface PublishedName {
  readonly name: string;
  readonly english: boolean;
}

const nameOf = ({ t }: Words, key: string, own: string): PublishedName => {
  const name = t(`published:${key}`, { defaultValue: '' });
  return name === '' ? { name: own, english: true } : { name, english: false };
};

/** What travels or is measured. */
export const cargoName = (words: Words, what: string): PublishedName => nameOf(words, `cargo.${slug(what)}`, what);

/** What was seen of how cargo splits. */
export const splitName = (words: Words, row: { readonly id: string; readonly what: string }): PublishedName =>
  nameOf(words, `split.${row.id}`, row.what);

/** The unit of a figure. */
export const unitName = (words: Words, unit: string): PublishedName =>
  // a sign, which is the same in every language
  slug(unit) === '' ? { name: unit, english: false } : nameOf(words, `unit.${slug(unit)}`, unit);

/** Why a figure may be off. */
export const deviationText = (words: Words, row: { readonly id: string; readonly deviation: string | null }): PublishedName | null =>
  row.deviation === null ? null : nameOf(words, `deviation.${row.id}`, row.deviation);

/** Language of a name, for the attribute of its element. */
export const langOf = ({ english }: PublishedName): 'en' | undefined => (english ? 'en' : undefined);
