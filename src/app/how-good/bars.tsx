import type { Validation, ValidationRow } from '../../engine/index.ts';
import { type FigureWords, figureMarks } from '../../planner/figure-marks.ts';
import { FigureText } from '../../planner/figure-text.tsx';
import type { OriginContext } from '../../planner/origin.ts';
import { explainMedian, explainOverlap, explainReasons } from './bar-origins.ts';

interface BarsProps {
  readonly answer: Pick<Validation, 'summary' | 'validation'>;
  readonly context: OriginContext;
  /** What a row is called. */
  readonly nameOf: (row: ValidationRow) => string;
}

/** The bars on validation rows, each met or missed. Each figure opens the rows that it is of. */
export const Bars = ({ answer, context, nameOf }: BarsProps) => {
  const { words } = context;
  const { t } = words;
  const { summary } = answer;
  const verdict = (met: boolean | null) =>
    met === null ? null : (
      <strong className="mv-good-verdict" data-met={met}>
        {t(met ? 'howGood.met' : 'howGood.missed')}
      </strong>
    );
  const sentence = (write: (marked: FigureWords) => string) => {
    const marks = figureMarks(words);
    return <FigureText element="span" context={context} pieces={marks.parts(write(marks.words))} />;
  };
  return (
    <section aria-label={t('howGood.summary')}>
      <h3>{t('howGood.summary')}</h3>
      <ul className="mv-good-bars">
        {summary.bars
          .filter(({ role }) => role === 'validation')
          .map((bar) => (
            <li key={bar.family}>
              {verdict(bar.met)}{' '}
              {sentence(({ f, figure }) => {
                const own = (text: string): string => figure(text, () => explainMedian(context, answer, bar, nameOf));
                return medianText(words.t, f, bar, own);
              })}
            </li>
          ))}
        {summary.overlap
          .filter(({ role, share }) => role === 'validation' && share !== null)
          .map((overlap) => (
            <li key={overlap.role}>
              {verdict(overlap.met)}{' '}
              {sentence(({ f, figure }) => {
                const own = (text: string): string => figure(text, () => explainOverlap(context, answer, overlap, nameOf));
                return t('howGood.overlapText', {
                  share: own(f.percent(overlap.share ?? 0)),
                  rows: own(f.number(overlap.rows)),
                  bar: own(f.percent(overlap.bar)),
                });
              })}
            </li>
          ))}
        <li>
          {sentence(({ f, figure }) => {
            const own = (text: string): string => figure(text, () => explainReasons(context, answer, nameOf));
            const most = own(f.percent(summary.greatestError));
            return summary.unexplained.length === 0
              ? t('howGood.unexplainedNone', { most })
              : t('howGood.unexplained', { most, rows: own(summary.unexplained.join(', ')) });
          })}
        </li>
      </ul>
    </section>
  );
};

/** The median error of a family against its bar, and over the rows that the bar does not count too. */
function medianText(
  t: FigureWords['t'],
  f: FigureWords['f'],
  { family, medianAbsoluteError, rows, bar, all }: Validation['summary']['bars'][number],
  own: (text: string) => string,
): string {
  const name = t(`howGood.family.${family}`);
  if (medianAbsoluteError === null) return t('howGood.barNone', { family: name });
  const judged = t('howGood.barText', {
    family: name,
    error: own(f.percent(medianAbsoluteError, 1)),
    rows: own(f.number(rows)),
    bar: own(f.percent(bar)),
  });
  if (all.rows === rows || all.medianAbsoluteError === null) return judged;
  return `${judged}; ${t('howGood.barAll', { error: own(f.percent(all.medianAbsoluteError, 1)), rows: own(f.number(all.rows)) })}`;
}
