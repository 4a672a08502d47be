import { useMemo, useState } from 'react';
import { type WaterfallBar, WaterfallChart } from '../../charts/waterfall.tsx';
import type { Lever } from '../../dataset/schema/scenario.ts';
import type { ScenarioChange, Waterfall } from '../../engine/index.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Shown } from '../../state/shown.ts';
import { useStudy } from '../../state/use-study.ts';
import { Select } from '../../ui/select.tsx';
import { StudyBar } from '../study-bar.tsx';
import { useWords } from '../use-words.ts';
import { named, type Words } from '../words.ts';
import { waterfallFigures, waterfallText } from './waterfall-figures.ts';

interface WaterfallBlockProps {
  readonly language: Language;
  readonly shown: Shown;
  /** What a lever does, in a line of the reader's language. */
  readonly leverText: (lever: Lever) => string;
}

/** The way from A to B, change by change: in the order in which levers act, and averaged over all orders. */
export const WaterfallBlock = ({ language, shown, leverText }: WaterfallBlockProps) => {
  const words = useWords(language, 'waterfall');
  const { t } = words;
  const [chosen, setChosen] = useState<(typeof waterfallFigures)[number]>('cost_usd_per_t');
  const question = useMemo(() => {
    const world = ({ id, title, year, maturity, levers }: Shown['estimate']['scenario']) => ({ id, title, year, maturity, levers });
    return { a: world((shown.reference ?? shown.estimate).scenario), b: world(shown.estimate.scenario), quantities: waterfallFigures };
  }, [shown]);
  const run = useStudy('waterfall', question);
  const nameOfChange = (change: ScenarioChange): string => {
    if (change.kind === 'year') return t('waterfall.year', { before: change.before, after: change.after });
    if (change.kind === 'maturity')
      return t('waterfall.maturity', {
        before: named(words, 'maturity', change.before),
        after: named(words, 'maturity', change.after),
      });
    if (change.after !== null) return leverText(change.after);
    return change.before === null ? '' : t('waterfall.gone', { lever: leverText(change.before) });
  };
  return (
    <section className="mv-waterfall-block" aria-label={t('waterfall.title')}>
      <h3>{t('waterfall.title')}</h3>
      <p className="mv-quiet">{t('waterfall.explain')}</p>
      <StudyBar run={run} words={words} label={t('waterfall.title')} />
      {run.answer === null || run.stale ? null : (
        <>
          <Select
            label={t('waterfall.figure')}
            options={waterfallFigures.map((value) => ({ value, label: t(`waterfall.figures.${value.replace('.', '-')}`) }))}
            value={chosen}
            onChange={setChosen}
          />
          <WaterfallChart
            caption={t(`waterfall.figures.${chosen.replace('.', '-')}`)}
            heads={{ name: t('waterfall.change'), bar: t('waterfall.bar'), step: t('waterfall.step'), fair: t('waterfall.fair') }}
            bars={barsOf(words, run.answer, chosen, nameOfChange)}
          />
          <p className="mv-quiet">
            {t(run.answer.method === 'exact' ? 'waterfall.exact' : 'waterfall.sampled', { runs: run.answer.runs })}
          </p>
        </>
      )}
    </section>
  );
};

function barsOf(
  words: Words,
  { figures, changes }: Waterfall,
  chosen: (typeof waterfallFigures)[number],
  nameOfChange: (change: ScenarioChange) => string,
): WaterfallBar[] {
  const figure = figures.find(({ quantity }) => quantity === chosen);
  if (figure === undefined) return [];
  const text = (value: number, signed: boolean): string => waterfallText(words, chosen, value, signed);
  return [
    { id: 'a', name: 'A', from: null, to: figure.a, step: text(figure.a, false), fair: '' },
    ...figure.steps.flatMap(({ change, after, step, fair, standard_error }): WaterfallBar[] => {
      const what = changes[change];
      if (what === undefined) return [];
      const error = standard_error > 0 ? ` ± ${text(standard_error, false)}` : '';
      return [
        {
          id: String(change),
          name: nameOfChange(what),
          from: after - step,
          to: after,
          step: text(step, true),
          fair: `${text(fair, true)}${error}`,
        },
      ];
    }),
    { id: 'b', name: 'B', from: null, to: figure.b, step: text(figure.b, false), fair: '' },
  ];
}
