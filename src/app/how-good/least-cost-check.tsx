import { useMemo } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import { StudyBar } from '../../planner/study-bar.tsx';
import type { Words } from '../../planner/words.ts';
import { useStudy } from '../../state/use-study.ts';

interface LeastCostCheckProps {
  readonly dataset: Dataset;
  readonly words: Words;
}

const MILLION = 1e6;

/** The linear programme beside the model's spread over ways: how far behaviour is from the least cost, for the baseline. */
export const LeastCostCheck = ({ dataset, words }: LeastCostCheckProps) => {
  const { t, f } = words;
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
  return (
    <section aria-label={t('howGood.least.title')}>
      <h3>{t('howGood.least.title')}</h3>
      <p>{t('howGood.least.explain')}</p>
      <StudyBar run={run} words={words} label={t('howGood.least.title')} />
      {answer === null ? null : (
        <p className="mv-good-least">
          {t('howGood.least.answer', {
            least: f.significant(answer.cost_usd_y / MILLION, 4),
            model: f.significant(answer.behavioural_cost_usd_y / MILLION, 4),
            more: f.percent(answer.behavioural_cost_usd_y / answer.cost_usd_y - 1, 1),
            gap: f.percent(answer.gap_usd_y / answer.cost_usd_y, 2),
          })}
        </p>
      )}
    </section>
  );
};
