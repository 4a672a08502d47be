import { type RefObject, Suspense, useState } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import type { InView, MapHandle } from '../map/map-view-props.ts';
import { useAppState } from '../state/app-state.ts';
import type { Shown } from '../state/shown.ts';
import type { StoryPlace } from '../state/view-types.ts';
import { Legend } from './legend.tsx';
import { MapStage } from './map-stage.tsx';
import { StatusLine } from './status-line.tsx';
import './story-screen.css';
import { useShellWords } from './words.ts';

const StoryPlayer = lazyPart('stories', () => import('../present/story/story-player.tsx').then((module) => module.StoryPlayer));

interface ScreenProps {
  readonly place: StoryPlace;
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
  readonly onRetry: () => void;
}

const padding = { top: 24, right: 24, bottom: 24, left: 24 };

/** A story: its text, and the map beside it. */
export const StoryScreen = ({ place, shown, handle, onRetry }: ScreenProps) => {
  const { t } = useShellWords();
  const siteFill = useAppState((state) => state.siteFill);
  const corridors = useAppState((state) => state.layers.corridors);
  const [inView, setInView] = useState<InView | null>(null);
  return (
    <main className="mv-story-screen">
      <Suspense fallback={<p className="mv-waiting">{t('status.loading')}</p>}>
        <StoryPlayer id={place.id} index={place.scene} />
      </Suspense>
      <div className="mv-story-map">
        <MapStage shown={shown} padding={padding} onInView={setInView} handle={handle} />
        <section className="mv-story-legend" data-corridors={corridors} aria-label={t('legend.title')}>
          <h2 className="mv-hidden">{t('legend.title')}</h2>
          <StatusLine onRetry={onRetry} />
          <Legend inView={inView} siteFill={siteFill} brief={corridors} />
        </section>
      </div>
    </main>
  );
};
