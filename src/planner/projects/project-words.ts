import { countryName, named, type Words } from '../words.ts';
import type { RowKind } from './matrix.ts';

/** Who acts: a country, a bloc, or several together. */
export const actorName = (words: Words, actor: string): string =>
  actor === 'multilateral' || actor === 'domestic' || actor === 'other' ? words.t(`partner.${actor}`) : countryName(words, actor);

/** A mineral or other commodity of a record. */
const mineralName = (words: Words, mineral: string): string =>
  mineral === 'all' || mineral === 'none' ? words.t(`mineral.${mineral}`) : named(words, 'mineral', mineral, mineral.replaceAll('-', ' '));

/** What a row of the matrix is about. */
export const rowName = (words: Words, rows: RowKind, id: string): string => {
  switch (rows) {
    case 'partner':
      return actorName(words, id);
    case 'mineral':
      return mineralName(words, id);
    case 'country':
      return id === 'none' ? words.t('country.none') : countryName(words, id);
  }
};
