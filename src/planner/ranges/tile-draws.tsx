import './tile-draws.css';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { Shown } from '../../state/shown.ts';
import { useStudy } from '../../state/use-study.ts';
import { useMedia } from '../../ui/use-media.ts';
import { figureMarks } from '../figure-marks.ts';
import { FigureText } from '../figure-text.tsx';
import type { OriginContext } from '../origin.ts';
import { type Tile, tiles } from '../tiles.ts';
import { useWords } from '../use-words.ts';
import { TileRange } from './tile-range.tsx';
import { useSettled } from './use-settled.ts';
import { drawnWorlds } from './worlds.ts';

/** Enough for two figures of P10 and P90, and over in some seconds; the Ranges tab has more. */
const draws = 64;

/** The ranges under the tiles, and the estimate that they belong to: those of another are not shown. */
export interface TileRanges {
  readonly estimate: Shown['estimate'];
  readonly reference: Shown['reference'];
  readonly of: Partial<Record<Tile['id'], ReactNode>>;
}

interface TileDrawsProps {
  readonly context: OriginContext;
  readonly shown: Shown;
  readonly onRanges: (ranges: TileRanges) => void;
}

/**
 * Draws the ranges of the tiles in the worker of the studies, where there is room for the panels once a scenario has stayed for a
 * moment, elsewhere when asked; a change stops the run. Says below the tiles how that stands.
 */
export const TileDraws = ({ context: given, shown: { estimate, reference, comparison }, onRanges }: TileDrawsProps) => {
  const words = useWords(given.words.language, 'ranges');
  const context: OriginContext = useMemo(() => ({ ...given, words }), [given, words]);
  const { t, f } = words;
  const question = useMemo(() => ({ ...drawnWorlds(estimate, reference), draws }), [estimate, reference]);
  const settled = useSettled(`${estimate.scenario.canonical_id} ${reference?.scenario.canonical_id ?? ''}`);
  const wide = useMedia('(min-width: 800px)');
  const { status, answer, stale, progress, failure, start, cancel } = useStudy('draws', question, { auto: settled && wide });
  const ranges = stale ? null : answer;
  useLayoutEffect(() => {
    if (ranges === null) return;
    const of = tiles(context, { estimate, reference, comparison }).map((tile) => [
      tile.id,
      <TileRange key={tile.id} context={context} tile={tile} ranges={ranges} />,
    ]);
    onRanges({ estimate, reference, of: Object.fromEntries(of) });
  }, [ranges, context, estimate, reference, comparison, onRanges]);
  const values = { draws: f.number(draws), done: f.number(progress?.done ?? 0) };
  switch (status) {
    case 'done':
      return <DrawsDone context={context} />;
    case 'running':
      return (
        <p className="mv-tile-draws">
          <span data-run="">{t('ranges.tilesRunning', values)}</span>{' '}
          <button type="button" className="mv-link" onClick={cancel}>
            {t('ranges.tilesStop')}
          </button>
        </p>
      );
    default:
      return (
        <p className="mv-tile-draws">
          {status === 'failed' && `${t('study.failed', { failure: failure ?? '' })} `}
          {wide && !settled ? (
            t('ranges.tilesSoon')
          ) : (
            <button type="button" className="mv-link" data-run="" onClick={start}>
              {t('ranges.tilesStart', values)}
            </button>
          )}
        </p>
      );
  }
};

/** Says what the ranges are, once they are there. */
const DrawsDone = ({ context }: Pick<TileDrawsProps, 'context'>) => {
  const { words, parts } = figureMarks(context.words);
  const count = words.figure(words.f.number(draws), (origins, given) => origins.explainDraws(given, draws, null));
  return (
    <FigureText element="p" className="mv-tile-draws" context={context} pieces={parts(words.t('ranges.tilesDone', { draws: count }))} />
  );
};
