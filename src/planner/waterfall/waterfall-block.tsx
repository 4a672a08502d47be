import { useMemo, useState } from 'react';
import { type WaterfallBar, WaterfallChart } from '../../charts/waterfall.tsx';
import type { Lever } from '../../dataset/schema/scenario.ts';
import type { ScenarioChange, Waterfall } from '../../engine/index.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Shown } from '../../state/shown.ts';
import { useStudy } from '../../state/use-study.ts';
import { Select } from '../../ui/select.tsx';
import { figureMarks } from '../figure-marks.ts';
import { FigureText } from '../figure-text.tsx';
import type { OriginContext } from '../origin.ts';
import { StudyBar } from '../study-bar.tsx';
import { useWords } from '../use-words.ts';
import { type Explain, WhereFrom } from '../where-from.tsx';
import { named, type Words } from '../words.ts';
import { type WaterfallFigure, waterfallFigures, waterfallText } from './waterfall-figures.ts';
import {
  type ChangeGrounds,
  explainChange,
  explainEnd,
  explainRuns,
  explainWaterfallStep,
  figureLabel,
  type ToldStep,
} from './waterfall-origins.ts';

interface WaterfallBlockProps {
  readonly language: Language;
  readonly shown: Shown;
  /** What origins are drawn from, with any words. */
  readonly context: OriginContext;
  /** What a lever does, in a line of the reader's language. */
  readonly leverText: (lever: Lever) => string;
  /** What a change rests on; asked for when the reader opens one. */
  readonly groundsOf: (change: ScenarioChange) => ChangeGrounds;
}

/** The way from A to B, change by change: in the order in which levers act, and averaged over all orders. Every figure opens its runs. */
export const WaterfallBlock = ({ language, shown, context: given, leverText, groundsOf }: WaterfallBlockProps) => {
  const words = useWords(language, 'waterfall');
  const context: OriginContext = useMemo(() => ({ ...given, words }), [given, words]);
  const { t, f } = words;
  const [chosen, setChosen] = useState<WaterfallFigure>('cost_usd_per_t');
  const question = useMemo(() => {
    const world = ({ id, title, year, maturity, levers }: Shown['estimate']['scenario']) => ({ id, title, year, maturity, levers });
    return { a: world((shown.reference ?? shown.estimate).scenario), b: world(shown.estimate.scenario), quantities: waterfallFigures };
  }, [shown]);
  const run = useStudy('waterfall', question);
  const { answer } = run;
  const marks = figureMarks(words);
  const told: Told = {
    name: (change) => nameOfChange(words, change, leverText),
    groundsOf,
  };
  return (
    <section className="mv-waterfall-block" aria-label={t('waterfall.title')}>
      <h3>{t('waterfall.title')}</h3>
      <p className="mv-quiet">{t('waterfall.explain')}</p>
      <StudyBar run={run} words={words} label={t('waterfall.title')} />
      {answer === null || run.stale ? null : (
        <>
          <Select
            label={t('waterfall.figure')}
            options={waterfallFigures.map((value) => ({ value, label: figureLabel(words, value) }))}
            value={chosen}
            onChange={setChosen}
          />
          <WaterfallChart
            caption={figureLabel(words, chosen)}
            heads={{ name: t('waterfall.change'), bar: t('waterfall.bar'), step: t('waterfall.step'), fair: t('waterfall.fair') }}
            bars={barsOf(context, shown, answer, chosen, told)}
          />
          <FigureText
            element="p"
            className="mv-quiet"
            context={context}
            pieces={marks.parts(
              t(answer.method === 'exact' ? 'waterfall.exact' : 'waterfall.sampled', {
                runs: marks.words.figure(f.number(answer.runs), () => explainRuns(context, answer)),
              }),
            )}
          />
        </>
      )}
    </section>
  );
};

/** How changes are told. */
interface Told {
  readonly name: (change: ScenarioChange) => string;
  readonly groundsOf: WaterfallBlockProps['groundsOf'];
}

function nameOfChange(words: Words, change: ScenarioChange, leverText: (lever: Lever) => string): string {
  const { t } = words;
  if (change.kind === 'year') return t('waterfall.year', { before: change.before, after: change.after });
  if (change.kind === 'maturity')
    return t('waterfall.maturity', {
      before: named(words, 'maturity', change.before),
      after: named(words, 'maturity', change.after),
    });
  if (change.after !== null) return leverText(change.after);
  return change.before === null ? '' : t('waterfall.gone', { lever: leverText(change.before) });
}

function barsOf(context: OriginContext, shown: Shown, answer: Waterfall, chosen: WaterfallFigure, told: Told): WaterfallBar[] {
  const { words } = context;
  const { figures, changes } = answer;
  const figure = figures.find(({ quantity }) => quantity === chosen);
  if (figure === undefined) return [];
  const text = (value: number, signed: boolean): string => waterfallText(words, chosen, value, signed);
  const opens = (value: string, explain: Explain) => (
    <WhereFrom context={context} explain={explain}>
      {value}
    </WhereFrom>
  );
  const ofA = explainEnd(context, shown.reference ?? shown.estimate, chosen);
  const ofB = explainEnd(context, shown.estimate, chosen);
  const names = changes.map(told.name);
  return [
    {
      id: 'a',
      name: 'A',
      from: null,
      to: figure.a,
      step: opens(text(figure.a, false), (origins) => origins.inA(context, ofA(origins))),
      fair: '',
    },
    ...figure.steps.flatMap((row, at): WaterfallBar[] => {
      const { change, after, step, fair, standard_error } = row;
      const what = changes[change];
      const name = names[change];
      if (what === undefined || name === undefined) return [];
      const before = figure.steps.slice(0, at).flatMap((one) => names[one.change] ?? []);
      const toldStep = (): ToldStep => ({ name, before, grounds: told.groundsOf(what) });
      const explain: Explain = () => explainWaterfallStep(context, answer, chosen, row, toldStep());
      const error = standard_error > 0 ? ` ± ${text(standard_error, false)}` : '';
      return [
        {
          id: String(change),
          name: opens(name, () => explainChange(context, name, told.groundsOf(what))),
          from: after - step,
          to: after,
          step: opens(text(step, true), explain),
          fair: opens(`${text(fair, true)}${error}`, explain),
        },
      ];
    }),
    { id: 'b', name: 'B', from: null, to: figure.b, step: opens(text(figure.b, false), ofB), fair: '' },
  ];
}
