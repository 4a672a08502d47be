import { nearMatches } from '../dataset/near-matches.ts';

/** The call was wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A name that nothing bears, with those that it may have meant. */
export function unknownName(kind: string, word: string, known: readonly string[]): UsageError {
  const near = nearMatches(word, known);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : known.length <= 20 ? ` Known: ${known.join(', ')}.` : '';
  return new UsageError(`There is no ${kind} "${word}".${hint}`);
}

/** The word itself where it is known. Throws UsageError with near matches where not. */
export function known(kind: string, word: string, names: readonly string[]): string {
  if (!names.includes(word)) throw unknownName(kind, word, names);
  return word;
}
