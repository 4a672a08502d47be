import { useMemo } from 'react';
import { figureMarks } from '../../planner/figure-marks.ts';
import { FigureText } from '../../planner/figure-text.tsx';
import type { OriginContext } from '../../planner/origin.ts';
import { StudyBar } from '../../planner/study-bar.tsx';
import { useStudy } from '../../state/use-study.ts';
import { explainLeastCost } from './least-cost-origin.ts';

interface LeastCostCheckProps {
  readonly context: OriginContext;
}

const MILLION = 1e6;

/** The linear programme beside the model's spread over ways: how far behaviour is from the least cost, for the baseline. */
export const LeastCostCheck = ({ context }: LeastCostCheckProps) => {
  const { words, dataset } = context;
  const { t, f } = words;
  const marks = figureMarks(words);
  const baseline = dataset.scenarios.find(({ id }) => id === 'baseline') ?? dataset.scenarios[0];
  const question = useMemo(
    () => ({
      world: {
        id: baseline?.id ?? 'baseline',
        title: baseline?.title ?? '',
        year: baseline?.year ?? 2025,
        maturity: baseline?.maturity ?? ('under-construction' as const),
        levers: baseline?.levers ?? [],
      },
    }),
    [baseline],
  );
  const run = useStudy('least-cost', question);
  const { answer } = run;
  const figure = (text: string): string => (answer === null ? text : marks.words.figure(text, () => explainLeastCost(context, answer)));
  return (
    <section aria-label={t('howGood.least.title')}>
      <h3>{t('howGood.least.title')}</h3>
      <p>{t('howGood.least.explain')}</p>
      <StudyBar run={run} words={words} label={t('howGood.least.title')} />
      {answer === null ? null : (
        <FigureText
          element="p"
          className="mv-good-least"
          context={context}
          pieces={marks.parts(
            t('howGood.least.answer', {
              least: figure(f.significant(answer.cost_usd_y / MILLION, 4)),
              model: figure(f.significant(answer.behavioural_cost_usd_y / MILLION, 4)),
              more: figure(f.percent(answer.behavioural_cost_usd_y / answer.cost_usd_y - 1, 1)),
              gap: figure(f.percent(answer.gap_usd_y / answer.cost_usd_y, 2)),
            }),
          )}
        />
      )}
    </section>
  );
};
