import './how-good-page.css';
import { useMemo } from 'react';
import type { Details } from '../../dataset/details.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Language } from '../../i18n/languages.ts';
import { figureMarks } from '../../planner/figure-marks.ts';
import { FigureText } from '../../planner/figure-text.tsx';
import type { OriginContext } from '../../planner/origin.ts';
import { StudyBar } from '../../planner/study-bar.tsx';
import { useWords } from '../../planner/use-words.ts';
import { useStudy } from '../../state/use-study.ts';
import { Bars } from './bars.tsx';
import { figureName } from './figure-name.ts';
import { FigureTable } from './figure-table.tsx';
import { LeastCostCheck } from './least-cost-check.tsx';
import { ObservedTable } from './observed-table.tsx';

interface HowGoodPageProps {
  readonly dataset: Dataset;
  readonly details: Details;
  readonly language: Language;
}

/** Draws for the ranges: enough for P10 and P90 to stand still to the second figure, in a few seconds. */
const DRAWS = 64;

/** Published figures beside modelled ones, worst first, and the bars that the model is held to. */
export const HowGoodPage = ({ dataset, details, language }: HowGoodPageProps) => {
  const words = useWords(language, 'how-good');
  const { t, f } = words;
  const context: OriginContext = useMemo(() => ({ words, dataset, details }), [words, dataset, details]);
  const nameOf = useMemo(() => figureName(words, dataset), [words, dataset]);
  const marks = figureMarks(words);
  const question = useMemo(
    () => ({
      published: { benchmarks: details.benchmarks, observedSplits: details.observedSplits, deflators: details.deflators },
      draws: DRAWS,
    }),
    [details],
  );
  const run = useStudy('validation', question, { auto: true });
  const { answer } = run;
  return (
    <div className="mv-good">
      <p>{t('howGood.intro')}</p>
      <StudyBar run={run} words={words} label={t('howGood.caption')} />
      {answer === null ? null : (
        <>
          <Bars answer={answer} context={context} nameOf={nameOf} />
          {(['validation', 'calibration'] as const).map((role) => (
            <FigureTable key={role} title={t(`howGood.${role}`)} rows={answer[role]} context={context} nameOf={nameOf} />
          ))}
          <ObservedTable rows={answer.observed} context={context} />
          <LeastCostCheck context={context} />
          <FigureText
            element="p"
            className="mv-good-note"
            context={context}
            pieces={marks.parts(
              t('howGood.note', {
                draws: marks.words.figure(f.number(answer.draws), (origins, own) => origins.explainDraws(own, answer.draws, null)),
              }),
            )}
          />
        </>
      )}
    </div>
  );
};
