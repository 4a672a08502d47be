import type { SwitchingRanges } from '../../engine/index.ts';
import { type StudyRun, useStudy } from '../../state/use-study.ts';
import type { StudyQuestion } from '../../worker/studies/catalogue.ts';
import { figureMarks } from '../figure-marks.ts';
import { FigureText } from '../figure-text.tsx';
import type { OriginContext } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { StudyBar } from '../study-bar.tsx';
import { WhereFrom } from '../where-from.tsx';
import { explainSwitchingRanges } from './switching-origins.ts';
import { amountText } from './switching-words.ts';

/** Draws of the ranges; each is a search of its own. */
const draws = 32;

interface RangesBlockProps {
  readonly context: OriginContext;
  readonly question: StudyQuestion<'switching'>;
  readonly kind: string;
  readonly cargo: string;
  /** Ids of the shipments that the cargo is of. */
  readonly shipments: readonly string[];
}

/** How sure the answer is, asked for by a button. */
export const RangesBlock = ({ question, ...props }: RangesBlockProps) => {
  const { words } = props.context;
  const marks = figureMarks(words);
  const run: StudyRun<'switching-ranges'> = useStudy('switching-ranges', { ...question, draws });
  return (
    <div className="mv-switching-answer">
      <h3>{words.t('switching.ranges.title')}</h3>
      <FigureText
        element="p"
        className="mv-switching-note"
        context={props.context}
        pieces={marks.parts(
          words.t('switching.ranges.explain', {
            draws: marks.words.figure(words.f.number(draws), (origins, own) => origins.explainDraws(own, draws, null)),
          }),
        )}
      />
      <StudyBar run={run} words={words} label={words.t('switching.ranges.run')} />
      {run.answer === null || run.stale ? null : <RangesAnswer {...props} ranges={run.answer} />}
    </div>
  );
};

type RangesAnswerProps = Omit<RangesBlockProps, 'question'> & { readonly ranges: SwitchingRanges };

/** In how many draws it flips, and what one in ten, half, and nine in ten of them need at most. */
export const RangesAnswer = ({ context, ranges, kind, cargo, shipments }: RangesAnswerProps) => {
  const { words } = context;
  const { t } = words;
  const { middle, value, above } = ranges;
  const figure = (text: string) => (
    <WhereFrom context={context} explain={() => explainSwitchingRanges(context, ranges, { kind, title: cargo, shipments })}>
      {text}
    </WhereFrom>
  );
  const amount = (x: number | null, of: string): string =>
    x === null ? t('switching.ranges.more') : amountText(words, x, middle.unit, of);
  const rows = [
    { head: t(`switching.axis.${kind}`), spread: value, kind },
    // a floor follows the drawn price: what it has to lie above that is the steadier figure
    ...(kind === 'price-floor' ? [{ head: t('switching.ranges.above'), spread: above, kind: 'subsidy' }] : []),
  ];
  const outside = middle.value !== null && isOutside(middle.value - middle.from, above);
  return (
    <>
      <p role="status">
        {figure(
          t('switching.ranges.found', {
            draws: words.f.number(ranges.draws),
            flips: sharePercent(words, ranges.flips),
            already: sharePercent(words, ranges.already),
            never: sharePercent(words, ranges.never),
          }),
        )}
      </p>
      {ranges.never === 1 ? null : (
        <div className="mv-switching-table">
          <table>
            <caption className="mv-hidden">{t('switching.ranges.title')}</caption>
            <thead>
              <tr>
                <td />
                {(['p10', 'p50', 'p90'] as const).map((part) => (
                  <th key={part} scope="col">
                    {t(`switching.ranges.${part}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ head, spread, kind: of }) => (
                <tr key={head}>
                  <th scope="row">{head}</th>
                  <td>{figure(amount(spread.p10, of))}</td>
                  <td>{figure(amount(spread.p50, of))}</td>
                  <td>{figure(amount(spread.p90, of))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {outside ? <p className="mv-switching-note">{t('switching.ranges.outside')}</p> : null}
    </>
  );
};

const isOutside = (middle: number, { p10, p90 }: SwitchingRanges['above']): boolean =>
  (p10 !== null && middle < p10) || (p90 !== null && middle > p90);
