import { UsageError } from './usage-error.ts';

/** A whole number of an option, at least `least`. Throws UsageError for anything else. */
export function readCount(option: string, word: string, least: number): number {
  const value = Number(word);
  if (word.trim() === '' || !Number.isInteger(value) || value < least)
    throw new UsageError(`${option} is "${word}"; expected a whole number of at least ${least}.`);
  return value;
}
