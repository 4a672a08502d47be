import type { Parameter } from '../dataset/types.ts';
import { slug, type Words } from './words.ts';

/** What a record is called on the screen, and whether that is the data's own English. */
export interface ParameterName {
  readonly name: string;
  readonly english: boolean;
}

/**
 * Name of a parameter in the reader's language, from the catalogue `parameters` where that has been fetched; otherwise the data's own
 * English, to be marked as such.
 */
export function parameterName(words: Words, { id, what }: Pick<Parameter, 'id' | 'what'>): ParameterName {
  const name = words.t(`parameters:name.${id}`, { defaultValue: '' });
  return name === '' ? { name: what, english: true } : { name, english: false };
}

/** Unit of a parameter in the reader's language, "USD/t" as "долл./т"; the data's own where there are no words for it. */
export function parameterUnit(words: Words, unit: string): string {
  return words.t(`parameters:unit.${slug(unit)}`, { defaultValue: unit });
}
