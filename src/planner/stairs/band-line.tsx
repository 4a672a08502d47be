import { figureMarks } from '../figure-marks.ts';
import { FigureText } from '../figure-text.tsx';
import type { OriginContext } from '../origin.ts';
import { bandDraws, type useRouteRanges } from './use-route-ranges.ts';

interface BandLineProps {
  readonly context: OriginContext;
  readonly run: ReturnType<typeof useRouteRanges>;
}

/** Says below the step what the bands of the charts are, or how far they are. */
export const BandLine = ({ context, run }: BandLineProps) => {
  const { t, f } = context.words;
  const { status, progress, failure, soon, start, cancel } = run;
  const values = { draws: f.number(bandDraws), done: f.number(progress?.done ?? 0) };
  if (status === 'done') {
    const { words, parts } = figureMarks(context.words);
    const draws = words.figure(values.draws, (origins, given) => origins.explainDraws(given, bandDraws, null));
    return <FigureText element="p" className="mv-stairs-line" context={context} pieces={parts(t('stairs.band', { draws }))} />;
  }
  if (status === 'running') {
    return (
      <p className="mv-stairs-line">
        <span data-run="">{t('stairs.bandRunning', values)}</span>{' '}
        <button type="button" className="mv-link" onClick={cancel}>
          {t('stairs.bandStop')}
        </button>
      </p>
    );
  }
  if (soon) return <p className="mv-stairs-line">{t('stairs.bandSoon')}</p>;
  return (
    <p className="mv-stairs-line">
      {status === 'failed' && `${t('study.failed', { failure: failure ?? '' })} `}
      <button type="button" className="mv-link" data-run="" onClick={start}>
        {t('stairs.bandStart', values)}
      </button>
    </p>
  );
};
