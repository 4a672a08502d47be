import './ranges.css';
import { useMemo } from 'react';
import { useStudy } from '../../state/use-study.ts';
import { figureMarks } from '../figure-marks.ts';
import { FigureText } from '../figure-text.tsx';
import type { OriginContext } from '../origin.ts';
import type { ResultsTabProps } from '../props.ts';
import { StudyBar } from '../study-bar.tsx';
import { useWords } from '../use-words.ts';
import { tornadoFigures } from './figures.ts';
import { RangeTable } from './range-table.tsx';
import { RankBlock } from './rank-block.tsx';
import { TornadoBlock } from './tornado-block.tsx';
import { drawnWorlds } from './worlds.ts';

const draws = 512;
const tornadoRows = 10;

/** How sure the figures are: ranges over draws, how often each corridor wins, and what moves a figure most. */
export const RangesTab = ({ context: given, estimate, reference, language }: ResultsTabProps) => {
  const words = useWords(language, 'ranges');
  const context: OriginContext = useMemo(() => ({ ...given, words }), [given, words]);
  const { t, f } = words;
  const marks = figureMarks(words);
  const count = (shown: number, variables: number | null): string =>
    marks.words.figure(f.number(shown), (origins, own) => origins.explainDraws(own, draws, variables));
  const worlds = useMemo(() => drawnWorlds(estimate, reference), [estimate, reference]);
  const drawn = useStudy(
    'draws',
    useMemo(() => ({ ...worlds, draws }), [worlds]),
  );
  const tornado = useStudy(
    'tornado',
    useMemo(() => ({ ...worlds, figures: tornadoFigures, rows: tornadoRows }), [worlds]),
  );
  return (
    <section className="mv-ranges">
      <FigureText element="p" context={context} pieces={marks.parts(t('ranges.explain', { draws: count(draws, null) }))} />
      <StudyBar run={drawn} words={words} label={t('ranges.draws')} />
      {drawn.answer !== null && (
        <div className="mv-ranges-answer" aria-busy={drawn.status === 'running'}>
          <RangeTable context={context} estimate={estimate} ranges={drawn.answer} />
          <p className="mv-ranges-note">{t(drawn.answer.b === null ? 'ranges.key' : 'ranges.keyCompared')}</p>
          <FigureText
            element="p"
            className="mv-ranges-note"
            context={context}
            pieces={marks.parts(t('ranges.skew', { variables: count(drawn.answer.variables, drawn.answer.variables) }))}
          />
          <RankBlock context={context} ranges={drawn.answer} />
        </div>
      )}
      <h3>{t('ranges.tornadoTitle')}</h3>
      <p>{t('ranges.tornadoExplain')}</p>
      <StudyBar run={tornado} words={words} label={t('ranges.tornadoTitle')} />
      {tornado.answer !== null && (
        <div className="mv-ranges-answer" aria-busy={tornado.status === 'running'}>
          <TornadoBlock context={context} answer={tornado.answer} />
        </div>
      )}
    </section>
  );
};
