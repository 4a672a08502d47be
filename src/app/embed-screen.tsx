import { type RefObject, useEffect, useRef, useState } from 'react';
import { scenarioTitle } from '../i18n/scenario-title.ts';
import type { InView, MapHandle } from '../map/map-view-props.ts';
import { useAppState, viewOf } from '../state/app-state.ts';
import { defaultView } from '../state/defaults.ts';
import { linkOf } from '../state/history.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import './embed-screen.css';
import { Legend } from './legend.tsx';
import { MapStage } from './map-stage.tsx';
import { StatusLine } from './status-line.tsx';
import { useHeadline } from './use-shown.ts';
import { useShellWords } from './words.ts';

interface ScreenProps {
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
  readonly onRetry: () => void;
}

const padding = { top: 90, right: 12, bottom: 24, left: 12 };
const bare = { top: 12, right: 12, bottom: 24, left: 12 };

/** Lets the page around the frame drive the map, as soon as the first numbers are there. */
const useParentPage = (headline: string, handle: RefObject<MapHandle | null>): void => {
  const latest = useRef(headline);
  useEffect(() => {
    latest.current = headline;
  }, [headline]);
  useEffect(() => {
    if (window.parent === window) return;
    let stop: (() => void) | null = null;
    let gone = false;
    void import('../present/embed/listen.ts').then(({ listenToParent }) => {
      if (!gone)
        stop = listenToParent({
          headline: () => latest.current,
          picture: async (size, scale) => (await import('./take-away/frame-picture.ts')).framePicture(handle, size, scale),
        });
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [handle]);
};

/** The map alone, with its key, one sentence, and the way to the whole app. */
export const EmbedScreen = ({ shown, handle, onRetry }: ScreenProps) => {
  const words = useShellWords();
  const { t } = words;
  const view = useAppState();
  const failed = useResults((state) => state.status === 'failed');
  const [inView, setInView] = useState<InView | null>(null);
  const sentence = useHeadline(shown, words);
  useParentPage(sentence?.title ?? '', handle);
  const { embedPanel: panel, interaction } = view;
  const caption = panel === 'all' || panel === 'caption';
  const legend = panel === 'all' || panel === 'legend';
  const whole = { ...viewOf(view), embed: false, embedPanel: defaultView.embedPanel, interaction: defaultView.interaction };
  return (
    <main className="mv-embed">
      <div className="mv-embed-map">
        <MapStage shown={shown} padding={caption ? padding : bare} onInView={setInView} handle={handle} interaction={interaction} />
        <div className={caption || failed ? 'mv-embed-caption' : 'mv-hidden'}>
          {failed ? <StatusLine onRetry={onRetry} /> : null}
          <h1>{sentence ? sentence.title : t('status.first')}</h1>
          {shown ? <p className="mv-quiet">{scenarioTitle(t, shown.estimate.scenario)}</p> : null}
        </div>
        {legend ? (
          <div className="mv-embed-legend">
            <h2 className="mv-hidden">{t('legend.title')}</h2>
            <Legend inView={inView} siteFill={view.siteFill} brief />
          </div>
        ) : null}
      </div>
      <footer className="mv-embed-foot">
        <span>{t('legend.credits')}</span>
        <a href={linkOf(whole)} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </footer>
    </main>
  );
};
