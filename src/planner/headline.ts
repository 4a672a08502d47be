import type { Shown } from '../state/shown.ts';
import type { FigureWords } from './figure-marks.ts';
import { headlineCase } from './headline-case.ts';
import { headlineDetail } from './headline-detail.ts';
import { headlineTitle } from './headline-title.ts';
import { capitalise } from './words.ts';

/** One sentence with a number, and a smaller one below it that says the rest. */
export interface Headline {
  readonly title: string;
  readonly detail: string;
}

/**
 * The headline of what is shown, generated from its numbers.
 * @param words of a translator whose default namespace is `panels` and that reads `names` too; `figure` gets each number of the sentences
 */
export function headline(words: FigureWords, shown: Shown): Headline {
  const what = headlineCase(shown.comparison, shown.estimate);
  return { title: capitalise(headlineTitle(words, what, shown)), detail: headlineDetail(words, what, shown) };
}
