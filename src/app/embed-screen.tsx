import { type RefObject, useState } from 'react';
import type { InView, MapHandle } from '../map/map-view-props.ts';
import { useAppState, viewOf } from '../state/app-state.ts';
import { linkOf } from '../state/history.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import './embed-screen.css';
import { Legend } from './legend.tsx';
import { MapStage } from './map-stage.tsx';
import { StatusLine } from './status-line.tsx';
import { useHeadline } from './use-shown.ts';
import { scenarioTitle, useShellWords } from './words.ts';

interface ScreenProps {
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
  readonly onRetry: () => void;
}

const padding = { top: 90, right: 12, bottom: 24, left: 12 };

/** The map alone, with its key, one sentence, and the way to the whole app. */
export const EmbedScreen = ({ shown, handle, onRetry }: ScreenProps) => {
  const words = useShellWords();
  const { t } = words;
  const view = useAppState();
  const failed = useResults((state) => state.status === 'failed');
  const [inView, setInView] = useState<InView | null>(null);
  const sentence = useHeadline(shown, words);
  return (
    <main className="mv-embed">
      <div className="mv-embed-map">
        <MapStage shown={shown} padding={padding} onInView={setInView} handle={handle} />
        <div className="mv-embed-caption">
          {failed ? <StatusLine onRetry={onRetry} /> : null}
          <h1>{sentence ? sentence.title : t('status.first')}</h1>
          {shown ? <p className="mv-quiet">{scenarioTitle(t, shown.estimate.scenario)}</p> : null}
        </div>
        <div className="mv-embed-legend">
          <h2 className="mv-hidden">{t('legend.title')}</h2>
          <Legend inView={inView} siteFill={view.siteFill} brief />
        </div>
      </div>
      <footer className="mv-embed-foot">
        <span>{t('legend.credits')}</span>
        <a href={linkOf({ ...viewOf(view), embed: false })} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </footer>
    </main>
  );
};
