import type { Aggregate } from '../engine/estimate-types.ts';
import type { FigureWords } from './figure-marks.ts';
import { countryName, type Words } from './words.ts';

/** "Value known for 92 % of the tonnes." */
export function coverageNote(words: FigureWords, figures: Aggregate): string {
  const { value_coverage } = figures.totals;
  return value_coverage >= 0.995
    ? words.t('dependence.coverageFull')
    : words.t('dependence.coverage', {
        share: words.figure(words.f.percent(value_coverage), (origins, context) => origins.explainCoverage(context, figures)),
      });
}

/** Name of a row of the Dependence tab: a country, or one of the groups. */
export function rowName(words: Words, id: string): string {
  return id === 'home' || id === 'unknown' ? words.t(`dependence.row.${id}`) : countryName(words, id);
}
