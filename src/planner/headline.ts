import type { Shown } from '../state/shown.ts';
import type { Formats } from '../ui/format.ts';
import { headlineCase } from './headline-case.ts';
import { headlineDetail } from './headline-detail.ts';
import { headlineTitle } from './headline-title.ts';
import { capitalise, type Translate, type Words } from './words.ts';

/** One sentence with a number, and a smaller one below it that says the rest. */
export interface Headline {
  readonly title: string;
  readonly detail: string;
}

/**
 * The headline of an estimate, generated from its numbers.
 * @param t a translator whose default namespace is `panels` and that reads `names` too
 */
export function headline({ estimate, reference, comparison }: Shown, t: Translate, formats: Formats): Headline {
  const words: Words = { t, f: formats, language: formats.language };
  const what = headlineCase(comparison, estimate);
  return {
    title: capitalise(headlineTitle(words, what, comparison, estimate)),
    detail: headlineDetail(words, what, { estimate, reference, comparison }),
  };
}
