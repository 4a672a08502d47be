import type { Dataset } from '../../dataset/types.ts';
import type { ValidationRow } from '../../engine/index.ts';
import type { Language } from '../../i18n/languages.ts';
import { named, type Words } from '../../planner/words.ts';
import { placeName } from '../record-names.ts';
import { cargoName } from './published-name.ts';

/** Name of a published figure: its ends, else its corridor, else what is measured. */
export const figureName = (words: Words, dataset: Pick<Dataset, 'places'>): ((row: ValidationRow) => string) => {
  const places = new Map(dataset.places.map((place) => [place.id, placeName(place, words.language as Language)]));
  return ({ from, to, corridor, what }) => {
    const ends = [from, to].flatMap((id) => (id === null ? [] : [places.get(id) ?? id]));
    if (ends.length > 0) return ends.join(' – ');
    return corridor === null ? cargoName(words, what).name : named(words, 'corridor', corridor);
  };
};
