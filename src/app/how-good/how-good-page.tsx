import './how-good-page.css';
import { useMemo } from 'react';
import type { Details } from '../../dataset/details.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Language } from '../../i18n/languages.ts';
import { StudyBar } from '../../planner/study-bar.tsx';
import { useWords } from '../../planner/use-words.ts';
import { useStudy } from '../../state/use-study.ts';
import { Bars } from './bars.tsx';
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
  const { t } = words;
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
          <Bars summary={answer.summary} words={words} />
          {(['validation', 'calibration'] as const).map((role) => (
            <FigureTable key={role} title={t(`howGood.${role}`)} rows={answer[role]} words={words} dataset={dataset} details={details} />
          ))}
          <ObservedTable rows={answer.observed} words={words} details={details} />
          <LeastCostCheck dataset={dataset} words={words} />
          <p className="mv-good-note">{t('howGood.note', { draws: answer.draws })}</p>
        </>
      )}
    </div>
  );
};
