import { editDistance, normalise } from './normalise.ts';

/** Something that can be found. */
export interface SearchEntry<T> {
  readonly value: T;
  /** Names in any language and script; the first counts most. */
  readonly names: readonly string[];
  /** Added to the score: bigger things come first among equals. */
  readonly weight: number;
}

export interface SearchIndex<T> {
  readonly entries: readonly { readonly entry: SearchEntry<T>; readonly names: readonly string[] }[];
}

/** Prepares entries for searching. */
export const buildIndex = <T>(entries: readonly SearchEntry<T>[]): SearchIndex<T> => ({
  entries: entries.map((entry) => ({ entry, names: [...new Set(entry.names.map(normalise))].filter((name) => name !== '') })),
});

/** Mistakes that are let pass in a word of a length. */
const allowed = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** How well one word of the query fits a name, 0 for not at all. */
const wordScore = (word: string, name: string): number => {
  if (name === word) return 100;
  const words = name.split(' ');
  if (name.startsWith(word)) return 80;
  if (words.some((candidate) => candidate === word)) return 75;
  if (words.some((candidate) => candidate.startsWith(word))) return 60;
  if (word.length >= 3 && name.includes(word)) return 40;
  const most = allowed(word);
  if (most === 0) return 0;
  const nearest = Math.min(
    ...words.map((candidate) => Math.min(editDistance(word, candidate, most), editDistance(word, candidate.slice(0, word.length), most))),
  );
  return nearest <= most ? 25 - 5 * nearest : 0;
};

/** Every word of the query has to fit; the worst one decides. */
const nameScore = (query: string, name: string): number => {
  const whole = wordScore(query, name);
  if (whole >= 40 || !query.includes(' ')) return whole;
  return Math.min(...query.split(' ').map((word) => wordScore(word, name)));
};

/**
 * Finds entries by name: accents and special letters do not matter, words may stand in any order, and small mistakes pass.
 * @returns best first, at most `limit`; nothing for an empty query
 */
export const search = <T>(index: SearchIndex<T>, query: string, limit = 12): readonly T[] => {
  const wanted = normalise(query);
  if (wanted === '') return [];
  const found: { readonly value: T; readonly score: number }[] = [];
  for (const { entry, names } of index.entries) {
    const best = Math.max(0, ...names.map((name, place) => nameScore(wanted, name) - (place === 0 ? 0 : 2)));
    if (best > 2) found.push({ value: entry.value, score: best + entry.weight });
  }
  // near misses only help where nothing fits better
  const good = found.filter(({ score }) => score >= 35);
  return (good.length > 0 ? good : found)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ value }) => value);
};
