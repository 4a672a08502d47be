import type { OriginContext } from '../origin.ts';
import { bandDraws, type useRouteRanges } from './use-route-ranges.ts';

interface BandLineProps {
  readonly context: OriginContext;
  readonly run: ReturnType<typeof useRouteRanges>;
}

/** Says below the charts what their bands are, or how far they are. */
export const BandLine = ({ context, run }: BandLineProps) => {
  const { t, f } = context.words;
  const { status, progress, failure, soon, start, cancel } = run;
  const values = { draws: f.number(bandDraws), done: f.number(progress?.done ?? 0) };
  if (status === 'done') return <p className="mv-stairs-line">{t('stairs.band', values)}</p>;
  if (status === 'running') {
    return (
      <p className="mv-stairs-line">
        {t('stairs.bandRunning', values)}{' '}
        <button type="button" className="mv-link" onClick={cancel}>
          {t('stairs.bandStop')}
        </button>
      </p>
    );
  }
  if (soon) return <p className="mv-stairs-line">{t('stairs.bandSoon', values)}</p>;
  return (
    <p className="mv-stairs-line">
      {status === 'failed' && `${t('study.failed', { failure: failure ?? '' })} `}
      <button type="button" className="mv-link" onClick={start}>
        {t('stairs.bandStart', values)}
      </button>
    </p>
  );
};
