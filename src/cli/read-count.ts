import { UsageError } from './usage-error.ts';

/** A whole number of an option, from `least` to `most`. Throws UsageError for anything else. */
export function readCount(option: string, word: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = Number(word);
  if (word.trim() === '' || !Number.isInteger(value) || value < least || value > most) {
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new UsageError(`${option} is "${word}"; expected a whole number ${range}.`);
  }
  return value;
}
