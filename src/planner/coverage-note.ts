import type { Aggregate } from '../engine/estimate-types.ts';
import type { FigureWords } from './figure-marks.ts';

/** "Value known for 92 % of the tonnes." */
export function coverageNote(words: FigureWords, figures: Aggregate): string {
  const { value_coverage } = figures.totals;
  return value_coverage >= 0.995
    ? words.t('dependence.coverageFull')
    : words.t('dependence.coverage', {
        share: words.figure(words.f.percent(value_coverage), (origins, context) => origins.explainCoverage(context, figures)),
      });
}
